import { words as platform } from '#platform/words.ts'
import { For, Show } from 'solid-js'
import type { Organisation } from '#city/organisations/tables.ts'
import type { Link } from '#engines/commitment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { KeptWord } from '../../queries/record-of.ts'
import type { Agency, Protocol } from '../../tables.ts'
import { agenciesWords as words, channelNames } from '../../words/agencies.ts'
import { KeptWordPanel } from './kept-word.tsx'

interface Props {
  organisation: Organisation
  agency: Agency
  links: readonly Link[]
  protocols: readonly Protocol[]
  kept: KeptWord
}

/** One agency at the Desk: how it answers, which links it holds and how often they were opened. */
export function AgencyDesk(props: Props) {
  const { say } = useView()
  const { organisation } = props
  return (
    <>
      <Crumbs trail={[{ label: words.agencies, to: '/desk/agencies' }]} />
      <DeskHead title={organisation.name}>
        <ButtonLink to={`/agencies/${organisation.slug}`} look="quiet" icon="eye">
          {say(words.agencies)}
        </ButtonLink>
        <ButtonLink to={`/desk/due?for=${organisation.id}`} look="line" icon="inbox">
          {say(words.due)}
        </ButtonLink>
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <Links {...props} />
          <KeptWordPanel kept={props.kept} />
        </div>
        <div class="stack">
          <FactsOf {...props} />
          <Protocols {...props} />
        </div>
      </div>
    </>
  )
}

function Links({ organisation, links }: Props) {
  const { say, link, now } = useView()
  const here = `/desk/agencies/${organisation.id}/links`
  return (
    <Panel title={words.links}>
      <Show when={links.length > 0} fallback={<p class="hint">{say(words.noLinks)}</p>}>
        <ul class="lines">
          <For each={links}>
            {({ id, uses, usedAt, expiresAt, revokedAt }) => (
              <li>
                <p class="meta">
                  <span>{say(words.until(longDate(today(expiresAt))))}</span>
                  <span>{say(words.uses(uses))}</span>
                  {usedAt && <MomentText at={usedAt} style="short" />}
                  {revokedAt && <Tag tone="alert">{say(words.revoked)}</Tag>}
                </p>
                {!revokedAt && expiresAt > now && (
                  <form method="post" action={link(`${here}/${id}/revocation`)}>
                    <Button look="alert" size="s">
                      {say(words.revoke)}
                    </Button>
                  </form>
                )}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <form method="post" action={link(here)}>
        <Button look="line" icon="link">
          {say(words.sendLink)}
        </Button>
      </form>
    </Panel>
  )
}

function FactsOf({ agency }: Props) {
  const { say } = useView()
  return (
    <Panel>
      <DescriptionList>
        <KeyValue label={words.channels}>
          {agency.channels.map((channel) => say(channelNames[channel])).join(say(platform.comma))}
        </KeyValue>
        {agency.liaisonPost && (
          <KeyValue label={words.liaison}>
            <Say text={agency.liaisonPost} />
          </KeyValue>
        )}
        <KeyValue label={words.number}>{agency.number === null ? '–' : say(words.hasNumber)}</KeyValue>
      </DescriptionList>
    </Panel>
  )
}

function Protocols({ protocols }: Props) {
  const { say } = useView()
  return (
    <Panel title={words.protocols}>
      <Show when={protocols.length > 0} fallback={<p class="hint">{say(words.noProtocols)}</p>}>
        <ul class="lines">
          <For each={protocols}>
            {({ title, until }) => (
              <li>
                <Say text={title} />
                <p class="meta">{say(words.until(longDate(until)))}</p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Panel>
  )
}
