import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import * as facts from './facts.ts'
import { mapRoutes } from './open-data.ts'
import * as permissions from './permissions.ts'
import { zoneRoutes } from './routes.tsx'
import { words } from './words.ts'

export default defineModule({
  name: 'zones',
  title: words.zones,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  routes: { '/zones': zoneRoutes(), '/maps': mapRoutes },
  desk: { '/zones': desk },
  nav: [
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
