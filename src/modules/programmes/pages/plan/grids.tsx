import type { MandateItem } from '#city/mandate/tables.ts'
import { jalaliMonths, nameAt } from '#platform/calendar/names.ts'
import { useView } from '#platform/http/view.ts'
import type { Said, Text } from '#platform/locale.ts'
import { lazily, number } from '#platform/text/numbers.ts'
import { addressOf } from '../../forms/query.ts'
import { loadOfMonths, months } from '../../rules/plan.ts'
import { words } from '../../words.ts'
import { planWords } from '../../words/plan.ts'
import { dutyChoice } from '../filters.tsx'
import { Matrix } from './matrix.tsx'
import type { PlanProps } from './plan-page.tsx'

/** Duty by district: every number leads to its programmes. */
export function DistrictGrid({ plan, path }: PlanProps) {
  const { say } = useView()
  const { grid, offers, programmes, duties, year } = plan
  const { districts } = offers
  const served = grid.filter(({ all }) => all > 0).length
  const to = (duty: string, zone?: string) => addressOf(listOf(path), { year, duty, zone })
  const rows = grid.map(({ dutyId, city, cells, all }) => ({
    label: nameOf(duties, dutyId),
    cells: [
      { count: city, to: to(dutyId) },
      ...cells.map((count, at) => ({ count, to: to(dutyId, districts[at]?.code) })),
      { count: all, to: to(dutyId) },
    ],
  }))
  const head = [words.duty, planWords.wholeCity, ...districts.map(({ name }) => name), planWords.sum]
  const caption = planWords.findingDistricts(number(programmes.length), number(served), number(duties.length))
  return (
    <>
      <Matrix caption={caption} head={head} rows={rows} />
      <p class="hint">{say(planWords.cityNote)}</p>
    </>
  )
}

/** Duty by month of the year. */
export function MonthGrid({ plan, path }: PlanProps) {
  const { duties, year } = plan
  const rows = plan.months.map(({ dutyId, cells, all }) => ({
    label: nameOf(duties, dutyId),
    cells: [...cells.map((count) => ({ count })), { count: all, to: addressOf(listOf(path), { year, duty: dutyId }) }],
  }))
  const head = [words.duty, ...months.map(monthName), planWords.sum]
  return <Matrix caption={monthFinding(plan)} head={head} rows={rows} />
}

/** The list behind a number: the public one, or that of the Desk. */
const listOf = (path: string) => path.replace(/\/plan$/, '')

export const monthName = (month: number): Text => lazily((locale) => nameAt(jalaliMonths, locale, month - 1))

export function monthFinding({ programmes, year }: PlanProps['plan']): Text {
  const load = loadOfMonths(programmes, year)
  const [most, fewest] = [Math.max(...load), Math.min(...load)]
  const monthOf = (count: number) => monthName(load.indexOf(count) + 1)
  return planWords.findingMonths(number(most), monthOf(most), number(fewest), monthOf(fewest))
}

function nameOf(duties: readonly MandateItem[], id: string): Said {
  const duty = duties.find((each) => each.id === id)
  return duty ? dutyChoice(duty).label : { fa: id }
}
