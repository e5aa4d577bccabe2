import { decideOnHire, managePlaceTimes } from '#city/booking/permissions.ts'
import { router } from '#platform/http/env.ts'
import type { NavItem } from '#platform/module.ts'
import { venueWords as words } from '../words/venues.ts'
import { hallWords } from '../words/halls.ts'
import { hallClosings } from './halls/closings.tsx'
import { hallEquipment } from './halls/equipment.tsx'
import { halls } from './halls/halls.tsx'
import { hallHours } from './halls/hours.tsx'
import { hallParts } from './halls/parts.tsx'
import { hires } from './venues/hires.tsx'
import { useOfHalls } from './venues/use.tsx'
import { venue } from './venues/venue.tsx'

const desk = router()
desk.route('/', useOfHalls)
desk.route('/', hires)

const hallsDesk = router()
for (const part of [halls, hallHours, hallClosings, hallEquipment, hallParts]) hallsDesk.route('/', part)

/** Halls and grounds: their week for everybody, requests and use at the Desk. */
export const venueRoutes = { '/place': venue }
export const venueDesk = { '/hires': desk, '/halls': hallsDesk }
export const venueNav: readonly NavItem[] = [
  {
    label: hallWords.halls,
    to: '/desk/halls',
    order: 123,
    icon: 'building',
    group: 'daily',
    permission: managePlaceTimes,
  },
  { label: words.hires, to: '/desk/hires', order: 124, icon: 'pin', group: 'daily', permission: decideOnHire },
]
