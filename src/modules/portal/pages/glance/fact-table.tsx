import { isTold } from '#city/facts/disclosure.ts'
import { activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import type { RecentFact } from '#city/facts/duty-queries.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { evidenceWords } from '../../words/evidence.ts'
import type { DutyProps } from './duty-page.tsx'

/** The record itself: what happened, when, where, under which programme. */
export function FactTable({ facts, names, districts, next }: DutyProps) {
  const { say, link } = useView()
  const zoneName = (id: string | null) => districts.find(({ zone }) => zone.id === id)?.zone.name
  const columns: Column<RecentFact>[] = [
    { head: evidenceWords.kind, main: true, cell: (fact) => <Kind fact={fact} /> },
    { head: evidenceWords.day, cell: ({ occurredOn }) => <DateText day={occurredOn} /> },
    {
      head: evidenceWords.programme,
      cell: ({ programmeId }) => <ProgrammeName programme={names.get(programmeId ?? '')} />,
    },
    { head: evidenceWords.zone, cell: ({ zoneId }) => <MaybeSaid text={zoneName(zoneId)} /> },
    { head: evidenceWords.people, numeric: true, cell: ({ people }) => peopleOf(people, say) },
    {
      head: evidenceWords.number,
      numeric: true,
      cell: ({ seq }) => <a href={link(`/record/${seq}`)}>{say(number(seq))}</a>,
    },
  ]
  return (
    <>
      <DataTable caption={evidenceWords.record} columns={columns} rows={facts} />
      <Pager next={next} />
    </>
  )
}

/** A number of people too small to print is not printed. */
function peopleOf(people: number | null, say: (text: Said) => string) {
  if (people === null) return '–'
  return say(isTold(people) ? number(people) : evidenceWords.fewPeople)
}

function Kind({ fact }: { fact: RecentFact }) {
  const { say } = useView()
  const { kind, name, undone } = fact
  const label = kind !== null && isActivityKind(kind) ? activityKinds[kind].label : { fa: name, en: name }
  return (
    <>
      <Say text={label} />
      {name.endsWith('corrected') && ` (${say(evidenceWords.corrected)})`}
      {undone && ` (${say(evidenceWords.takenBack)})`}
    </>
  )
}

function ProgrammeName({ programme }: { programme: { slug: string; name: Said } | undefined }) {
  const { link } = useView()
  if (!programme) return '–'
  return (
    <a href={link(`/programmes/${programme.slug}`)}>
      <Say text={programme.name} />
    </a>
  )
}

const MaybeSaid = ({ text }: { text: Said | undefined }) => (text ? <Say text={text} /> : '–')
