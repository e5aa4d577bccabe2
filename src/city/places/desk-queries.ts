import { and, asc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { region } from '#city/zones/region.ts'
import { type Db, only, rows } from '#platform/db/database.ts'
import { beyondName, byLetters } from '#platform/db/letters.ts'
import { earthRadius } from '#platform/maps/metres.ts'
import { key } from '#platform/text/tokens.ts'
import type { Life } from './tables.ts'
import { type Place, places, positions, sources } from './tables.ts'

/** What the Desk's list is narrowed to. */
export interface PlaceWish {
  readonly named?: string | undefined
  readonly kind?: string | undefined
  readonly zoneId?: string | undefined
  readonly located?: 'yes' | 'no' | undefined
  readonly life?: Life | undefined
  /** For everybody: what is lost has left the list, and a hidden place is found in no zone it may not be named in. */
  readonly publicOnly?: boolean
}

type PlaceAt = Pick<Place, 'nameKey' | 'id'>

const listed = {
  place: places,
  method: positions.method,
  accuracy: positions.accuracy,
  zone: sql<string | null>`(select z.id from places_zones pz join zones z on z.id = pz.zone_id
    where pz.place_id = ${places.id} and pz.kind = 'district' limit 1)`,
}

/** A page of places by name, with how surely we know where they are. */
export function placesWanted(db: Db, wish: PlaceWish, after: PlaceAt | undefined, most: number) {
  return db
    .select(listed)
    .from(places)
    .leftJoin(positions, eq(positions.id, places.positionId))
    .where(and(beyondName(places, after), ...conditionsOf(wish)))
    .orderBy(byLetters(places.nameKey), asc(places.id))
    .limit(most)
}

export type DeskPlace = Awaited<ReturnType<typeof placesWanted>>[number]

/** All of a wish, for an export. */
export async function* everyPlace(db: Db, wish: PlaceWish, stretch = 500): AsyncGenerator<DeskPlace> {
  for (let after: PlaceAt | undefined; ;) {
    const page = await placesWanted(db, wish, after, stretch)
    yield* page
    after = page.at(-1)?.place
    if (page.length < stretch) return
  }
}

export async function countPlaces(db: Db, wish: PlaceWish): Promise<number> {
  const found = db
    .select({ id: places.id })
    .from(places)
    .where(and(...conditionsOf(wish)))
    .limit(1000)
    .as('found')
  return only(await db.select({ count: sql<number>`count(*)::int` }).from(found)).count
}

const conditionsOf = (wish: PlaceWish): (SQL | undefined)[] => [
  nameHas(wish.named),
  wish.kind ? sql`${places.kinds} @> array[${wish.kind}]` : undefined,
  liesIn(wish),
  wish.located && { yes: isNotNull(places.positionId), no: isNull(places.positionId) }[wish.located],
  wish.life ? eq(places.life, wish.life) : undefined,
  wish.publicOnly ? ne(places.life, 'lost') : undefined,
]

function nameHas(named = '') {
  const wanted = key(named)
  if (wanted === '') return undefined
  return sql`exists (select from places_names n where n.place_id = ${places.id} and n.key like ${`%${wanted}%`})`
}

function liesIn({ zoneId, publicOnly }: PlaceWish) {
  if (!zoneId) return undefined
  const lies = sql`exists (select from places_zones pz where pz.place_id = ${places.id} and pz.zone_id = ${zoneId})`
  return publicOnly ? and(lies, or(isNull(places.positionId), isNotNull(places.publicForm))) : lies
}

/** Everybody who gave positions or names, by key. */
export const allSources = (db: Db) => db.select().from(sources).orderBy(asc(sources.key)).limit(200)

export const sourcesByKey = (db: Db, keys: readonly string[]) =>
  keys.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(sources)
        .where(inArray(sources.key, [...keys]))
        .limit(200)

const radian = Math.PI / 180
const [, lat0] = region.frame.origin

/** Metres between two positions a and b of the query, in the city's plane. */
const apart = sql.raw(
  `sqrt(power((a.lon - b.lon) * ${(earthRadius * Math.cos(lat0 * radian) * radian).toFixed(6)}, 2) + power((a.lat - b.lat) * ${(earthRadius * radian).toFixed(6)}, 2))`,
)

const Disagreement = z.object({
  placeId: z.uuid(),
  apart: z.number(),
  one: z.object({ method: z.string(), accuracy: z.number(), source: z.string() }),
  other: z.object({ method: z.string(), accuracy: z.number(), source: z.string() }),
})
export type Disagreement = z.output<typeof Disagreement>

const told = (side: 'a' | 'b') =>
  sql.raw(`json_build_object('method', ${side}.method, 'accuracy', ${side}.accuracy, 'source', ${side}.source_key)`)

/** Pairs of positions of one place whose circles do not touch, the farthest apart first. The rule is `disagreements`. */
export function disagreeing(db: Db, most = 200): Promise<Disagreement[]> {
  return rows(
    db,
    Disagreement,
    sql`
      select a.place_id as "placeId", ${apart} as apart, ${told('a')} as one, ${told('b')} as other
      from places_positions a
      join places_positions b on b.place_id = a.place_id and b.id > a.id
      join places p on p.id = a.place_id and p.life <> 'lost' and p.pinned_id is null
      where ${apart} > a.accuracy + b.accuracy
      order by apart desc, a.id
      limit ${most}`,
  )
}

const ToWalk = z.object({
  id: z.uuid(),
  accuracy: z.number(),
  uses: z.number(),
  method: z.string(),
})
export type ToWalk = z.output<typeof ToWalk>

/** Beyond so many it no longer matters how much hangs on a place. */
const mostUses = 1000

/**
 * The points that most need somebody to go and look, by ρ·log₂(2 + uses): how far off they may be, and how much hangs on
 * them. What hangs on a place is what was recorded there. Those known to ten metres need nobody.
 */
export function toWalk(db: Db, zoneId: string | undefined, most = 100): Promise<ToWalk[]> {
  const inZone = zoneId
    ? sql`and exists (select from places_zones z where z.place_id = p.id and z.zone_id = ${zoneId})`
    : sql``
  return rows(
    db,
    ToWalk,
    sql`
      select p.id, q.accuracy, q.method, coalesce(u.uses, 0)::int as uses
      from places p
      join places_positions q on q.id = p.position_id
      left join lateral (select count(*) as uses from (
        select 1 from facts f where f.place_id = p.id and f.name like 'facts.activity-%' limit ${mostUses}) as activities) u on true
      where p.life <> 'lost' and q.accuracy > 10 ${inZone}
      order by q.accuracy * log(2, 2 + coalesce(u.uses, 0)) desc, p.code
      limit ${most}`,
  )
}
