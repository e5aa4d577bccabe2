import { z } from 'zod'
import { reachOf } from '#city/people/rules.ts'
import { zoneChoices } from '#city/zones/choices.ts'
import { findPublicZone } from '#city/zones/queries.ts'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import { addDays, isIsoDay, weekday } from '#platform/calendar/jalali.ts'
import { router } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { PlannerPage } from '../pages/desk/planner.tsx'
import { sessionsBetween } from '../queries/desk/planner.ts'
import { sessionWords } from '../words/sessions.ts'

export const planner = router()

const Query = z.object({
  week: z.string().refine(isIsoDay).optional().catch(undefined),
  zone: z.string().max(20).optional().catch(undefined),
})

/** The halls of a week, place by place. Weeks begin on Saturday. */
planner.get('/week', async (c) => {
  const { db, actor, now } = c.var.work
  demand(actor, enrolmentPermissions.listEnrolments, anywhere)
  const { week = today(now), zone } = Query.parse(c.req.query())
  const saturday = addDays(week, -weekday(week))
  const [from, to] = [startOfDay(saturday), startOfDay(addDays(saturday, 7))]
  const zoneId = zone === undefined ? undefined : (await findPublicZone(db, zone))?.id
  const reach = reachOf(actor, enrolmentPermissions.listEnrolments)
  const [sessions, zones] = await Promise.all([
    sessionsBetween(db, { reach, from, to, zoneId }),
    zoneChoices(db, today(now), 'code'),
  ])
  const days = Array.from({ length: 7 }, (_, at) => addDays(saturday, at))
  return c.render(() => <PlannerPage days={days} sessions={sessions} zones={zones} zone={zone} />, {
    title: sessionWords.planner,
  })
})
