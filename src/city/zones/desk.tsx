import { router } from '#platform/http/env.ts'
import { decisions } from './desk/decisions.ts'
import { editionRoutes } from './desk/editions.tsx'
import { publication } from './desk/publication.tsx'
import { reports } from './desk/reports.ts'
import { stepRoutes } from './desk/step-pages.tsx'
import { tiles } from './desk/tiles.tsx'
import { nobody, type ZoneUsers } from './users.ts'

/** `/desk/zones`: the editions, and below each its way from a file to the day it holds. */
export const zoneDesk = (users: ZoneUsers = nobody) =>
  router()
    .route('/', editionRoutes)
    .route('/', reports)
    .route('/', tiles)
    .route('/', decisions(users))
    .route('/', publication)
    .route('/', stepRoutes(users))
