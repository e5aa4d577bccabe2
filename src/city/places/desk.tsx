import { router } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { PlacesDesk } from './pages/place-list.tsx'
import { editPlaces } from './permissions.ts'
import { originsOf } from './queries.ts'
import { pageOfPlaces } from './routes.tsx'
import { words } from './words.ts'

export const desk = router()

desk.get('/', async (c) => {
  const { db, actor } = c.var.work
  demand(actor, editPlaces, anywhere)
  const list = await pageOfPlaces(db, c.req.query(), '/desk/places')
  const origins = await originsOf(
    db,
    list.places.map(({ id }) => id),
  )
  const methods = new Map(origins.map(({ placeId, method }) => [placeId, method]))
  return c.render(() => <PlacesDesk {...list} methods={methods} />, { title: words.placesDesk })
})
