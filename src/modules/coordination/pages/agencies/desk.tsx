import { For } from 'solid-js'
import { FormBox, OnceKey } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { linkUsed } from '#engines/commitment/index.ts'
import type { WholeAgency } from '../../routes/agencies/whole.ts'
import { agenciesWords as words } from '../../words/agencies.ts'
import { pageWords } from '../../words/due.ts'
import { CalendarPanel } from './calendar.tsx'
import { HistoryPanel } from './history.tsx'
import { KeptWordPanel } from './kept-word.tsx'
import { LinkList } from './link-list.tsx'
import { ProfilePanel } from './profile.tsx'
import { ProtocolsDesk } from './protocols.tsx'

export interface AgencyDeskProps extends WholeAgency {
  /** The act that was refused, with its form as it was sent. */
  readonly failed: { readonly act: string; readonly form: Form } | undefined
}

/** One agency at the Desk: how it answers, its links and their uses, its protocols, its calendar, and what changed. */
export function AgencyDesk(props: AgencyDeskProps) {
  const { say } = useView()
  const { organisation, failed } = props
  return (
    <>
      <Crumbs trail={[{ label: words.agencies, to: '/desk/agencies' }]} />
      <DeskHead title={organisation.name}>
        <ButtonLink to={`/agencies/${organisation.slug}`} look="quiet" icon="eye">
          {say(pageWords.publicPage)}
        </ButtonLink>
        <ButtonLink to={`/desk/due?for=${organisation.id}`} look="line" icon="inbox">
          {say(words.due)}
        </ButtonLink>
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <ProfilePanel {...props} />
          <Links {...props} />
          <HistoryPanel changes={props.changes} />
        </div>
        <div class="stack">
          <KeptWordPanel kept={props.kept} />
          <CalendarPanel {...props} />
          <ProtocolsDesk
            organisationId={organisation.id}
            protocols={props.protocols}
            failed={failed?.act === 'protocols' ? failed.form : undefined}
          />
        </div>
      </div>
    </>
  )
}

function Links(props: AgencyDeskProps) {
  const { organisation, links, failed } = props
  const here = `/desk/agencies/${organisation.id}/links`
  const form = failed?.act === 'links' ? failed.form : blank()
  return (
    <Panel title={words.links}>
      <LinkList
        links={links}
        here={here}
        none={words.noLinks}
        more={({ id }) => <Uses {...props} linkId={id} />}
        act={({ id }) => <Renewal to={`${here}/${id}/renewal`} />}
      />
      <FormBox form={form} to={here} submit={words.sendLink} look="line" once />
    </Panel>
  )
}

/** Every time somebody opened it: a link that was handed on shows here. */
function Uses({ uses, linkId }: AgencyDeskProps & { linkId: string }) {
  const own = uses.filter(({ fact }) => linkUsed.shape.safeParse(fact.detail).data?.linkId === linkId)
  const body = () => (
    <ul class="lines">
      <For each={own}>
        {({ fact }) => (
          <li>
            <MomentText at={fact.at} style="short" />
          </li>
        )}
      </For>
    </ul>
  )
  return <>{own.length > 0 && <Folds items={[{ title: words.useList, body }]} />}</>
}

function Renewal({ to }: { to: string }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(to)}>
      <OnceKey form={blank()} />
      <Button look="line" size="s" icon="link">
        {say(words.renew)}
      </Button>
    </form>
  )
}
