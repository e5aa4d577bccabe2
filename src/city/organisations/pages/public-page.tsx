import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Organisation, Standing } from '../tables.ts'
import { kindNames, words } from '../words.ts'
import { StandingTable } from './standing-table.tsx'
import { StandingTag } from './standing-tag.tsx'

interface PublicProps {
  organisation: Organisation
  zone: Said | undefined
  parent: Organisation | undefined
  parts: readonly Organisation[]
  standing: Standing | undefined
  standings: readonly Standing[]
}

/** What everybody may know of a group: what it does, where, and by which right. */
export function OrganisationPage(props: PublicProps) {
  const { name, summary } = props.organisation
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.register, to: '/organisations' }]} />
      <PageHead title={name} {...(summary && { lead: summary })} />
      <div class="split">
        <Panel title={words.standingsOver}>
          <StandingTable standings={props.standings} />
        </Panel>
        <Particulars {...props} />
      </div>
    </div>
  )
}

function Particulars({ organisation, zone, parent, parts, standing }: PublicProps) {
  const { say } = useView()
  return (
    <Panel title={words.organisation}>
      <DescriptionList>
        <KeyValue label={words.kind}>{say(kindNames[organisation.kind])}</KeyValue>
        <KeyValue label={words.zone}>
          <Say text={zone ?? words.wholeCity} />
        </KeyValue>
        {standing && (
          <KeyValue label={words.standing}>
            <StandingTag state={standing.state} /> <DateText day={standing.since} />
          </KeyValue>
        )}
        {parent && (
          <KeyValue label={words.parent}>
            <Say text={parent.name} />
          </KeyValue>
        )}
        {parts.length > 0 && (
          <KeyValue label={words.parts}>
            <Parts parts={parts} />
          </KeyValue>
        )}
      </DescriptionList>
    </Panel>
  )
}

function Parts({ parts }: Pick<PublicProps, 'parts'>) {
  const { link } = useView()
  return (
    <For each={parts}>
      {(part) => (
        <p>
          <a href={link(`/organisations/${part.slug}`)}>
            <Say text={part.name} />
          </a>
        </p>
      )}
    </For>
  )
}
