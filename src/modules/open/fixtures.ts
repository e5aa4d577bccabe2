import { defineModule, type Module } from '#platform/module.ts'
import { openRoutes } from './routes/open.ts'
import { words } from './words.ts'

/** The open data of some rooms, as `app.ts` puts it together for all. */
export const openModule = (rooms: readonly Module[]) =>
  defineModule({
    name: 'open',
    title: words.open,
    routes: { '/': openRoutes(rooms.flatMap(({ facts = [] }) => facts)) },
  })
