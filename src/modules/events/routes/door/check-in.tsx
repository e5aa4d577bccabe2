import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { router } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { TodayPage } from '../../pages/door/today.tsx'
import { doorWords as words } from '../../words/door.ts'
import { ownDoors } from './own-doors.ts'

/** Today's doors, below `/desk/check-in`. */
export const checkIn = router()

checkIn.get('/', async (c) => {
  demand(c.var.work.actor, enrolmentPermissions.keepDoor, anywhere)
  const sessions = await ownDoors(c.var.work)
  return c.render(() => <TodayPage sessions={sessions} />, { title: words.doors })
})
