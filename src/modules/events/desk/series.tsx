import { occasionsBetween } from '#city/occasions/queries.ts'
import { isDayOff } from '#city/occasions/rules.ts'
import { addSessions, enrolmentPermissions, type Offering, plannedRows, rowsOf } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { nested } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { number } from '#platform/text/numbers.ts'
import {
  type ChosenRows,
  recurrenceOf,
  rowsForm,
  rowText,
  type SeriesQuery,
  seriesQuery,
} from '../forms/desk/series.ts'
import { type PlannedRow, SeriesPage } from '../pages/desk/series.tsx'
import { planningWords } from '../words/planning.ts'
import { groundOf } from './ground.ts'
import { meetingPlaces } from './new.tsx'
import { freeTimes } from './free-times.ts'

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
  const rows = await annotated(work, offering, planned.rows, query.place)
  const form = blank(typedOf(query, first, locale))
  const props = {
    offering,
    form,
    query,
    rows: told.chosen ? rows.map((row) => ({ ...row, kept: isKept(told.chosen, row) })) : rows,
    cut: planned.cut,
    refusal: told.form?.refusal,
    places: await meetingPlaces(db),
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
  const { every, interval, weekdays, count, until, holidays, from, minutes, place, outdoor } = query
  return {
    ...dateParts('first', first, locale),
    ...(until !== undefined && dateParts('until', until, locale)),
    ...(count !== undefined && { count: String(count) }),
    ...(place !== undefined && { place }),
    ...(outdoor && { outdoor: 'on' }),
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
  placeId: string | undefined,
): Promise<PlannedRow[]> {
  const days = rows.flatMap(({ when }) => when ?? [])
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const [occasions, free] = await Promise.all([
    occasionsBetween(work.db, first.day, addDays(last.day, 1)),
    freeTimes(work, offering, { placeId, times: days }),
  ])
  const byDay = Map.groupBy(occasions, ({ date }) => date)
  return days.map((when, at) => {
    const falls = byDay.get(when.day) ?? []
    const off = falls.some((one) => isDayOff(one) && one.scope === 'city')
    return { when, occasions: falls.map(({ title }) => title), off, clash: free[at], kept: true }
  })
}

series.post('/:code{[0-9]+}/series', async (c) => {
  const { offering } = await groundOf(c, planOfferings)
  const sent = await submit(c, rowsForm, async (chosen) => {
    if (chosen.row.length === 0) throw refuse.invalid(planningWords.noRowChosen)
    const { row, place, outdoor, manner, step } = chosen
    const rows = row.map((when) => ({ when, placeId: place, outdoor }))
    return { added: await addSessions(c.var.work, offering.id, { rows }, manner), step }
  })
  if (sent.sent) {
    const { added, step } = sent.result
    const done = planningWords.rowsSaved(number(added.sessions.length), number(added.clashes.length))
    return see(c, `/desk/offerings/${offering.code}${step === 'new' ? '/check' : ''}`, done)
  }
  c.status(422)
  const chosen = rowsForm.safeParse({ row: sent.form.chosen('row') })
  return show(c, offering, queryOf(c), { form: sent.form, ...(chosen.success && { chosen: chosen.data }) })
})
