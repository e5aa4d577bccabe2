import { occasionsBetween } from '#city/occasions/queries.ts'
import { isDayOff } from '#city/occasions/rules.ts'
import {
  addSessions,
  enrolmentPermissions,
  type Offering,
  pinReach,
  pinTo,
  plannedRows,
  rowsOf,
  type When,
} from '#engines/enrolment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import type { Choice } from '#platform/forms/fields.tsx'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { nested } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { inLine } from '#platform/text/in-line.ts'
import type { Work } from '#platform/work.ts'
import {
  type ChosenRows,
  recurrenceOf,
  rowsForm,
  rowText,
  type SeriesQuery,
  seriesQuery,
} from '../forms/desk/series.ts'
import { type PlannedRow, SeriesPage } from '../pages/desk/series.tsx'
import { movedWords } from '../words/moved.ts'
import { planningWords } from '../words/planning.ts'
import { groundOf } from './ground.ts'
import { meetingPlaces } from './new.tsx'
import { freeTimes } from './free-times.ts'
import { countsOf, rowsSaved, SavedShape } from './saved-rows.ts'

export const series = router()

const { planOfferings } = enrolmentPermissions

series.get('/:code{[0-9]+}/series', async (c) => {
  const { offering } = await groundOf(c, planOfferings)
  return show(c, offering, queryOf(c))
})

/** The query as the form writes it, dates in three parts, or as the step before wrote it, in one. */
function queryOf(c: Visit): SeriesQuery {
  const sent = Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      name.replace(/\[\]$/, ''),
      values.length > 1 ? values : values[0],
    ]),
  )
  return seriesQuery.catch(seriesQuery.parse({})).parse(nested(sent))
}

async function show(c: Visit, offering: Offering, query: SeriesQuery, told: { form?: Form; chosen?: ChosenRows } = {}) {
  const { work, locale } = c.var
  const { db, now } = work
  const first = query.first ?? addDays(today(now), 7)
  const isAsked = query.first !== undefined
  const planned = isAsked ? await plannedRows(db, wishOf(query, first)) : rowsOf({ rows: [] })
  const rows = await annotated(work, offering, planned.rows, query)
  const form = blank(typedOf(query, first, locale))
  const props = {
    offering,
    form,
    query,
    rows: told.chosen ? rows.map((row) => ({ ...row, kept: isKept(told.chosen, row) })) : rows,
    cut: planned.cut,
    refusal: told.form?.refusal,
    places: await meetingPlaces(db),
    occasions: await occasionsAhead(db, today(now)),
    isNew: query.step === 'new',
  }
  return c.render(() => <SeriesPage {...props} />, { title: planningWords.seriesTitle })
}

const isKept = (chosen: ChosenRows | undefined, { when }: PlannedRow) =>
  chosen?.row.some((one) => rowText(one) === rowText(when)) ?? true

const wishOf = (query: SeriesQuery, first: IsoDay) => ({
  rule: recurrenceOf(query, first),
  from: query.from,
  minutes: query.minutes,
  meeting: {},
})

function typedOf(query: SeriesQuery, first: IsoDay, locale: Visit['var']['locale']) {
  const { every, interval, weekdays, count, until, holidays, from, minutes, place, outdoor, pin } = query
  return {
    ...dateParts('first', first, locale),
    ...(until !== undefined && dateParts('until', until, locale)),
    ...(count !== undefined && { count: String(count) }),
    ...(place !== undefined && { place }),
    ...(outdoor && { outdoor: 'on' }),
    ...(pin !== undefined && { pin }),
    weekdays: weekdays.map(String),
    interval: String(interval),
    minutes: String(minutes),
    every,
    holidays,
    from,
  }
}

/** Each row with what falls on its day, and whether the place is taken then. */
async function annotated(
  work: Work,
  offering: Offering,
  rows: readonly { readonly when: PlannedRow['when'] | null }[],
  { place: placeId, pin }: Pick<SeriesQuery, 'place' | 'pin'>,
): Promise<PlannedRow[]> {
  const days = rows.flatMap(({ when }) => when ?? [])
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const [occasions, pinOf, free] = await Promise.all([
    occasionsBetween(work.db, first.day, addDays(last.day, 1)),
    pinsOf(work.db, pin, days),
    freeTimes(work, offering, { placeId, times: days }),
  ])
  const byDay = Map.groupBy(occasions, ({ date }) => date)
  return days.map((when, at) => {
    const falls = byDay.get(when.day) ?? []
    const off = falls.some((one) => isDayOff(one) && one.scope === 'city')
    return { when, occasions: falls.map(({ title }) => title), off, pin: pinOf(when.day), clash: free[at], kept: true }
  })
}

/**
 * What sessions may be pinned to: everything that falls in the next two years, each once and with its next day. By that
 * one tells apart days that are called the same, as those of Nowruz.
 */
async function occasionsAhead(db: Work['db'], from: IsoDay): Promise<Choice[]> {
  const all = await occasionsBetween(db, from, addDays(from, 2 * 366))
  const nearest = all.filter(({ key }, at) => all.findIndex((one) => one.key === key) === at)
  return nearest.map(({ key, title, date }) => ({ value: key, label: inLine([title, longDate(date)]) }))
}

/** How many days from an occasion each day lies; from none where no occasion was chosen. */
async function pinsOf(db: Work['db'], occasion: string | undefined, days: readonly Pick<When, 'day'>[]) {
  const inOrder = days.map(({ day }) => day).toSorted()
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (occasion === undefined || !first || !last) return () => undefined
  const { from, until } = pinReach(first, last)
  const dates = (await occasionsBetween(db, from, until)).flatMap(({ key, date }) => (key === occasion ? [date] : []))
  return (day: IsoDay) => pinTo(occasion, day, dates)
}

series.post('/:code{[0-9]+}/series', async (c) => {
  const { offering } = await groundOf(c, planOfferings)
  const sent = await submit(c, rowsForm, async (chosen) => {
    if (chosen.row.length === 0) throw refuse.invalid(planningWords.noRowChosen)
    const { row, place, outdoor, manner, step, pin } = chosen
    const pinOf = await pinsOf(c.var.work.db, pin, row)
    if (pin !== undefined && row.every(({ day }) => pinOf(day) === undefined)) throw refuse.invalid(movedWords.farAway)
    const rows = row.map((when) => ({ when, placeId: place, outdoor, pin: pinOf(when.day) }))
    const saved = await once(c.var.work, chosen.once, SavedShape, async (held) =>
      countsOf(await addSessions(held, offering.id, { rows }, manner)),
    )
    return { saved, step }
  })
  if (sent.sent) {
    const { saved, step } = sent.result
    return see(c, `/desk/offerings/${offering.code}${step === 'new' ? '/check' : ''}`, rowsSaved(saved))
  }
  c.status(422)
  const chosen = rowsForm.safeParse({ row: sent.form.chosen('row') })
  return show(c, offering, queryOf(c), { form: sent.form, ...(chosen.success && { chosen: chosen.data }) })
})
