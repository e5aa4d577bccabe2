import { and, asc, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { byLetters } from '#platform/db/letters.ts'
import { present } from '#platform/refusal.ts'
import { listed } from './lists.ts'
import { claims, type Programme, programmeDuties, programmes, programmeZones } from './tables.ts'
import { words } from './words.ts'

export { type ListedProgramme, programmesWanted, runningProgrammes } from './lists.ts'

const wholly = {
  ...listed,
  version: programmes.version,
  parentId: programmes.parentId,
  ownerId: programmes.ownerId,
  createdAt: programmes.createdAt,
  changedAt: programmes.changedAt,
}

const wholeWhere = (db: Db, condition: SQL | undefined) =>
  db.select(wholly).from(programmes).innerJoin(organisations, eq(organisations.id, programmes.ownerId)).where(condition)

export async function findProgramme(db: Db, slug: string) {
  const [found] = await wholeWhere(db, eq(programmes.slug, slug))
  return found
}

export async function findProgrammeByCode(db: Db, code: number) {
  const [found] = await wholeWhere(db, eq(programmes.code, code))
  return found
}

/** The programme of a public code. */
export const getProgrammeOfCode = async (db: Db, code: number): Promise<WholeProgramme> =>
  present(await findProgrammeByCode(db, code), words.noSuchProgramme)

export async function findProgrammeById(db: Db, id: string) {
  const [found] = await wholeWhere(db, eq(programmes.id, id))
  return found
}

export type WholeProgramme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>

export async function isSlugTaken(db: Db, slug: string, butBy: string | undefined): Promise<boolean> {
  const [other] = await db
    .select({ id: programmes.id })
    .from(programmes)
    .where(and(eq(programmes.slug, slug), butBy ? ne(programmes.id, butBy) : undefined))
  return other !== undefined
}

export async function hasChildren(db: Db, id: string): Promise<boolean> {
  const [child] = await db.select({ id: programmes.id }).from(programmes).where(eq(programmes.parentId, id)).limit(1)
  return child !== undefined
}

/** The programme, held until the transaction ends, so that nobody else changes it meanwhile. */
export async function holdProgramme(db: Db, id: string): Promise<Programme> {
  const [programme] = await db.select().from(programmes).where(eq(programmes.id, id)).for('update')
  return present(programme, words.noSuchProgramme)
}

export async function insertProgramme(db: Db, programme: typeof programmes.$inferInsert): Promise<Programme> {
  return only(await db.insert(programmes).values(programme).returning())
}

/** The new programme, unless somebody took its address at the same moment. */
export async function putProgramme(db: Db, programme: typeof programmes.$inferInsert): Promise<Programme | undefined> {
  const [made] = await db
    .insert(programmes)
    .values(programme)
    .onConflictDoNothing({ target: programmes.slug })
    .returning()
  return made
}

export async function updateProgramme(db: Db, id: string, change: Partial<typeof programmes.$inferInsert>) {
  await db.update(programmes).set(change).where(eq(programmes.id, id))
}

export async function setProgrammeDuties(db: Db, programmeId: string, dutyIds: readonly string[]) {
  await db.delete(programmeDuties).where(eq(programmeDuties.programmeId, programmeId))
  if (dutyIds.length > 0) await db.insert(programmeDuties).values(dutyIds.map((dutyId) => ({ programmeId, dutyId })))
}

export async function setProgrammeZones(db: Db, programmeId: string, zoneIds: readonly string[]) {
  await db.delete(programmeZones).where(eq(programmeZones.programmeId, programmeId))
  if (zoneIds.length > 0) await db.insert(programmeZones).values(zoneIds.map((zoneId) => ({ programmeId, zoneId })))
}

export const zonesOfProgramme = async (db: Db, programmeId: string) =>
  (await db.select().from(programmeZones).where(eq(programmeZones.programmeId, programmeId)).limit(200)).map(
    ({ zoneId }) => zoneId,
  )

export const claimsOf = (db: Db, programmeIds: readonly string[]) =>
  programmeIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(claims)
        .where(inArray(claims.programmeId, [...programmeIds]))
        .orderBy(asc(claims.registeredAt), asc(claims.id))
        .limit(500)

export async function insertClaim(db: Db, claim: typeof claims.$inferInsert) {
  return only(await db.insert(claims).values(claim).returning())
}

/** Every duty with the number of its programmes by state: the holes in the year plan show here. */
export function programmesByDuty(db: Db) {
  return db
    .select({ dutyId: programmeDuties.dutyId, state: programmes.state, count: sql<number>`count(*)::int` })
    .from(programmeDuties)
    .innerJoin(programmes, eq(programmes.id, programmeDuties.programmeId))
    .groupBy(programmeDuties.dutyId, programmes.state)
    .limit(200)
}

/** Bodies of the city that may own a programme, by name. */
export const ownersOffered = (db: Db) =>
  db
    .select({ id: organisations.id, slug: organisations.slug, name: organisations.name, zoneId: organisations.zoneId })
    .from(organisations)
    .where(inArray(organisations.kind, ['unit', 'affiliated', 'district']))
    .orderBy(byLetters(organisations.nameKey))
    .limit(300)

export async function findOwner(db: Db, slug: string) {
  const [owner] = await db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.slug, slug))
  return owner
}

/** Programmes others may hang below, the latest to start first. */
export const parentsOffered = (db: Db) =>
  db
    .select({ id: programmes.id, code: programmes.code, name: programmes.name })
    .from(programmes)
    .where(isNull(programmes.parentId))
    .orderBy(desc(programmes.startsOn), desc(programmes.id))
    .limit(200)

/** Names of programmes by id, for lists of facts. */
export const programmeNames = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: programmes.id, slug: programmes.slug, name: programmes.name })
        .from(programmes)
        .where(inArray(programmes.id, [...ids]))
        .limit(ids.length)
