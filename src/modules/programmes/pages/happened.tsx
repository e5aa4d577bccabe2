import { Show } from 'solid-js'
import { kindName } from '#city/facts/kinds.ts'
import type { MonthTally } from '#city/facts/queries.ts'
import { Columns } from '#platform/charts/columns.tsx'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { More } from '#platform/ui/text-blocks.tsx'
import type { ProgrammeDetail } from '../routes/detail.ts'
import { type MonthSum, monthText, sumsByMonth } from '../rules/months.ts'
import { words } from '../words.ts'
import { ActivityTable } from './activity-table.tsx'

/** What was done: by month, and the record itself. */
export function HappenedRegion(props: ProgrammeDetail) {
  const { say } = useView()
  const { months, activities, programme, next } = props
  return (
    <Region id="happened" title={words.happened} lead={words.recordLead}>
      <Show
        when={activities.length > 0}
        fallback={<EmptyState title={words.nothingYet}>{say(words.nothingYetWhy(textOf(programme.owner)))}</EmptyState>}
      >
        <div class="stack">
          <Months months={months} />
          <h3>{say(words.lastActivities)}</h3>
          <ActivityTable {...props} />
          <Pager next={next && `/programmes/${programme.slug}?before=${next}#happened`} />
        </div>
      </Show>
    </Region>
  )
}

/** A name in two languages for a sentence; Persian stands in where English is missing. */
const textOf = ({ fa, en = fa }: Said) => ({ fa, en })

function Months({ months }: { months: readonly MonthTally[] }) {
  const { say } = useView()
  const sums = sumsByMonth(months)
  return (
    <Show when={sums.length > 1} fallback={<p>{say(finding(sums))}</p>}>
      <Columns
        caption={finding(sums)}
        columns={sums.map(({ month, facts }) => ({ label: monthText(month), value: facts }))}
        head={[words.month, words.activities]}
        series={4}
      />
      <More title={words.months}>
        <MonthTable months={months} />
      </More>
    </Show>
  )
}

function finding(sums: readonly MonthSum[]): Said {
  const all = number(sums.reduce((sum, { facts }) => sum + facts, 0))
  const [first, last] = [sums[0], sums.at(-1)]
  if (!first || !last) return words.nothingYet
  if (first === last) return words.monthFindingOne(all, monthText(first.month))
  return words.monthFinding(all, monthText(first.month), monthText(last.month))
}

function MonthTable({ months }: { months: readonly MonthTally[] }) {
  const { say } = useView()
  const columns: Column<MonthTally>[] = [
    { head: words.month, main: true, cell: ({ month }) => say(monthText(month)) },
    { head: words.kind, cell: ({ kind }) => say(kindName(kind)) },
    { head: words.times, numeric: true, cell: ({ facts }) => say(number(facts)) },
  ]
  return <DataTable caption={words.byMonth} columns={columns} rows={months} />
}
