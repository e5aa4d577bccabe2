import { and, arrayOverlaps, asc, desc, eq, gt, inArray, isNotNull, lte, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import { uuids } from '#platform/db/uuids.ts'
import { beyondName, byLetters, type NamePlace } from '#platform/db/letters.ts'
import type { DegreeBox, LonLat } from '#platform/maps/metres.ts'
import { present } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import { region } from '#city/zones/region.ts'
import { type ZoneKind, zones } from '#city/zones/tables.ts'
import { kinds, names, type Place, places, placeZones, positions, sources } from './tables.ts'
import { words } from './words.ts'

export async function findPlace(db: Db, code: string): Promise<Place | undefined> {
  const [place] = await db.select().from(places).where(eq(places.code, code))
  return place
}

export const getPlace = async (db: Db, code: string): Promise<Place> =>
  present(await findPlace(db, code), words.noSuchPlace)

export async function getPlaceById(db: Db, id: string): Promise<Place> {
  const [place] = await db.select().from(places).where(eq(places.id, id))
  return present(place, words.noSuchPlace)
}

/** The place, held until the transaction ends. */
export async function holdPlace(db: Db, id: string): Promise<Place> {
  const [place] = await db.select().from(places).where(eq(places.id, id)).for('update')
  return present(place, words.noSuchPlace)
}

/** Places by their ids; unknown ids are simply absent. */
export const placesById = (db: Db, ids: readonly string[]): Promise<Place[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(places)
        .where(inArray(places.id, [...ids]))
        .orderBy(asc(places.id))
        .limit(1000)

/** Those that still stand, or will. */
const living = ne(places.life, 'lost')

const spotOf = ([lon, lat]: LonLat) => {
  const [x, y] = region.frame.toMetres([lon, lat])
  return sql`point(${x}, ${y})`
}

/** The places nearest to a point by what is published, with their distance in metres. */
export async function placesNear(db: Db, from: LonLat, most = 20, ofKinds: readonly string[] = []) {
  const away = sql<number>`${places.spot} <-> ${spotOf(from)}`
  const found = await db
    .select({ place: places, away: away.mapWith(Number) })
    .from(places)
    .where(and(living, isNotNull(places.spot), kindIn(ofKinds)))
    .orderBy(away, asc(places.code))
    .limit(Math.min(most, 100))
  return found
}

const kindIn = (ofKinds: readonly string[]) =>
  ofKinds.length === 0 ? undefined : arrayOverlaps(places.kinds, [...ofKinds])

interface BoxQuery {
  readonly ofKinds?: readonly string[]
  /** The code after which to go on. */
  readonly after?: string | undefined
  readonly most?: number
}

/** Places whose published position lies in a box of degrees, by code. */
export function placesIn(
  db: Db,
  [west, south, east, north]: DegreeBox,
  { ofKinds = [], after, most = 1000 }: BoxQuery = {},
) {
  const box = sql`box(${spotOf([west, south])}, ${spotOf([east, north])})`
  return db
    .select()
    .from(places)
    .where(and(living, sql`${places.spot} <@ ${box}`, kindIn(ofKinds), after ? gt(places.code, after) : undefined))
    .orderBy(asc(places.code))
    .limit(Math.min(most, 1000))
}

/** Places that lie in a zone (or in one of several), by name. */
export function placesInZones(db: Db, zoneIds: readonly string[], most = 100): Promise<Place[]> {
  if (zoneIds.length === 0) return Promise.resolve([])
  const inside = db
    .select({ id: placeZones.placeId })
    .from(placeZones)
    .where(inArray(placeZones.zoneId, [...zoneIds]))
  return db
    .select()
    .from(places)
    .where(and(living, inArray(places.id, inside)))
    .orderBy(byLetters(places.nameKey), asc(places.id))
    .limit(Math.min(most, 1000))
}

/** The zones of places, with what makes us say so. */
export const zonesOfPlaces = (db: Db, placeIds: readonly string[]) =>
  placeIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          placeId: placeZones.placeId,
          kind: placeZones.kind,
          basis: placeZones.basis,
          edge: placeZones.edge,
          zone: zones,
        })
        .from(placeZones)
        .innerJoin(zones, eq(zones.id, placeZones.zoneId))
        .where(inArray(placeZones.placeId, [...placeIds]))
        .orderBy(asc(placeZones.placeId), asc(placeZones.kind))
        .limit(5000)

const Leaf = z.object({ placeId: z.uuid(), leaf: z.uuid() })

/** The smallest places of each of these, which can be taken alone: the courts of a hall; a place without parts is its own. */
export const smallestOf = (db: Db, placeIds: readonly string[]) =>
  rows(
    db,
    Leaf,
    sql`
      with recursive part as (
        select id as place, id, 0 as depth from places
        where id = any(${uuids(placeIds)})
        union all
        select p.place, c.id, p.depth + 1 from part p join places c on c.parent_id = p.id where p.depth < 9
      )
      select place as "placeId", id as leaf from part p
      where not exists (select from places c where c.parent_id = p.id) order by place, id limit 5000`,
  )

interface ListQuery {
  /** Only names in which these letters occur, folded. */
  readonly named?: string | undefined
  readonly ofKinds?: readonly string[]
  /** The last row of the page before. */
  readonly after?: NamePlace | undefined
  readonly most?: number
}

/** A page of places by the key of their name. */
export function listPlaces(db: Db, { named, ofKinds = [], after, most = 50 }: ListQuery = {}): Promise<Place[]> {
  const wanted = named === undefined ? '' : key(named)
  const hasName =
    wanted === ''
      ? undefined
      : sql`exists (select from places_names n where n.place_id = ${places.id} and n.key like ${`%${wanted}%`})`
  return db
    .select()
    .from(places)
    .where(and(beyondName(places, after), kindIn(ofKinds), hasName))
    .orderBy(byLetters(places.nameKey), asc(places.id))
    .limit(Math.min(most, 200))
}

export const namesOf = (db: Db, placeId: string) =>
  db.select().from(names).where(eq(names.placeId, placeId)).orderBy(asc(names.kind), asc(names.id)).limit(100)

/** All positions ever recorded, newest first. For the Desk and for computing what is published, never for a public page. */
export const positionsOf = (db: Db, placeId: string) =>
  db.select().from(positions).where(eq(positions.placeId, placeId)).orderBy(desc(positions.id)).limit(500)

/** How the position that counts came about, without the position: what a public page may say beside a point. */
export async function originOf(db: Db, place: Pick<Place, 'positionId'>) {
  if (place.positionId === null) return undefined
  const [origin] = await db
    .select({
      method: positions.method,
      observedOn: positions.observedOn,
      recordedAt: positions.recordedAt,
      source: sources,
    })
    .from(positions)
    .innerJoin(sources, eq(sources.key, positions.sourceKey))
    .where(eq(positions.id, place.positionId))
  return origin
}

/** The methods and attributions behind the current positions of many places. */
export const originsOf = (db: Db, placeIds: readonly string[]) =>
  placeIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ placeId: places.id, method: positions.method, attribution: sources.attribution })
        .from(places)
        .innerJoin(positions, eq(positions.id, places.positionId))
        .innerJoin(sources, eq(sources.key, positions.sourceKey))
        .where(inArray(places.id, [...placeIds]))
        .limit(1000)

/** Places that are shown exactly, with a circle of so many metres at most; the surest first. */
export const surePlaces = (db: Db, accuracy: number, most: number): Promise<Place[]> =>
  db
    .select()
    .from(places)
    .where(and(living, eq(places.publicForm, 'exact'), lte(places.publicAccuracy, accuracy)))
    .orderBy(byLetters(places.nameKey), asc(places.id))
    .limit(most)

/** The true positions that count, a page after another. For what is computed and counted, never for a public page. */
export const currentSpots = (db: Db, after: string | undefined, most = 500) =>
  db
    .select({
      id: places.id,
      name: places.name,
      form: places.publicForm,
      lon: positions.lon,
      lat: positions.lat,
    })
    .from(places)
    .innerJoin(positions, eq(positions.id, places.positionId))
    .where(and(living, after === undefined ? undefined : gt(places.id, after)))
    .orderBy(asc(places.id))
    .limit(most)

export const allKinds = (db: Db) => db.select().from(kinds).orderBy(asc(kinds.position), asc(kinds.key)).limit(500)

/** Ids of places with a position, a page after another. */
export async function locatedAfter(db: Db, after: string | undefined, most = 500): Promise<string[]> {
  const page = await db
    .select({ id: places.id })
    .from(places)
    .where(and(isNotNull(places.positionId), after === undefined ? undefined : gt(places.id, after)))
    .orderBy(asc(places.id))
    .limit(most)
  return page.map(({ id }) => id)
}

export const insertPlace = async (db: Db, place: typeof places.$inferInsert): Promise<Place> =>
  only(await db.insert(places).values(place).returning())

/** The place, unless its code is taken. */
export async function tryInsertPlace(db: Db, place: typeof places.$inferInsert): Promise<Place | undefined> {
  const [made] = await db.insert(places).values(place).onConflictDoNothing({ target: places.code }).returning()
  return made
}

export const changePlace = async (db: Db, id: string, change: Partial<typeof places.$inferInsert>): Promise<Place> =>
  only(await db.update(places).set(change).where(eq(places.id, id)).returning())

export const insertName = async (db: Db, name: typeof names.$inferInsert) =>
  only(await db.insert(names).values(name).returning())

/** A name stops being the official one; it stays as a former name. */
export async function retireNames(db: Db, placeId: string, until: string) {
  await db
    .update(names)
    .set({ kind: 'former', until })
    .where(and(eq(names.placeId, placeId), eq(names.kind, 'official')))
}

export const insertPosition = async (db: Db, position: typeof positions.$inferInsert) =>
  only(await db.insert(positions).values(position).returning())

/** Sources are known by their key; what is said of one again replaces what was said. */
export async function keepSource(db: Db, source: typeof sources.$inferInsert) {
  await db.insert(sources).values(source).onConflictDoUpdate({ target: sources.key, set: source })
}

export async function keepKind(db: Db, kind: typeof kinds.$inferInsert) {
  await db.insert(kinds).values(kind).onConflictDoUpdate({ target: kinds.key, set: kind })
}

/** The zone of a kind a place lies in; what is computed from a position replaces what was stated. */
export async function setZone(db: Db, zone: typeof placeZones.$inferInsert) {
  await db
    .insert(placeZones)
    .values(zone)
    .onConflictDoUpdate({ target: [placeZones.placeId, placeZones.kind], set: zone })
}

export async function removeComputedZone(db: Db, placeId: string, kind: ZoneKind) {
  await db
    .delete(placeZones)
    .where(and(eq(placeZones.placeId, placeId), eq(placeZones.kind, kind), eq(placeZones.basis, 'position')))
}
