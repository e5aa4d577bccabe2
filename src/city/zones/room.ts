import { defineModule } from '#platform/module.ts'
import type { ZoneBlock } from './blocks.ts'
import { zoneDesk } from './desk.tsx'
import * as facts from './facts.ts'
import { mapRoutes } from './open-data.ts'
import * as permissions from './permissions.ts'
import { nameInSearch } from './reactions.ts'
import { shortZones, zoneRoutes } from './routes.tsx'
import { searchableZones } from './searchable.ts'
import { nobody, type ZoneUsers } from './users.ts'
import { words } from './words.ts'

interface Company {
  /** What other rooms show on the pages of zones. */
  readonly blocks?: readonly ZoneBlock[]
  /** What other rooms know that the Desk asks about. */
  readonly users?: ZoneUsers
}

/** The room of zones, in the company of the rooms that use them. */
export const zonesRoom = ({ blocks = [], users = nobody }: Company = {}) =>
  defineModule({
    name: 'zones',
    title: words.zones,
    permissions: Object.values(permissions),
    facts: Object.values(facts),
    routes: { '/zones': zoneRoutes(blocks), '/z': shortZones, '/maps': mapRoutes },
    desk: { '/zones': zoneDesk(users) },
    reactions: [nameInSearch],
    search: [searchableZones],
    nav: [
      { label: words.districts, to: '/zones', order: 17 },
      {
        label: words.zonesDesk,
        to: '/desk/zones',
        order: 410,
        icon: 'map',
        group: 'city',
        permission: permissions.importBoundaries,
      },
    ],
  })
