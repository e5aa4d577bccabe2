import { decideOnHire } from '#city/booking/permissions.ts'
import { router } from '#platform/http/env.ts'
import { venueWords as words } from '../words/venues.ts'
import { hires } from './venues/hires.tsx'
import { useOfHalls } from './venues/use.tsx'
import { venue } from './venues/venue.tsx'

const desk = router()
desk.route('/', useOfHalls)
desk.route('/', hires)

/** Halls and grounds: their week for everybody, requests and use at the Desk. */
export const venueRoutes = { '/place': venue }
export const venueDesk = { '/hires': desk }
export const venueNav = [
  { label: words.hires, to: '/desk/hires', order: 124, icon: 'pin', group: 'daily' as const, permission: decideOnHire },
]
