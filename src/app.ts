import consents from '#city/consents/module.ts'
import credentials from '#city/credentials/module.ts'
import { recordDesk, recordFile, recordRoutes } from '#city/facts/routes.tsx'
import facts from '#city/facts/module.ts'
import households from '#city/households/module.ts'
import mandate from '#city/mandate/module.ts'
import occasions from '#city/occasions/module.ts'
import organisations from '#city/organisations/module.ts'
import people from '#city/people/module.ts'
import placePages from '#city/places/module.ts'
import { placeRoutes } from '#city/places/routes.tsx'
import programmes from '#city/programmes/module.ts'
import { landmarks, placeEffects } from '#city/places/zone-users.ts'
import { placesHere } from '#city/places/zone-block.tsx'
import { zonesRoom } from '#city/zones/room.ts'
import booking from '#city/booking/module.ts'
import enrolment from '#engines/enrolment/module.ts'
import { commitmentMessages } from '#engines/commitment/index.ts'
import { coordinationMessages, inspectionsRoom } from '#modules/coordination/index.ts'
import commitment from '#engines/commitment/module.ts'
import { accountMessages } from '#modules/account/index.ts'
import account from '#modules/account/module.ts'
import { outboxDesk, permissionsDesk } from '#modules/house/index.ts'
import house from '#modules/house/module.ts'
import coordinationPages from '#modules/coordination/module.ts'
import { clausesAtPlace, dutyBlocks, placesOfClauses, promisesOfZone } from '#modules/council/index.ts'
import council from '#modules/council/module.ts'
import { eventsInZone, hireCame, wishCame } from '#modules/events/index.ts'
import events from '#modules/events/module.ts'
import { venueBlock } from '#modules/events/index.ts'
import { noticeMessages } from '#modules/notices/index.ts'
import families from '#modules/families/module.ts'
import leagues from '#modules/leagues/module.ts'
import notices from '#modules/notices/module.ts'
import oparl from '#modules/oparl/module.ts'
import { openRoutes } from '#modules/open/index.ts'
import { glanceRoutes, searchRoutes, zoneBlocks } from '#modules/portal/index.ts'
import portalPages from '#modules/portal/module.ts'
import programmePages from '#modules/programmes/module.ts'
import { defineModule, type Module } from '#platform/module.ts'
import { offlineWorker } from '#platform/offline/routes.ts'
import { searchReactions } from '#platform/search/reactions.ts'
import { files } from '#platform/files/routes.ts'
import { components } from '#platform/ui/gallery/routes.tsx'
import { words as gallery } from '#platform/ui/gallery/words.ts'
import { webManifest } from '#platform/ui/web-manifest.ts'
import { words } from '#platform/words.ts'
import { houseJobs } from './house/jobs.ts'

/** Zones show what other rooms have there, and ask them what a new border would change. */
const zones = zonesRoom({
  blocks: [...zoneBlocks, eventsInZone, promisesOfZone, placesHere],
  users: { effects: [placeEffects], landmarks },
})

/** Places show what other rooms have there: the week of a hall, what the council decided about it. */
const places = defineModule({
  ...placePages,
  routes: { ...placePages.routes, '/places': placeRoutes([venueBlock, clausesAtPlace]) },
})

/** Duties show what other rooms have of them: resolutions, and what agencies promised. */
const portal = defineModule({
  ...portalPages,
  routes: { ...portalPages.routes, '/glance': glanceRoutes(dutyBlocks) },
})

/** Inspectors go where the council says that a clause lies. */
const coordination = defineModule({
  ...coordinationPages,
  desk: { ...coordinationPages.desk, '/inspections': inspectionsRoom(placesOfClauses) },
})

/** The city's rooms, in the order a newcomer should read them. Adding one here is all it takes to switch it on. */
const rooms: readonly Module[] = [
  people,
  households,
  consents,
  organisations,
  zones,
  places,
  mandate,
  programmes,
  facts,
  occasions,
  credentials,
  booking,
  enrolment,
  commitment,
  portal,
  programmePages,
  events,
  council,
  coordination,
  oparl,
  notices,
  families,
  leagues,
  account,
  house,
]

/** What readers can find, from every room that offers something. */
export const searchSources = rooms.flatMap((room) => room.search ?? [])

/** Every kind of fact the rooms record. */
const factKinds = rooms.flatMap((room) => room.facts ?? [])

/** What the open data tells of, and of no other facts. */
const recordedFacts = factKinds.filter(({ inside }) => !inside)

/** What belongs to the whole city and knows all its rooms, or none. */
const whole = defineModule({
  name: 'search',
  title: words.city,
  routes: {
    '/': openRoutes(recordedFacts),
    '/search': searchRoutes(searchSources),
    '/files': files,
    '/manifest.webmanifest': webManifest,
    '/offline-worker.js': offlineWorker,
    '/record': recordRoutes(factKinds),
    '/record.csv': recordFile(factKinds),
  },
  desk: {
    '/search': searchRoutes(searchSources, '/desk/search'),
    '/components': components,
    '/record': recordDesk(factKinds),
    '/outbox': outboxDesk([
      ...accountMessages,
      ...commitmentMessages,
      ...coordinationMessages,
      ...noticeMessages,
      wishCame,
      hireCame,
    ]),
    '/permissions': permissionsDesk(() => modules),
  },
  nav: [{ label: gallery.title, to: '/desk/components', order: 900, group: 'house', icon: 'eye' }],
  reactions: searchReactions(searchSources),
  jobs: houseJobs,
})

export const modules: readonly Module[] = [...rooms, whole]
export const reactions = modules.flatMap((module) => module.reactions ?? [])
export const projections = modules.flatMap((module) => module.projections ?? [])
export const jobs = modules.flatMap((module) => module.jobs ?? [])
