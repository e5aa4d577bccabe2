import { and, asc, eq, exists, gt, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { inLocale, type Locale, locales } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import { partsOf, zonesById } from './queries.ts'
import { drawings, editions, type Zone, zones } from './tables.ts'
import { words } from './words.ts'

/** A zone that only a draft knows is nobody's to find. */
const isDrawn = (db: Db) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(drawings)
      .innerJoin(editions, eq(editions.id, drawings.editionId))
      .where(and(eq(drawings.zoneId, zones.id), eq(editions.state, 'published'))),
  )

/** Zones, by every name they have or had. A publication names many at once: `reactions.ts` indexes them. */
export const searchableZones: SearchSource = {
  kind: 'zone',
  label: words.zones,
  documentsOf: async (db, ref) => {
    const [zone] = await db
      .select()
      .from(zones)
      .where(and(eq(zones.code, ref), isDrawn(db)))
    return zone ? documentsOf(db, zone) : []
  },
  refsAfter: async (db, ref, most) => {
    const found = await db
      .select({ code: zones.code })
      .from(zones)
      .where(and(ref ? gt(zones.code, ref) : undefined, isDrawn(db)))
      .orderBy(asc(zones.code))
      .limit(most)
    return found.map(({ code }) => code)
  },
  changedBy: {},
}

async function documentsOf(db: Db, zone: Zone): Promise<SearchDocument[]> {
  const [parts, [parent]] = await Promise.all([
    partsOf(db, zone.id),
    zonesById(db, zone.parentId ? [zone.parentId] : []),
  ])
  return locales.flatMap((locale) => {
    const title = zone.name[locale]
    if (!title) return []
    return {
      ref: zone.code,
      locale,
      title,
      lead: whereIn(zone, parent, locale),
      tags: [inLocale(words[zone.kind], locale)],
      body: [...zone.formerNames.map(({ name }) => name), ...parts.map(({ name }) => name)]
        .flatMap((name) => name[locale] ?? [])
        .join(' · '),
      url: `/zones/${zone.code}`,
      published: zone.createdAt,
      code: zone.code,
      zoneId: zone.id,
      boost: 1.3,
    }
  })
}

/** «محله در منطقهٔ ۸». */
const whereIn = ({ kind }: Zone, parent: Zone | undefined, locale: Locale) =>
  [words[kind], ...(parent ? [words.within, parent.name] : [])].map((text) => inLocale(text, locale)).join(' ')
