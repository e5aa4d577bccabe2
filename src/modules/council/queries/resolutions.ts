import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import type { LateSince } from '../rules/publication.ts'
import { type Resolution, resolutions, terms } from '../tables.ts'
import { words } from '../words.ts'

export async function findResolution(db: Db, address: string): Promise<Resolution | undefined> {
  const [found] = await db.select().from(resolutions).where(eq(resolutions.address, address))
  return found
}

export const getResolution = async (db: Db, address: string): Promise<Resolution> =>
  present(await findResolution(db, address), words.noSuchResolution)

export async function getResolutionById(db: Db, id: string): Promise<Resolution> {
  const [found] = await db.select().from(resolutions).where(eq(resolutions.id, id))
  return present(found, words.noSuchResolution)
}

/** The resolution, held until the transaction ends: one hand at a time changes it. */
export async function holdResolution(db: Db, id: string): Promise<Resolution> {
  const [found] = await db.select().from(resolutions).where(eq(resolutions.id, id)).for('update')
  return present(found, words.noSuchResolution)
}

export async function insertResolution(db: Db, row: typeof resolutions.$inferInsert): Promise<Resolution> {
  return only(await db.insert(resolutions).values(row).returning())
}

export async function changeResolution(db: Db, id: string, change: Partial<typeof resolutions.$inferInsert>) {
  await db.update(resolutions).set(change).where(eq(resolutions.id, id))
}

/** The one that bears a number in a term of the council. */
export async function findNumbered(db: Db, number: number, term: number): Promise<Resolution | undefined> {
  const [found] = await db
    .select()
    .from(resolutions)
    .where(and(eq(resolutions.number, number), eq(resolutions.term, term)))
  return found
}

export const numberedAmong = (db: Db, numbers: readonly number[]) =>
  db
    .select({ number: resolutions.number, term: resolutions.term, address: resolutions.address })
    .from(resolutions)
    .where(inArray(resolutions.number, [...numbers]))
    .limit(5000)

export const resolutionsOfMatters = (db: Db, matterIds: readonly string[]): Promise<Resolution[]> =>
  matterIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(resolutions)
        .where(inArray(resolutions.matterId, [...matterIds]))
        .limit(1000)

export const resolutionsById = (db: Db, ids: readonly string[]): Promise<Resolution[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(resolutions)
        .where(inArray(resolutions.id, [...ids]))
        .limit(1000)

/** Which one took the place of another. */
export async function successorOf(db: Db, id: string): Promise<Resolution | undefined> {
  const [found] = await db.select().from(resolutions).where(eq(resolutions.supersedesId, id)).limit(1)
  return found
}

/** What takes whose place, from one of them down, as far as a circle could reach. */
export async function supersedingFrom(db: Db, id: string): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await db.execute<{ id: string; supersedes_id: string | null }>(sql`
    with recursive line as (
      select id, supersedes_id, 0 as depth from council_resolutions where id = ${id}
      union all
      select r.id, r.supersedes_id, l.depth + 1 from council_resolutions r join line l on r.id = l.supersedes_id
      where l.depth < 60
    )
    select id, supersedes_id from line limit 100`)
  return new Map(rows.map((row) => [row.id, row.supersedes_id]))
}

export const standingsAsked = ['in-force', 'waiting', 'over'] as const
/** How the lists ask for the legal state: binding today; on its way there; void, repealed or suspended. */
export type StandingAsked = (typeof standingsAsked)[number]

export interface ResolutionWish {
  readonly named?: string | undefined
  readonly standing?: StandingAsked | undefined
  readonly year?: number | undefined
  readonly bodyId?: string | undefined
  readonly coordinatorIds?: readonly string[] | undefined
  /** Only what everybody may read. */
  readonly published?: boolean | undefined
  readonly undivided?: boolean | undefined
  /** Only what should be in public by now and is not. */
  readonly late?: LateSince | undefined
  readonly on: IsoDay
}

/** The place of a resolution in a list by its day. */
export interface ResolutionPlace {
  readonly adoptedOn: IsoDay
  readonly id: string
}

const isInForce = (on: IsoDay) =>
  or(eq(resolutions.phase, 'enforceable'), and(eq(resolutions.phase, 'waiting'), lte(resolutions.enforceableOn, on)))

const standing: Record<StandingAsked, (on: IsoDay) => SQL | undefined> = {
  'in-force': isInForce,
  waiting: (on) =>
    or(
      inArray(resolutions.phase, ['adopted', 'objected', 'disputed']),
      and(eq(resolutions.phase, 'waiting'), gt(resolutions.enforceableOn, on)),
    ),
  over: () => inArray(resolutions.phase, ['void', 'repealed', 'suspended']),
}

function wished({
  named,
  standing: asked,
  year,
  bodyId,
  coordinatorIds,
  published,
  undivided,
  late,
  on,
}: ResolutionWish) {
  return [
    named === undefined ? undefined : sql`${resolutions.titleKey} like ${`%${named}%`}`,
    asked && standing[asked](on),
    year === undefined ? undefined : eq(resolutions.year, year),
    bodyId === undefined ? undefined : or(eq(resolutions.committeeId, bodyId), eq(resolutions.bodyId, bodyId)),
    coordinatorIds === undefined ? undefined : inArray(resolutions.coordinatorId, [...coordinatorIds]),
    ...narrowed({ published, undivided, late, on }),
  ]
}

const narrowed = ({ published, undivided, late, on }: ResolutionWish) => [
  published === true ? eq(resolutions.state, 'published') : undefined,
  undivided === true ? isUndivided : undefined,
  late && isLate(late, on),
]

/** Of a year: what was brought in from long ago owes nobody its votes. */
const lookedBack = 365

const isLate = ({ votes, text, owners }: LateSince, on: IsoDay) =>
  and(
    ne(resolutions.state, 'withdrawn'),
    gte(resolutions.adoptedOn, addDays(on, -lookedBack)),
    or(
      and(eq(resolutions.state, 'draft'), lt(resolutions.adoptedOn, text)),
      and(isNull(resolutions.ownersOn), isInForce(on), lt(resolutions.enforceableOn, owners)),
      and(
        lt(resolutions.adoptedOn, votes),
        // One by one, over the index: as `not exists` all counts there ever were are read first.
        sql`(select v.id from council_vote_events v where v.resolution_id = ${resolutions.id} limit 1) is null`,
      ),
    ),
  )

const isUndivided = sql`exists (
  select from council_texts t
  where t.resolution_id = ${resolutions.id} and t.version = ${resolutions.version} and not t.settled)`

/** Resolutions, the newest first, by key. */
export const resolutionsWanted = (
  db: Db,
  wish: ResolutionWish,
  before: ResolutionPlace | undefined,
  most: number,
): Promise<Resolution[]> =>
  db
    .select()
    .from(resolutions)
    .where(
      and(
        before && sql`(${resolutions.adoptedOn}, ${resolutions.id}) < (${before.adoptedOn}, ${before.id}::uuid)`,
        ...wished(wish),
      ),
    )
    .orderBy(desc(resolutions.adoptedOn), desc(resolutions.id))
    .limit(most)

/** Where counting stops. */
export const countedAtMost = 1000

export async function countResolutions(db: Db, wish: ResolutionWish): Promise<number> {
  const some = db
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(and(...wished(wish)))
    .limit(countedAtMost)
    .as('some')
  return only(await db.select({ count: sql<number>`count(*)::int` }).from(some)).count
}

/** Those whose day has come and whose promises still wait. */
export const dueForEffect = (db: Db, on: IsoDay, most = 200): Promise<Resolution[]> =>
  db
    .select()
    .from(resolutions)
    .where(and(eq(resolutions.phase, 'waiting'), lte(resolutions.enforceableOn, on)))
    .orderBy(asc(resolutions.enforceableOn), asc(resolutions.id))
    .limit(most)

/** Addresses of what everybody may read, for indexes and maps of the site. */
export async function addressesAfter(db: Db, after: string | undefined, most: number): Promise<string[]> {
  const found = await db
    .select({ address: resolutions.address })
    .from(resolutions)
    .where(and(eq(resolutions.state, 'published'), after === undefined ? undefined : gt(resolutions.address, after)))
    .orderBy(asc(resolutions.address))
    .limit(most)
  return found.map(({ address }) => address)
}

export interface Gathered {
  readonly bodyId?: string | undefined
  /** Serving a duty. */
  readonly dutyId?: string | undefined
  readonly from: IsoDay
  readonly until: IsoDay
}

/** Resolutions everybody may read, adopted in a stretch of days: of a body, under a duty, or all. */
export const resolutionsBetween = (
  db: Db,
  { bodyId, dutyId, from, until }: Gathered,
  most = 400,
): Promise<Resolution[]> =>
  db
    .select()
    .from(resolutions)
    .where(
      and(
        bodyId === undefined ? undefined : or(eq(resolutions.committeeId, bodyId), eq(resolutions.bodyId, bodyId)),
        dutyId === undefined ? undefined : servesDuty(dutyId),
        gte(resolutions.adoptedOn, from),
        lte(resolutions.adoptedOn, until),
        eq(resolutions.state, 'published'),
      ),
    )
    .orderBy(desc(resolutions.adoptedOn), desc(resolutions.id))
    .limit(most)

const servesDuty = (dutyId: string) => sql`exists (
  select from commitment_matter_duties d where d.matter_id = ${resolutions.matterId} and d.duty_id = ${dutyId})`

export async function insertTerm(db: Db, row: typeof terms.$inferInsert) {
  await db.insert(terms).values(row).onConflictDoNothing()
}

export const termsOf = (db: Db, resolutionId: string) =>
  db.select().from(terms).where(eq(terms.resolutionId, resolutionId)).limit(500)
