import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import { isIsoDay } from '#platform/calendar/jalali.ts'
import { router } from '#platform/http/env.ts'
import { inLocale, type Locale } from '#platform/locale.ts'
import { toGeoJson } from '#platform/maps/geojson.ts'
import { tileRoutes } from '#platform/maps/tile-proxy.ts'
import { refuse } from '#platform/refusal.ts'
import { editionInForce, measureOf, type ZoneInForce, zonesOfEdition } from './queries.ts'
import { zoneKinds, type ZoneNumber } from './tables.ts'
import { words } from './words.ts'

/** Boundaries as open data, and the ground of the moving map. */
export const mapRoutes = router()

const Query = z.object({
  kind: z.enum(zoneKinds).default('district'),
  at: z.string().refine(isIsoDay).optional(),
  detail: z.enum(['1', '2', '3']).default('2'),
})

mapRoutes.get('/zones.geojson', async (c) => {
  const { db, now } = c.var.work
  const { success, data } = Query.safeParse(c.req.query())
  if (!success) throw refuse.absent(words.noSuchEdition)
  const edition = await editionInForce(db, data.kind, data.at ?? today(now))
  if (!edition) throw refuse.absent(words.noSuchEdition)

  const tag = `"${edition.id}-${data.detail}-${c.var.locale}"`
  c.header('etag', tag)
  c.header('cache-control', 'public, max-age=300')
  if (c.req.header('if-none-match') === tag) return c.body(null, 304)
  const [list, people] = await Promise.all([zonesOfEdition(db, edition.id), measureOf(db, edition.id, 'population')])
  const { source, schematic, validFrom } = edition
  const collection = {
    type: 'FeatureCollection',
    attribution: source.attribution ?? null,
    licence: source.licence ?? null,
    edition: { id: edition.id, kind: edition.kind, valid_from: validFrom, schematic },
    features: list.map((zone) => featureOf(zone, data.detail, c.var.locale, people.get(zone.zone.id))),
  }
  return c.body(JSON.stringify(collection), 200, { 'content-type': 'application/geo+json; charset=utf-8' })
})

function featureOf(
  { zone, drawing }: ZoneInForce,
  detail: '1' | '2' | '3',
  locale: Locale,
  people: ZoneNumber | undefined,
) {
  const shape = drawing.coarser?.[detail] ?? drawing.shape
  return {
    type: 'Feature',
    id: zone.code,
    geometry: shape ? toGeoJson(shape) : null,
    properties: {
      code: zone.code,
      name_fa: drawing.name.fa,
      name_en: drawing.name.en ?? null,
      name_azb: drawing.name.azb ?? null,
      label: inLocale(drawing.name, locale),
      parent: drawing.parentId,
      area_km2: hundredths(drawing.area),
      population: people ? counted(people) : null,
    },
  }
}

const hundredths = (squareMetres: number | null) => squareMetres && Math.round(squareMetres / 1e4) / 100

const counted = ({ value, asOf, source }: ZoneNumber) => ({ value, as_of: asOf, source: source.name })

mapRoutes.route('/', tileRoutes())
