import { defineModule } from '#platform/module.ts'
import { desk } from './desk.tsx'
import * as facts from './facts.ts'
import { rezoneAtMidnight } from './jobs.ts'
import { mapRoutes } from './open-data.ts'
import * as permissions from './permissions.ts'
import { rezone } from './reactions.ts'
import { placeRoutes, shortPlaces } from './routes.tsx'
import { searchablePlaces } from './searchable.ts'
import { words } from './words.ts'

export default defineModule({
  name: 'places',
  title: words.places,
  permissions: Object.values(permissions),
  facts: Object.values(facts),
  routes: { '/places': placeRoutes(), '/p': shortPlaces, '/maps': mapRoutes },
  desk: { '/places': desk },
  nav: [
    { label: words.places, to: '/places', order: 18 },
    {
      label: words.placesDesk,
      to: '/desk/places',
      order: 420,
      icon: 'pin',
      group: 'city',
      permission: permissions.editPlaces,
    },
  ],
  reactions: [rezone],
  search: [searchablePlaces],
  jobs: [rezoneAtMidnight],
})
