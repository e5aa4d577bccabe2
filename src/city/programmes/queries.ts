import { and, asc, desc, eq, exists, inArray, type SQL, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { claims, type Programme, programmeDuties, programmes, type ProgrammeState, programmeZones } from './tables.ts'
import { words } from './words.ts'

export interface ProgrammeWish {
  readonly dutyId?: string | undefined
  readonly zoneId?: string | undefined
  readonly state?: ProgrammeState | undefined
  readonly audience?: string | undefined
  readonly ownerId?: string | undefined
  /** Whose period touches these days. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const listed = {
  id: programmes.id,
  code: programmes.code,
  slug: programmes.slug,
  name: programmes.name,
  summary: programmes.summary,
  audience: programmes.audience,
  state: programmes.state,
  startsOn: programmes.startsOn,
  endsOn: programmes.endsOn,
  budgetRial: programmes.budgetRial,
  sample: programmes.sample,
  owner: organisations.name,
  ownerSlug: organisations.slug,
  duties: sql<string[]>`array(select d.duty_id from programmes_duties d where d.programme_id = ${programmes.id}
    order by length(d.duty_id), d.duty_id)`,
  zones: sql<
    string[]
  >`array(select z.zone_id from programmes_zones z where z.programme_id = ${programmes.id} limit 50)`,
}

export type ListedProgramme = Awaited<ReturnType<typeof programmesWanted>>[number]

/** Programmes by key: the latest to start first. */
export function programmesWanted(
  db: Db,
  wish: ProgrammeWish,
  below: { startsOn: string; id: string } | undefined,
  most: number,
) {
  const isBelow =
    below && sql`(${programmes.startsOn}, ${programmes.id}) < (${below.startsOn}::date, ${below.id}::uuid)`
  return db
    .select(listed)
    .from(programmes)
    .innerJoin(organisations, eq(organisations.id, programmes.ownerId))
    .where(and(isBelow, ...conditionsOf(db, wish)))
    .orderBy(desc(programmes.startsOn), desc(programmes.id))
    .limit(most)
}

export async function findProgramme(db: Db, slug: string) {
  const [found] = await db
    .select({ ...listed, version: programmes.version, parentId: programmes.parentId })
    .from(programmes)
    .innerJoin(organisations, eq(organisations.id, programmes.ownerId))
    .where(eq(programmes.slug, slug))
  return found
}

export type WholeProgramme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>

/** The programme, held until the transaction ends, so that nobody else changes it meanwhile. */
export async function holdProgramme(db: Db, id: string): Promise<Programme> {
  const [programme] = await db.select().from(programmes).where(eq(programmes.id, id)).for('update')
  return present(programme, words.noSuchProgramme)
}

export async function insertProgramme(db: Db, programme: typeof programmes.$inferInsert): Promise<Programme> {
  return only(await db.insert(programmes).values(programme).returning())
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

/** Names of programmes by id, for lists of facts. */
export const programmeNames = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: programmes.id, slug: programmes.slug, name: programmes.name })
        .from(programmes)
        .where(inArray(programmes.id, [...ids]))
        .limit(ids.length)

function conditionsOf(db: Db, wish: ProgrammeWish): (SQL | undefined)[] {
  const one = { one: sql`1` }
  const ofDuty = (dutyId: string) =>
    exists(
      db
        .select(one)
        .from(programmeDuties)
        .where(and(eq(programmeDuties.programmeId, programmes.id), eq(programmeDuties.dutyId, dutyId))),
    )
  return [
    wish.state && eq(programmes.state, wish.state),
    wish.ownerId ? eq(programmes.ownerId, wish.ownerId) : undefined,
    wish.dutyId ? ofDuty(wish.dutyId) : undefined,
    wish.zoneId ? inZone(wish.zoneId) : undefined,
    wish.audience ? sql`${programmes.audience} @> array[${wish.audience}]` : undefined,
    wish.from ? sql`${programmes.endsOn} >= ${wish.from}::date` : undefined,
    wish.to ? sql`${programmes.startsOn} <= ${wish.to}::date` : undefined,
  ]
}

/** Works in the zone, or in the whole city. */
const inZone = (zoneId: string) =>
  sql`(exists (select from programmes_zones z where z.programme_id = ${programmes.id} and z.zone_id = ${zoneId})
    or not exists (select from programmes_zones z where z.programme_id = ${programmes.id}))`
