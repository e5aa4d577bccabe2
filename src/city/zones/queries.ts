import { and, asc, desc, eq, exists, getTableColumns, inArray, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import type { LonLat } from '#platform/maps/metres.ts'
import { present } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import { region } from './region.ts'
import { edgeReach, editionOn, type Found, zoneAmong } from './rules.ts'
import {
  type Drawing,
  drawings,
  type Edition,
  editions,
  links,
  numbers,
  type Zone,
  type ZoneKind,
  zones,
} from './tables.ts'
import { words } from './words.ts'

/** A zone and how the edition that holds on the day draws it. */
export interface ZoneInForce {
  readonly zone: Zone
  readonly drawing: Drawing
}

/** An edition as lists have it: the file may be large. */
export type ListedEdition = Omit<Edition, 'file'>

export const withoutFile = {
  id: editions.id,
  kind: editions.kind,
  state: editions.state,
  validFrom: editions.validFrom,
  basis: editions.basis,
  source: editions.source,
  crs: editions.crs,
  accuracy: editions.accuracy,
  fileHash: editions.fileHash,
  report: editions.report,
  choices: editions.choices,
  parentKind: editions.parentKind,
  basedOn: editions.basedOn,
  schematic: editions.schematic,
  importedBy: editions.importedBy,
  importedAt: editions.importedAt,
  publishedBy: editions.publishedBy,
  publishedAt: editions.publishedAt,
}

/** The same without its outlines, which are large: what lists, choices and schematics need. */
export interface ListedZone {
  readonly zone: Zone
  readonly drawing: Omit<Drawing, 'shape' | 'coarser'>
}

const publishedEditions = kept([editions], (db, kind: ZoneKind) =>
  db
    .select(withoutFile)
    .from(editions)
    .where(and(eq(editions.kind, kind), eq(editions.state, 'published')))
    .orderBy(asc(editions.validFrom))
    .limit(500),
)

/** The edition of a kind that holds on a day (`YYYY-MM-DD`), if the kind has any. Without its file, which may be large. */
export async function editionInForce(db: Db, kind: ZoneKind, on: string): Promise<ListedEdition | undefined> {
  return editionOn(await publishedEditions(db, kind), on)
}

const { shape: _shape, coarser: _coarser, ...withoutOutlines } = getTableColumns(drawings)

/** The zones of a kind as they are on a day, by code. */
export const zonesOn = kept(
  [editions, drawings, zones],
  async (db, kind: ZoneKind, on: string): Promise<readonly ListedZone[]> => {
    const edition = await editionInForce(db, kind, on)
    if (!edition) return []
    return db
      .select({ zone: zones, drawing: withoutOutlines })
      .from(drawings)
      .innerJoin(zones, eq(zones.id, drawings.zoneId))
      .where(eq(drawings.editionId, edition.id))
      .orderBy(asc(zones.code))
      .limit(5000)
  },
)

/** Every zone an edition draws, by code. */
export const zonesOfEdition = (db: Db, editionId: string): Promise<ZoneInForce[]> =>
  db
    .select({ zone: zones, drawing: drawings })
    .from(drawings)
    .innerJoin(zones, eq(zones.id, drawings.zoneId))
    .where(eq(drawings.editionId, editionId))
    .orderBy(asc(zones.code))
    .limit(5000)

/**
 * The zone of a kind a point lies in on a day, and whether only just outside it. Undefined where no zone is near, and as
 * long as the city has given no boundaries: a schematic answers nothing about points.
 */
export async function zoneOf(db: Db, point: LonLat, on: string, kind: ZoneKind): Promise<Found<Zone> | undefined> {
  const edition = await editionInForce(db, kind, on)
  if (!edition || edition.schematic) return undefined
  const [x, y] = region.frame.toMetres(point)
  const around = sql`box(point(${x - edgeReach}, ${y - edgeReach}), point(${x + edgeReach}, ${y + edgeReach}))`
  const near = await db
    .select({ zone: zones, shape: drawings.shape })
    .from(drawings)
    .innerJoin(zones, eq(zones.id, drawings.zoneId))
    .where(and(eq(drawings.editionId, edition.id), sql`${drawings.bounds} && ${around}`))
    .limit(500)
  const candidates = near.flatMap(({ zone, shape }) => (shape ? [{ code: zone.code, zone, shape }] : []))
  const found = zoneAmong(point, candidates, region.frame)
  return found && { zone: found.zone.zone, edge: found.edge }
}

/** A zone that only a draft knows is shown to nobody: this asks for those that some published edition draws. */
export const isPublished = (db: Db) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(drawings)
      .innerJoin(editions, eq(editions.id, drawings.editionId))
      .where(and(eq(drawings.zoneId, zones.id), eq(editions.state, 'published'))),
  )

/** A zone as everybody may see it. */
export async function findPublicZone(db: Db, code: string): Promise<Zone | undefined> {
  const [zone] = await db
    .select()
    .from(zones)
    .where(and(eq(zones.code, code), isPublished(db)))
  return zone
}

export async function findZone(db: Db, code: string): Promise<Zone | undefined> {
  const [zone] = await db.select().from(zones).where(eq(zones.code, code))
  return zone
}

/**
 * A zone by its name as it may stand in an address: «منطقه-۳», `district-3`, «ششگلان». Of several the one with the lowest
 * code.
 */
export async function findZoneNamed(db: Db, written: string): Promise<Zone | undefined> {
  const name = written.replaceAll('-', ' ')
  const isEnglish = sql`lower(${zones.name}->>'en') = ${name.toLowerCase()}`
  const [zone] = await db
    .select()
    .from(zones)
    .where(and(or(eq(zones.nameKey, key(name)), isEnglish), isPublished(db)))
    .orderBy(asc(zones.code))
    .limit(1)
  return zone
}

export const getZone = async (db: Db, code: string): Promise<Zone> =>
  present(await findZone(db, code), words.noSuchZone)

export async function getZoneById(db: Db, id: string): Promise<Zone> {
  const [zone] = await db.select().from(zones).where(eq(zones.id, id))
  return present(zone, words.noSuchZone)
}

/** Zones by their ids; unknown ids are simply absent. */
export const zonesById = kept([zones], async (db, ids: readonly string[]): Promise<readonly Zone[]> =>
  ids.length === 0
    ? []
    : db
        .select()
        .from(zones)
        .where(inArray(zones.id, [...ids]))
        .orderBy(asc(zones.code))
        .limit(5000),
)

const Step = z.object({ id: z.uuid(), depth: z.number() })

/** A zone and every zone above it, itself first: what `may` is asked about, and what a list of an area includes. */
export async function chainOf(db: Db, zoneId: string): Promise<string[]> {
  const steps = await rows(
    db,
    Step,
    sql`
      with recursive chain as (
        select id, parent_id, 0 as depth from zones where id = ${zoneId}
        union all
        select z.id, z.parent_id, c.depth + 1 from zones z join chain c on z.id = c.parent_id where c.depth < 9
      )
      select id, depth from chain order by depth`,
  )
  return steps.map(({ id }) => id)
}

/** The zones whose parent a zone is, by code. */
export const partsOf = (db: Db, zoneId: string): Promise<Zone[]> =>
  db.select().from(zones).where(eq(zones.parentId, zoneId)).orderBy(asc(zones.code)).limit(500)

/** The newest whole number of a measure for each zone of an edition. */
export async function measureOf(db: Db, editionId: string, measure: string) {
  const found = await db
    .selectDistinctOn([numbers.zoneId])
    .from(numbers)
    .where(and(eq(numbers.editionId, editionId), eq(numbers.measure, measure), eq(numbers.part, '')))
    .orderBy(numbers.zoneId, desc(numbers.asOf))
    .limit(5000)
  return new Map(found.map((number) => [number.zoneId, number]))
}

/** The newest whole number of a measure for each zone of a kind on a day, with its source. */
export async function measureOn(db: Db, kind: ZoneKind, measure: string, on: string) {
  const edition = await editionInForce(db, kind, on)
  return edition ? measureOf(db, edition.id, measure) : new Map<string, typeof numbers.$inferSelect>()
}

/** The newest population of each zone of a kind on a day, with its source. */
export const populationsOn = (db: Db, kind: ZoneKind, on: string) => measureOn(db, kind, 'population', on)

/** Everything counted about one zone in published editions, newest first. */
export async function numbersOf(db: Db, zoneId: string) {
  const found = await db
    .select({ number: numbers })
    .from(numbers)
    .innerJoin(editions, eq(editions.id, numbers.editionId))
    .where(and(eq(numbers.zoneId, zoneId), eq(editions.state, 'published')))
    .orderBy(desc(numbers.asOf), asc(numbers.measure), asc(numbers.part))
    .limit(500)
  return found.map(({ number }) => number)
}

/** An edition with its file, held until the transaction ends. */
export async function holdEdition(db: Db, id: string): Promise<Edition> {
  const [edition] = await db.select().from(editions).where(eq(editions.id, id)).for('update')
  return present(edition, words.noSuchEdition)
}

export async function getEdition(db: Db, id: string) {
  const [edition] = await db.select(withoutFile).from(editions).where(eq(editions.id, id))
  return present(edition, words.noSuchEdition)
}

/** What became of a zone in later editions, and what it was before. */
export const linksOf = (db: Db, zoneId: string) =>
  db
    .select()
    .from(links)
    .where(or(eq(links.fromZone, zoneId), eq(links.toZone, zoneId)))
    .orderBy(asc(links.toEdition), asc(links.kind))
    .limit(200)

/** How one edition draws a zone. */
export async function findDrawing(db: Db, zoneId: string, editionId: string): Promise<Drawing | undefined> {
  const [drawing] = await db
    .select()
    .from(drawings)
    .where(and(eq(drawings.editionId, editionId), eq(drawings.zoneId, zoneId)))
  return drawing
}

/** The newest edition read from this very file, if there is one. */
export async function editionOfFile(db: Db, kind: ZoneKind, fileHash: string) {
  const [edition] = await db
    .select(withoutFile)
    .from(editions)
    .where(and(eq(editions.kind, kind), eq(editions.fileHash, fileHash)))
    .orderBy(desc(editions.id))
    .limit(1)
  return edition
}

/** All editions, newest first; the Desk's list. */
export const recentEditions = (db: Db) =>
  db.select(withoutFile).from(editions).orderBy(desc(editions.importedAt), desc(editions.id)).limit(100)

/** The published editions whose first day this is. */
export const editionsBeginningOn = (db: Db, on: string) =>
  db
    .select({ id: editions.id, kind: editions.kind })
    .from(editions)
    .where(and(eq(editions.state, 'published'), eq(editions.validFrom, on)))
    .limit(20)

/** One publication at a time of a kind: the lock ends with the transaction. */
export async function lockKind(db: Db, kind: ZoneKind) {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`zones.${kind}`}))`)
}

export const insertZone = async (db: Db, zone: typeof zones.$inferInsert): Promise<Zone> =>
  only(await db.insert(zones).values(zone).returning())

export async function insertDrawing(db: Db, drawing: typeof drawings.$inferInsert) {
  await db.insert(drawings).values(drawing)
}

export async function insertNumber(db: Db, number: typeof numbers.$inferInsert) {
  await db.insert(numbers).values(number)
}

export const insertEdition = async (db: Db, edition: typeof editions.$inferInsert): Promise<Edition> =>
  only(await db.insert(editions).values(edition).returning())

export const changeEdition = async (db: Db, id: string, change: Partial<typeof editions.$inferInsert>) =>
  only(await db.update(editions).set(change).where(eq(editions.id, id)).returning())

export async function setTile(
  db: Db,
  { editionId, zoneId }: Pick<Drawing, 'editionId' | 'zoneId'>,
  tile: Pick<Drawing, 'tileColumn' | 'tileRow'>,
) {
  await db
    .update(drawings)
    .set(tile)
    .where(and(eq(drawings.editionId, editionId), eq(drawings.zoneId, zoneId)))
}
