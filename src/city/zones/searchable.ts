import { and, asc, eq, gt } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { inLocale, type Locale, locales } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import { isPublished, partsOf, zonesById } from './queries.ts'
import { type Zone, zones } from './tables.ts'
import { words } from './words.ts'

/** Zones, by every name they have or had. A publication names many at once: `reactions.ts` indexes them. */
export const searchableZones: SearchSource = {
  kind: 'zone',
  label: words.zones,
  one: words.zone,
  documentsOf: async (db, ref) => {
    const [zone] = await db
      .select()
      .from(zones)
      .where(and(eq(zones.code, ref), isPublished(db)))
    return zone ? documentsOf(db, zone) : []
  },
  refsAfter: async (db, ref, most) => {
    const found = await db
      .select({ code: zones.code })
      .from(zones)
      .where(and(ref ? gt(zones.code, ref) : undefined, isPublished(db)))
      .orderBy(asc(zones.code))
      .limit(most)
    return found.map(({ code }) => code)
  },
  changedBy: {},
}

async function documentsOf(db: Db, zone: Zone): Promise<SearchDocument[]> {
  // One after the other: an index is rebuilt in one transaction, whose connection takes one question at a time.
  const parts = await partsOf(db, zone.id)
  const [parent] = await zonesById(db, zone.parentId ? [zone.parentId] : [])
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
