import { activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import type { MonthTally } from '#city/facts/queries.ts'
import { monthOfYear } from '#platform/calendar/format.ts'
import { toJalali } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { evidenceWords } from '../../words/evidence.ts'

/** What happened in each month, kind by kind, newest first. */
export function MonthChart({ months }: { months: readonly MonthTally[]; evidence: readonly string[] }) {
  const { say } = useView()
  const columns: Column<MonthTally>[] = [
    { head: evidenceWords.day, main: true, cell: ({ month }) => say(monthName(month)) },
    {
      head: evidenceWords.kind,
      cell: ({ kind }) => (isActivityKind(kind) ? <Say text={activityKinds[kind].label} /> : kind),
    },
    { head: evidenceWords.times, numeric: true, cell: ({ facts }) => say(number(facts)) },
  ]
  return <DataTable caption={evidenceWords.byMonth} columns={columns} rows={months.toReversed()} />
}

const monthName = (month: string) => {
  const { y, m } = toJalali(month)
  return monthOfYear(y, m)
}
