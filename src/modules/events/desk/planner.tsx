import type { Reach } from '#city/people/rules.ts'
import { reachOf } from '#city/people/rules.ts'
import { allKinds } from '#city/places/queries.ts'
import { zoneChoices } from '#city/zones/choices.ts'
import { findPublicZone } from '#city/zones/queries.ts'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay, weekday } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { router } from '#platform/http/env.ts'
import { cutPage, namePlace, readNamePlace } from '#platform/http/paging.ts'
import { anywhere, demand, may } from '#platform/permission.ts'
import { type PlannerQuery, plannerQuery } from '../forms/desk/planner.ts'
import { PlannerPage } from '../pages/desk/planner.tsx'
import { hallsInUse, sessionsInHalls, withoutHall } from '../queries/desk/planner.ts'
import { sessionWords } from '../words/sessions.ts'

export const planner = router()

/** More are not told at once: those that come first are mended first. */
const mostUnplaced = 50
/** As many halls as one looks over with one turn of the wheel or two. */
const hallsPerPage = 10
/** A park has dozens of sessions a day: the first of them stand in the week, all of them in the week of the park alone. */
const [fewOfDay, allOfDay] = [3, 250]

/** The halls of a week, place by place. Weeks begin on Saturday. */
planner.get('/week', async (c) => {
  const { db, actor, now } = c.var.work
  demand(actor, enrolmentPermissions.listEnrolments, anywhere)
  const asked = plannerQuery.parse(c.req.query())
  const { week = today(now), zone } = asked
  const saturday = addDays(week, -weekday(week))
  const query = { ...asked, week: saturday }
  const zoneId = zone === undefined ? undefined : (await findPublicZone(db, zone))?.id
  const wish = { reach: reachOf(actor, enrolmentPermissions.listEnrolments), zoneId }
  const [found, unplaced, zones, kinds] = await Promise.all([
    weekOf(db, query, wish),
    withoutHall(db, { ...wish, from: now, most: mostUnplaced }),
    zoneChoices(db, today(now), 'code'),
    allKinds(db),
  ])
  const mayPlan = may(actor, enrolmentPermissions.planOfferings, anywhere)
  const offers = { zones, kinds: kinds.map(({ key, label }) => ({ value: key, label })) }
  const props = { ...found, query, days: daysFrom(saturday), unplaced, offers, mayPlan }
  return c.render(() => <PlannerPage {...props} />, { title: sessionWords.planner })
})

const daysFrom = (saturday: IsoDay) => Array.from({ length: 7 }, (_, at) => addDays(saturday, at))

interface Wish {
  readonly reach: Reach
  readonly zoneId: string | undefined
}

/** A page of halls with what is in them that week; after the last of them what has none. */
async function weekOf(db: Db, query: PlannerQuery & { readonly week: IsoDay }, wish: Wish) {
  const { week: saturday, kind, hall, after } = query
  const week = { from: startOfDay(saturday), to: startOfDay(addDays(saturday, 7)) }
  const season = { from: startOfDay(addDays(saturday, -28)), to: startOfDay(addDays(saturday, 35)) }
  const place = { after: readNamePlace(after), most: hallsPerPage + 1 }
  const known = await hallsInUse(db, { ...wish, ...season, week, kind, code: hall }, place)
  const { rows: halls, last } = cutPage(known, hallsPerPage)
  const sessions = await sessionsInHalls(db, {
    ...wish,
    ...week,
    hallIds: halls.map(({ id }) => id),
    withoutHall: last === undefined && kind === undefined && hall === undefined,
    mostOfDay: hall === undefined ? fewOfDay : allOfDay,
  })
  return { halls, sessions, next: last && namePlace(last) }
}
