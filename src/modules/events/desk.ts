import { attendance } from './desk/attendance.tsx'
import { clock } from './desk/clock.tsx'
import { closures } from './desk/closures.tsx'
import { comments } from './desk/comments.tsx'
import { importing } from './desk/imports/imports.tsx'
import { importingList } from './desk/imports/registrations.tsx'
import { lettersDesk } from './desk/letters.tsx'
import { list } from './desk/list.tsx'
import { made } from './desk/new.tsx'
import { moving } from './desk/move.tsx'
import { moved } from './desk/moved.tsx'
import { plan } from './desk/plan.tsx'
import { planner } from './desk/planner.tsx'
import { refunds } from './desk/refunds.tsx'
import { register } from './desk/register.tsx'
import { registrations } from './desk/registrations.tsx'
import { series } from './desk/series.tsx'
import { session } from './desk/session.tsx'
import { show } from './desk/show.tsx'
import { stopsDesk } from './desk/stops.tsx'
import { supply } from './desk/supply.tsx'
import { waiting } from './desk/waiting.tsx'
import { router } from '#platform/http/env.ts'

/** Everything below `/desk/offerings`: what is on offer, its sessions, who has a place. */
export const offeringsDesk = router()

const parts = [
  list,
  importing,
  importingList,
  made,
  planner,
  closures,
  clock,
  moved,
  show,
  plan,
  session,
  stopsDesk,
  moving,
  series,
  refunds,
  register,
  registrations,
  lettersDesk,
  comments,
  waiting,
  attendance,
  supply,
]
for (const part of parts) offeringsDesk.route('/', part)
