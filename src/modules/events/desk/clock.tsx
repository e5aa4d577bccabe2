import { clockChecksSince, enrolmentPermissions } from '#engines/enrolment/index.ts'
import { router } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { ClockPage } from '../pages/desk/clock.tsx'
import { mendedSessions } from '../queries/desk/clock.ts'
import { clockWords as words } from '../words/clock.ts'

/** `/desk/offerings/clock`: sessions whose instants were mended because the rules of a zone had changed. */
export const clock = router()

const fortnight = 14 * 86_400_000

/** What was mended lately; older changes are known to everybody. */
export const recentChecks = ({ db, now }: Pick<Work, 'db' | 'now'>) =>
  clockChecksSince(db, new Date(now.getTime() - fortnight))

clock.get('/clock', async (c) => {
  const { work } = c.var
  demand(work.actor, enrolmentPermissions.planOfferings, anywhere)
  const checks = await recentChecks(work)
  const sessions = await mendedSessions(work.db, [...new Set(checks.flatMap(({ mended }) => mended))])
  return c.render(() => <ClockPage zoneData={checks[0]?.zoneData} sessions={sessions} />, { title: words.title })
})
