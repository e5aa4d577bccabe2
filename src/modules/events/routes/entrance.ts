import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import type { NavItem } from '#platform/module.ts'
import { doorWords } from '../words/door.ts'
import { checkIn } from './door/check-in.tsx'
import { door } from './door/door.tsx'
import { phoneSide } from './door/phone-side.ts'
import { receipts } from './tickets/receipt.tsx'
import { linkedTickets, myTickets } from './tickets/tickets.tsx'

/** Tickets and doors: what stands between a place and being there. */
export const entranceRoutes = { '/my/tickets': myTickets, '/t': linkedTickets, '/door': door.route('/', phoneSide) }

export const entranceDesk = { '/receipts': receipts, '/check-in': checkIn }

export const entranceNav: readonly NavItem[] = [
  {
    label: doorWords.doors,
    to: '/desk/check-in',
    order: 124,
    icon: 'door',
    group: 'daily',
    permission: enrolmentPermissions.keepDoor,
  },
]
