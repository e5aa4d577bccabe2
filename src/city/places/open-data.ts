import { z } from 'zod'
import { router } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { sixDecimals } from '#platform/maps/geojson.ts'
import { region } from '#city/zones/region.ts'
import { originsOf, placesIn } from './queries.ts'
import { readBox } from './reading.ts'
import { publicPosition } from './rules.ts'
import type { Method, Place } from './tables.ts'

/** Places as open data: published positions only. */
export const mapRoutes = router()

const most = 1000

const Query = z.object({
  bbox: z.string().max(100).transform(readBox).optional().catch(undefined),
  kinds: z
    .string()
    .max(200)
    .transform((list) => list.split(',').filter(Boolean))
    .catch([]),
  after: z.string().max(20).optional().catch(undefined),
})

mapRoutes.get('/places.geojson', async (c) => {
  const { db } = c.var.work
  const { bbox = region.box, kinds, after } = Query.parse({ kinds: '', ...c.req.query() })
  const found = await placesIn(db, bbox, { ofKinds: kinds, after, most })
  const origins = await originsOf(
    db,
    found.map(({ id }) => id),
  )
  const methods = new Map(origins.map(({ placeId, method }) => [placeId, method]))
  const attributions = new Set(origins.flatMap(({ attribution }) => attribution ?? []))
  const collection = {
    type: 'FeatureCollection',
    attribution: [...attributions].toSorted().join(' · '),
    next: found.length === most ? (found.at(-1)?.code ?? null) : null,
    features: found.flatMap((place) => featureOf(place, methods.get(place.id), inLocale(place.name, c.var.locale))),
  }
  c.header('cache-control', 'public, max-age=60')
  return c.body(JSON.stringify(collection), 200, { 'content-type': 'application/geo+json; charset=utf-8' })
})

/** How a position came about is told only of places that are shown exactly. */
function featureOf(place: Place, method: Method | undefined, label: string) {
  const shown = publicPosition(place)
  if (!shown) return []
  const { code, kinds, name } = place
  return [
    {
      type: 'Feature',
      id: code,
      geometry: { type: 'Point', coordinates: sixDecimals(shown.at) },
      properties: {
        code,
        kinds,
        label,
        name_fa: name.fa,
        name_en: name.en ?? null,
        accuracy_m: Math.round(shown.accuracy),
        precision: shown.form,
        provenance: shown.form === 'exact' ? (method ?? null) : null,
        url: `/places/${code}`,
      },
    },
  ]
}
