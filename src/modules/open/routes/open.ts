import { router } from '#platform/http/env.ts'
import type { FactKind } from '#city/facts/rules.ts'
import { openFacts } from '../rules/known.ts'
import { apiRoutes } from './api.ts'
import { calendar } from './calendar.ts'
import { downloadRoutes } from './downloads.ts'
import { pages } from './pages.tsx'

/**
 * The city's open data: pages, interface, files and calendar. Put together in `app.ts`, which knows all rooms.
 * @param facts what all rooms record; the content of a kind that is not among them stays closed
 */
export function openRoutes(facts: readonly FactKind[]) {
  const known = openFacts(facts)
  return router().route('/', pages).route('/', calendar).route('/', downloadRoutes(known)).route('/', apiRoutes(known))
}
