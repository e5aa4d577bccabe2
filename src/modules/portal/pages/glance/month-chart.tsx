import type { MonthTally } from '#city/facts/queries.ts'
import { monthOfYear } from '#platform/calendar/format.ts'
import { addMonths, type IsoDay, toIso, toJalali } from '#platform/calendar/jalali.ts'
import { type Column, Columns } from '#platform/charts/columns.tsx'
import { inLocale, type Said } from '#platform/locale.ts'
import { lazily } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'
import { evidenceWords } from '../../words/evidence.ts'

interface Props {
  months: readonly MonthTally[]
  /** The kinds that count as evidence of the duty; what else was done is not drawn. */
  evidence: readonly string[]
  today: IsoDay
}

/** So many months are drawn, the present one last. */
const drawn = 24

/** How often something that counts happened in each Jalali month. Months in which nothing did keep their place. */
export function MonthChart({ months, evidence, today }: Props) {
  const columns = columnsOf(months, evidence, today)
  return (
    <Columns
      caption={findingOf(columns)}
      note={evidenceWords.byMonthNote}
      columns={columns}
      head={[evidenceWords.month, evidenceWords.times]}
    />
  )
}

function columnsOf(months: readonly MonthTally[], evidence: readonly string[], today: IsoDay): Column[] {
  const { y, m } = toJalali(today)
  return Array.from({ length: drawn }, (_, at) => {
    const month = addMonths({ y, m, d: 1 }, at + 1 - drawn)
    const first = toIso(month)
    const counted = months.filter((tally) => tally.month === first && evidence.includes(tally.kind))
    return { label: monthOfYear(month.y, month.m), value: counted.reduce((sum, { facts }) => sum + facts, 0) }
  })
}

/** The month with the most, said before it is seen; nothing rises or falls by our word. */
function findingOf(columns: readonly Column[]): Said {
  const most = columns.reduce<Column | undefined>(
    (best, each) => (each.value > (best?.value ?? 0) ? each : best),
    undefined,
  )
  const all = columns.reduce((sum, { value }) => sum + value, 0)
  if (!most) return evidenceWords.noneInMonths
  return lazily((locale) => inLocale(evidenceWords.monthsFound(number(all), most.label, number(most.value)), locale))
}
