import { router } from '#platform/http/env.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { EditionsDesk } from './pages/editions-desk.tsx'
import { importBoundaries } from './permissions.ts'
import { recentEditions } from './queries.ts'
import { words } from './words.ts'

export const desk = router()

desk.get('/', async (c) => {
  const { db, actor } = c.var.work
  demand(actor, importBoundaries, wholeCity)
  const editions = await recentEditions(db)
  return c.render(() => <EditionsDesk editions={editions} />, { title: words.zonesDesk })
})
