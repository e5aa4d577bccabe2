import { today } from '#platform/calendar/instant.ts'
import { addDays, fiscalYear, fiscalYearOf, type IsoDay } from '#platform/calendar/jalali.ts'
import { workdaysBetween } from '#platform/calendar/workdays.ts'
import type { Db } from '#platform/db/database.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { addClosure, changeWeekend, type Effect, effectOfMove, proposeYear, setDate } from './actions.ts'
import { closureForm, dateForm, weekendForm, yearForm, yearQuery } from './forms.ts'
import { ClosurePage, DatePage, WeekendPage } from './pages/date-pages.tsx'
import { weekendTyped } from './pages/weekend-fields.tsx'
import { YearPage } from './pages/year-page.tsx'
import { manageOccasions } from './permissions.ts'
import { datesBetween, getDate, weekendsOf, workCalendarOf } from './queries.ts'
import { words } from './words.ts'

export const desk = router()

desk.use('*', async (c, next) => {
  demand(c.var.work.actor, manageOccasions, wholeCity)
  await next()
})

desk.get('/', async (c) => {
  const { db, now } = c.var.work
  const { year = fiscalYearOf(today(now)) } = yearQuery.parse(c.req.query())
  const { from, until } = fiscalYear(year)
  const dates = await datesBetween(db, from, until)
  const props = { year, dates, weekends: await weekendsOf(db), workdays: await workdaysOf(db, from, until) }
  return c.render(() => <YearPage {...props} />, { title: words.occasionsDesk })
})

async function workdaysOf(db: Db, from: IsoDay, until: IsoDay): Promise<number> {
  const before = addDays(from, -1)
  const calendar = await workCalendarOf(db, { from: before, until })
  return workdaysBetween(calendar, before, addDays(until, -1))
}

desk.post('/proposals', async (c) => {
  const sent = await submit(c, yearForm, async ({ year }) => ({ year, count: await proposeYear(c.var.work, year) }))
  if (!sent.sent) throw refuse.invalid(words.noSuchDay)
  return see(c, `/desk/occasions?year=${sent.result.year}`, words.proposed(sent.result.count))
})

desk.get('/closure', (c) => showClosure(c))

desk.post('/closure', async (c) => {
  const sent = await submit(c, closureForm, (closure) => addClosure(c.var.work, closure))
  if (sent.sent) return see(c, '/desk/occasions', words.closureAdded)
  c.status(422)
  return showClosure(c, sent.form)
})

function showClosure(c: Visit, form?: FormOf<typeof closureForm>) {
  const shown = form ?? blank({ off: 'full', ...dateParts('date', today(c.var.work.now), c.var.locale) })
  return c.render(() => <ClosurePage form={shown} />, { title: words.addClosure })
}

desk.get('/weekend', (c) => showWeekend(c))

desk.post('/weekend', async (c) => {
  const sent = await submit(c, weekendForm, (wish) => changeWeekend(c.var.work, wish))
  if (sent.sent) return see(c, '/desk/occasions', words.weekendSet)
  c.status(422)
  return showWeekend(c, sent.form)
})

async function showWeekend(c: Visit, form?: FormOf<typeof weekendForm>) {
  const [held] = await weekendsOf(c.var.work.db)
  const shown =
    form ??
    blank({ ...weekendTyped(held, c.var.locale), ...dateParts('startsOn', today(c.var.work.now), c.var.locale) })
  return c.render(() => <WeekendPage form={shown} />, { title: words.setWeekend })
}

desk.get('/:id', (c) => showDate(c, idOf(c)))

desk.post('/:id', async (c) => {
  const id = idOf(c)
  const seen: { effect?: Effect } = {}
  const sent = await submit(c, dateForm, async ({ do: wanted, ...move }) => {
    seen.effect = await effectOfMove(c.var.work.db, id, move)
    if (wanted === 'set') await setDate(c.var.work, id, move)
    return { wanted, move }
  })
  if (sent.sent && sent.result.wanted === 'set') return see(c, '/desk/occasions', words.dateSet)
  if (!sent.sent) c.status(422)
  return showDate(c, id, sent.sent ? { ...sent.result.move, effect: seen.effect } : sent.form)
})

type Shown = FormOf<typeof dateForm> | { date: IsoDay; status: string; source: string; effect: Effect | undefined }

/** The date as it stands, as it was typed and refused, or as it was typed to see its effect. */
async function showDate(c: Visit, id: string, shown?: Shown) {
  const date = await getDate(c.var.work.db, id)
  const isForm = shown !== undefined && 'typed' in shown
  const kept = shown === undefined || isForm ? { ...date, source: '', effect: undefined } : shown
  const typed = { ...dateParts('date', kept.date, c.var.locale), status: kept.status, source: kept.source }
  const form = isForm ? shown : blank(typed)
  return c.render(() => <DatePage date={date} form={form} effect={kept.effect} />, { title: date.title })
}
