import { districtChoices } from '#city/zones/choices.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { router, see } from '#platform/http/env.ts'
import { cutPage, listAddress, namePlace, readNamePlace } from '#platform/http/paging.ts'
import { drawnBlocks, type PlaceBlock } from './blocks.ts'
import { placesWanted } from './desk-queries.ts'
import { PlaceList } from './pages/place-list.tsx'
import { PlacePage } from './pages/place-page.tsx'
import { allKinds, getPlace, namesOf, originOf, originsOf, placesById, placesNear, zonesOfPlaces } from './queries.ts'
import { placeQuery } from './reading.ts'
import { publicPosition } from './rules.ts'
import type { Place } from './tables.ts'
import { words } from './words.ts'

const perPage = 50

/** A page of places that still stand or will, and what is needed to show it. */
async function pageOfPlaces(db: Db, asked: Record<string, string>, on: string) {
  const query = placeQuery.parse(asked)
  const wish = { named: query.q, kind: query.kind, zoneId: query.zone, publicOnly: true }
  const [found, kinds, districts] = await Promise.all([
    placesWanted(db, wish, readNamePlace(query.after), perPage + 1),
    allKinds(db),
    districtChoices(db, on),
  ])
  const { rows, last } = cutPage(found, perPage)
  const places = rows.map(({ place }) => place)
  const next = last && listAddress('/places', { ...query, after: namePlace(last.place) })
  const attributions = await attributionsFor(db, places)
  const wholes = await wholesOf(db, places)
  return { places, wholes, next, query, kinds, districts, attributions }
}

/** What a hall or a pitch is part of: «زمین یک» alone would not say which. */
const wholesOf = (db: Db, places: readonly Place[]) =>
  placesById(db, [...new Set(places.flatMap(({ parentId }) => parentId ?? []))])

/** What must be named beside a map of these places. */
async function attributionsFor(db: Db, places: readonly Place[]) {
  const origins = await originsOf(
    db,
    places.filter(({ publicForm }) => publicForm === 'exact').map(({ id }) => id),
  )
  return [...new Set(origins.flatMap(({ attribution }) => attribution ?? []))].toSorted()
}

/** The pages of places, with what other rooms have to show there. Put together in `app.ts`, which knows all rooms. */
export function placeRoutes(blocks: readonly PlaceBlock[] = []) {
  const pages = router()

  pages.get('/', async (c) => {
    const { db, now } = c.var.work
    const list = await pageOfPlaces(db, c.req.query(), today(now))
    return c.render(() => <PlaceList {...list} />, { title: words.places, description: words.placesLead })
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

/** `/p/kabud`: what stands on posters and in messages. */
export const shortPlaces = router().get('/:code', async (c) => {
  const place = await getPlace(c.var.work.db, c.req.param('code'))
  return see(c, `/places/${place.code}`)
})

async function pageOf(db: Db, place: Place) {
  const shown = publicPosition(place)
  const [names, known, zones] = await Promise.all([namesOf(db, place.id), allKinds(db), zonesOfPlaces(db, [place.id])])
  const origin = await originOf(db, place)
  const near = shown ? await placesNear(db, shown.at, 9) : []
  const attributions = await attributionsFor(db, [place, ...near.map((other) => other.place)])
  const kinds = known.filter(({ key }) => place.kinds.includes(key))
  const [whole] = await wholesOf(db, [place])
  return { place, whole, kinds, names, zones, origin, near, attributions }
}
