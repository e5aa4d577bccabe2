import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import type { NavItem } from '#platform/module.ts'
import { drawWords } from '../words/draws.ts'
import { doorWords } from '../words/door.ts'
import { checkIn } from './door/check-in.tsx'
import { door } from './door/door.tsx'
import { phoneSide } from './door/phone-side.ts'
import { drawConsole } from './draws/console.tsx'
import { draws } from './draws/draws.tsx'
import { drawsCsv, drawsJson } from './draws/open-data.ts'
import { receipts } from './tickets/receipt.tsx'
import { linkedTickets, myTickets } from './tickets/tickets.tsx'

/** Draws, tickets and doors: what stands between a wish and being there. */
export const entranceRoutes = {
  '/my/tickets': myTickets,
  '/t': linkedTickets,
  '/door': door.route('/', phoneSide),
  '/draws': draws,
  '/open/draws.csv': drawsCsv,
  '/open/draws.json': drawsJson,
}

export const entranceDesk = { '/receipts': receipts, '/check-in': checkIn, '/draws': drawConsole }

export const entranceNav: readonly NavItem[] = [
  {
    label: doorWords.doors,
    to: '/desk/check-in',
    order: 124,
    icon: 'door',
    group: 'daily',
    permission: enrolmentPermissions.keepDoor,
  },
  {
    label: drawWords.draws,
    to: '/desk/draws',
    order: 126,
    icon: 'ballot',
    group: 'daily',
    permission: enrolmentPermissions.drawLots,
  },
]
