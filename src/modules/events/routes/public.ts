import { calendar } from './calendar/calendar.tsx'
import { feeds } from './calendar/feed.ts'
import { mine } from './mine/mine.tsx'
import { offerings } from './offering/offering.tsx'
import { plan } from './plan/plan.tsx'
import { supplyMap } from './supply/supply.tsx'

/** Where everybody reads what is on, gets a place, and finds what they have. */
export const publicRoutes = {
  '/events/supply': supplyMap,
  '/events/plan': plan,
  '/events': calendar,
  '/e': offerings,
  '/my': mine,
  '/cal': feeds,
}
