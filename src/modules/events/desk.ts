import { list } from './desk/list.tsx'
import { registrations } from './desk/registrations.tsx'
import { show } from './desk/show.tsx'
import { waiting } from './desk/waiting.tsx'
import { router } from '#platform/http/env.ts'

/** Everything below `/desk/offerings`: what is on offer, its sessions, who has a place. */
export const offeringsDesk = router()

offeringsDesk.route('/', list).route('/', show).route('/', registrations).route('/', waiting)
