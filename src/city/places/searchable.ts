import { asc, eq, gt, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#platform/db/database.ts'
import { locales } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import { placeChanged, placeCreated, placeEnded, placePositioned, placeRenamed } from './facts.ts'
import { namesOf, zonesOfPlaces } from './queries.ts'
import { kinds, type Place, places } from './tables.ts'
import { words } from './words.ts'

const Detail = z.object({ placeId: z.uuid() })
const placeOf = (detail: unknown) => Detail.safeParse(detail).data?.placeId

/** Places, by every name they have or had. Where a hidden one lies is told here no more than on its page. */
export const searchablePlaces: SearchSource = {
  kind: 'place',
  label: words.places,
  one: words.place,
  documentsOf: async (db, ref) => {
    const [place] = await db.select().from(places).where(eq(places.id, ref))
    return place && place.life !== 'lost' ? documentsOf(db, place) : []
  },
  refsAfter: async (db, ref, most) => {
    const found = await db
      .select({ id: places.id })
      .from(places)
      .where(ref ? gt(places.id, ref) : undefined)
      .orderBy(asc(places.id))
      .limit(most)
    return found.map(({ id }) => id)
  },
  changedBy: {
    [placeCreated.name]: placeOf,
    [placeRenamed.name]: placeOf,
    [placeChanged.name]: placeOf,
    [placePositioned.name]: placeOf,
    [placeEnded.name]: placeOf,
  },
}

const labelsOf = (db: Db, place: Place) =>
  db
    .select({ label: kinds.label })
    .from(kinds)
    .where(inArray(kinds.key, [...place.kinds]))

async function documentsOf(db: Db, place: Place): Promise<SearchDocument[]> {
  // One after the other: an index is rebuilt in one transaction, whose connection takes one question at a time.
  const names = await namesOf(db, place.id)
  const labels = await labelsOf(db, place)
  const zones = await zonesOfPlaces(db, [place.id])
  const mayTellZone = place.positionId === null || place.publicForm !== null
  const district = zones.find(({ kind }) => kind === 'district')?.zone
  return locales.flatMap((locale) => {
    const title = place.name[locale]
    if (!title) return []
    const others = names.map(({ text }) => text).filter((text) => text !== title)
    return {
      ref: place.id,
      locale,
      title,
      lead: place.summary?.[locale] ?? '',
      tags: labels.flatMap(({ label }) => label[locale] ?? []),
      body: others.join(' · '),
      url: `/places/${place.code}`,
      published: place.createdAt,
      code: place.code,
      zoneId: mayTellZone ? district?.id : undefined,
      boost: 1.1,
    }
  })
}
