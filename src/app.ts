import facts from '#city/facts/module.ts'
import places from '#city/places/module.ts'
import programmes from '#city/programmes/module.ts'
import zones from '#city/zones/module.ts'
import account from '#modules/account/module.ts'
import { searchRoutes } from '#modules/portal/index.ts'
import portal from '#modules/portal/module.ts'
import { defineModule, type Module } from '#platform/module.ts'
import { searchReactions } from '#platform/search/reactions.ts'
import { files } from '#platform/files/routes.ts'
import { components } from '#platform/ui/gallery/routes.tsx'
import { words as gallery } from '#platform/ui/gallery/words.ts'
import { words } from '#platform/words.ts'
import { houseJobs } from './house/jobs.ts'

/** The city's rooms, in the order a newcomer should read them. Adding one here is all it takes to switch it on. */
const rooms: readonly Module[] = [facts, zones, places, programmes, portal, account]

/** What readers can find, from every room that offers something. */
export const searchSources = rooms.flatMap((room) => room.search ?? [])

/** What belongs to the whole city and knows all its rooms, or none. */
const whole = defineModule({
  name: 'search',
  title: words.city,
  routes: { '/search': searchRoutes(searchSources), '/files': files },
  desk: { '/search': searchRoutes(searchSources, '/desk/search'), '/components': components },
  nav: [{ label: gallery.title, to: '/desk/components', order: 900, group: 'house', icon: 'eye' }],
  reactions: searchReactions(searchSources),
  jobs: houseJobs,
})

export const modules: readonly Module[] = [...rooms, whole]
export const reactions = modules.flatMap((module) => module.reactions ?? [])
export const projections = modules.flatMap((module) => module.projections ?? [])
export const jobs = modules.flatMap((module) => module.jobs ?? [])
