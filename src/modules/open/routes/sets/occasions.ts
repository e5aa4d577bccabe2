import { type OccasionOnDay, occasionsBetween } from '#city/occasions/queries.ts'
import { addDays, daysBetween, fiscalYear, fiscalYearOf } from '#platform/calendar/jalali.ts'
import { Occasion } from '../../forms/city.ts'
import { occasionFilters } from '../../forms/params.ts'
import { dayOf, saidOf } from '../../rules/answering.ts'
import { BadParameter } from '../../rules/bad-parameter.ts'
import { uidOf } from '../../rules/occasion-uid.ts'
import { words } from '../../words.ts'
import { cut, dataSet, readKey } from './set.ts'

/** The longest period one may ask about, in years. */
const longest = 5

export const occasions = dataSet({
  name: 'occasions',
  title: words.occasions,
  summary: 'Occasions of the city by day; the Jalali year we are in unless said',
  item: Occasion,
  filters: occasionFilters,
  async page({ db, today }, { kind, from, to }, { after, limit }) {
    const [day = '', key = ''] = readKey(after, /^(\d{4}-\d{2}-\d{2})_([\w-]{1,200})$/) ?? []
    const year = fiscalYear(fiscalYearOf(today))
    const first = from ?? (to === undefined || to >= year.from ? year.from : to)
    const until = to === undefined ? laterOf(year.until, addDays(first, 1)) : addDays(to, 1)
    demandPeriod(first, until)
    const found = await occasionsBetween(db, laterOf(first, day), until)
    const wanted = found.filter(
      (one) =>
        one.scope === 'city' &&
        (kind === undefined || one.kind === kind) &&
        (after === undefined || one.date > day || (one.date === day && one.dateId > key)),
    )
    const { kept, next } = cut(wanted.toSorted(byDay), limit, ({ date, dateId }) => `${date}_${dateId}`)
    return { items: kept.map(occasionOf), next }
  },
})

/** Two of one day stand in the order of their ids, which a place in the list is made of. */
const byDay = (a: OccasionOnDay, b: OccasionOnDay) =>
  a.date === b.date ? (a.dateId < b.dateId ? -1 : 1) : a.date < b.date ? -1 : 1

const laterOf = (a: string, b: string) => (a > b ? a : b)

function demandPeriod(first: string, until: string) {
  if (first >= until) throw new BadParameter([{ parameter: 'to', detail: words.fromAfterTo }])
  if (daysBetween(first, until) > longest * 366) {
    throw new BadParameter([{ parameter: 'to', detail: words.tooLongPeriod(longest) }])
  }
}

const occasionOf = (one: OccasionOnDay) => {
  const { key, title, kind, date, off, tone, status } = one
  return { uid: uidOf(one), key, title: saidOf(title), kind, day: dayOf(date), off, tone, status }
}
