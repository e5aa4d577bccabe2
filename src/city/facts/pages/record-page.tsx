import { Show } from 'solid-js'
import { HiddenField, Select } from '#platform/forms/fields.tsx'
import type { Choice } from '#platform/forms/choices.tsx'
import { blank } from '#platform/forms/form.ts'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText, MomentText } from '#platform/ui/dates.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead, PageHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { RecordQuery } from '../reading.ts'
import type { Entry } from '../record-queries.ts'
import { whyHidden } from '../rules.ts'
import { words } from '../words.ts'
import { AboutOf, CountOf, type FactKinds, KindOf } from './fact-names.tsx'

interface RecordProps {
  entries: readonly Entry[]
  kinds: FactKinds
  query: RecordQuery
  kindChoices: readonly Choice[]
  months: readonly Choice[]
  next: string | undefined
}

/** The record as everybody reads it. */
export function RecordPage(props: RecordProps) {
  const { say } = useView()
  const { entries, query } = props
  return (
    <div class="wrap opening">
      <PageHead title={words.record} lead={words.recordLead}>
        <ButtonLink
          to={listAddress('/record.csv', { kind: query.kind, month: query.month })}
          look="line"
          icon="get"
          download
        >
          {say(words.exportCsv)}
        </ButtonLink>
      </PageHead>
      <Filters {...props} to="/record" />
      <Show when={entries.length > 0} fallback={<EmptyState title={words.nothing} />}>
        <PublicTable {...props} />
      </Show>
      <Pager next={props.next} />
    </div>
  )
}

function Filters({ to, query, kindChoices, months }: RecordProps & { to: string }) {
  const form = blank({ kind: query.kind ?? '', month: query.month ?? '' })
  return (
    <FilterBar to={to}>
      <Select form={form} name="kind" label={words.kind} empty={words.allKinds} choices={kindChoices} />
      <Select form={form} name="month" label={words.month} empty={words.allMonths} choices={months} />
      {query.person !== undefined && <HiddenField name="person" value={query.person} />}
    </FilterBar>
  )
}

const numberColumn: Column<Entry> = { head: words.number, numeric: true, cell: (entry) => <Seq entry={entry} /> }

function Seq({ entry: { seq } }: { entry: Entry }) {
  const { say, link } = useView()
  return (
    <a href={link(`/record/${seq}`)}>
      <bdi>{say(number(seq))}</bdi>
    </a>
  )
}

function PublicTable({ entries, kinds }: RecordProps) {
  const isHidden = ({ fact }: Entry) => whyHidden(kinds.get(fact.name), fact) !== undefined
  const columns: Column<Entry>[] = [
    { head: words.kind, main: true, cell: (entry) => <KindOf entry={entry} kinds={kinds} /> },
    { head: words.day, cell: ({ fact }) => <DateText day={fact.occurredOn} /> },
    { head: words.about, cell: (entry) => (isHidden(entry) ? '–' : <AboutOf entry={entry} />) },
    { head: words.people, numeric: true, cell: (entry) => (isHidden(entry) ? '–' : <CountOf entry={entry} />) },
    numberColumn,
  ]
  return <DataTable caption={words.record} columns={columns} rows={entries} />
}

/** The whole record, with the names of those who acted. */
export function RecordDesk(props: RecordProps) {
  const { say } = useView()
  const { entries, kinds } = props
  const columns: Column<Entry>[] = [
    { head: words.kind, main: true, cell: (entry) => <KindOf entry={entry} kinds={kinds} whole /> },
    { head: words.actor, cell: (entry) => <ActorOf entry={entry} /> },
    { head: words.writtenAt, cell: ({ fact }) => <MomentText at={fact.at} style="short" /> },
    { head: words.about, cell: (entry) => <DeskAbout entry={entry} /> },
    numberColumn,
  ]
  return (
    <>
      <DeskHead title={words.recordDesk} meta={say(words.recordDeskLead)} />
      <Filters {...props} to="/desk/record" />
      <Show when={entries.length > 0} fallback={<EmptyState title={words.nothing} />}>
        <DataTable caption={words.record} columns={columns} rows={entries} dense />
      </Show>
      <Pager next={props.next} />
    </>
  )
}

function DeskAbout({ entry }: { entry: Entry }) {
  const { say, link } = useView()
  const { personId } = entry.fact
  return (
    <>
      {personId !== null && (
        <>
          <a href={link(`/desk/people/${personId}`)}>{say(words.concerns)}</a>{' '}
        </>
      )}
      {(personId === null || entry.programme !== null || entry.organisation !== null) && <AboutOf entry={entry} />}
    </>
  )
}

/** A person by name, the rules as rules; who was erased is nobody's name any more. */
export function ActorOf({ entry: { fact, actor } }: { entry: Entry }) {
  const { say } = useView()
  if (fact.actorKind === 'rules') return say(words.actorRules)
  if (fact.actorId === null) return say(words.actorNobody)
  return actor ? <bdi>{actor}</bdi> : say(words.actorErased)
}
