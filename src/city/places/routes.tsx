import { z } from 'zod'
import type { Db } from '#platform/db/database.ts'
import { router } from '#platform/http/env.ts'
import { drawnBlocks, type PlaceBlock } from './blocks.ts'
import { PlaceList } from './pages/place-list.tsx'
import { PlacePage } from './pages/place-page.tsx'
import { allKinds, getPlace, listPlaces, namesOf, originOf, originsOf, placesNear, zonesOfPlaces } from './queries.ts'
import { publicPosition } from './rules.ts'
import type { Place } from './tables.ts'
import { words } from './words.ts'

const perPage = 50

const Query = z.object({
  q: z.string().max(100).optional().catch(undefined),
  after: z.string().max(300).optional().catch(undefined),
})

/** A page of places, and the address of the next one. */
export async function pageOfPlaces(db: Db, query: Record<string, string>, path: string) {
  const { q, after } = Query.parse(query)
  const [id = '', ...key] = (after ?? '').split('_')
  const isPlace = z.uuid().safeParse(id).success
  const found = await listPlaces(db, {
    named: q,
    after: isPlace ? { id, nameKey: key.join('_') } : undefined,
    most: perPage + 1,
  })
  const places = found.slice(0, perPage)
  const last = found.length > perPage ? places.at(-1) : undefined
  return { places, next: last && nextAddress(path, last, q) }
}

function nextAddress(path: string, { id, nameKey }: Place, q: string | undefined) {
  const query = new URLSearchParams({ ...(q ? { q } : {}), after: `${id}_${nameKey}` })
  return `${path}?${query.toString()}`
}

/** The pages of places, with what other rooms have to show there. Put together in `app.ts`, which knows all rooms. */
export function placeRoutes(blocks: readonly PlaceBlock[] = []) {
  const pages = router()

  pages.get('/', async (c) => {
    const list = await pageOfPlaces(c.var.work.db, c.req.query(), '/places')
    return c.render(() => <PlaceList {...list} />, { title: words.places })
  })

  pages.get('/:code', async (c) => {
    const { db, now } = c.var.work
    const place = await getPlace(db, c.req.param('code'))
    const props = await pageOf(db, place)
    const drawn = await drawnBlocks(blocks, db, place, now)
    return c.render(() => <PlacePage {...props} blocks={drawn} />, { title: place.name })
  })
  return pages
}

async function pageOf(db: Db, place: Place) {
  const shown = publicPosition(place)
  const [names, known, zones] = await Promise.all([namesOf(db, place.id), allKinds(db), zonesOfPlaces(db, [place.id])])
  const origin = await originOf(db, place)
  const near = shown ? await placesNear(db, shown.at, 9) : []
  const origins = await originsOf(
    db,
    near.map((other) => other.place.id),
  )
  const attributions = [...new Set(origins.flatMap(({ attribution }) => attribution ?? []))].toSorted()
  const kinds = known.filter(({ key }) => place.kinds.includes(key))
  return { place, kinds, names, zones, origin, near, attributions }
}
