import { and, arrayContains, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { OrganisationKind } from '#city/organisations/tables.ts'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, only, rows } from '#platform/db/database.ts'
import { latenessOf } from '../rules/clock.ts'
import type { State } from '../rules/states.ts'
import { commitments, matters } from '../tables.ts'
import { courseOf } from './commitments.ts'
import { spellsAround } from './spells.ts'

/** What consists of milestones is late through them alone. */
const isLeaf = sql`not exists (select from commitment as step where step.parent_id = ${commitments.id})`

/** What narrows the list of everything promised in public. */
export interface PublicWish {
  readonly ownerId?: string | undefined
  readonly zoneId?: string | undefined
  /** Of matters that serve this duty of the mandate. */
  readonly dutyId?: string | undefined
  readonly state?: State | undefined
  /** Of matters that belong to this field of decisions. */
  readonly field?: string | undefined
  /** Of one matter. */
  readonly matterId?: string | undefined
  /** Of matters of one kind, as their module calls it. */
  readonly kind?: string | undefined
  /** Of the matter with this code. */
  readonly code?: string | undefined
  /** Of owners of this kind: agencies, units, districts. */
  readonly ownersOf?: OrganisationKind | undefined
}

const promise = {
  commitment: commitments,
  matter: {
    id: matters.id,
    code: matters.code,
    kind: matters.kind,
    title: matters.title,
    zoneId: matters.zoneId,
    openedAt: matters.openedAt,
    reference: matters.reference,
    sample: matters.sample,
  },
}

/** Everybody may see the matter. */
export const isOpenToAll = eq(matters.visibility, 'public')

/** Everybody may see it, and it has begun to bind: the one predicate of pages, feeds and files. */
const isPublished = and(isOpenToAll, eq(commitments.gate, 'open'))

/** A wish as conditions over `matters` and `commitments`. */
export const wished = ({ ownerId, zoneId, state, ownersOf, ...ofMatter }: PublicWish): (SQL | undefined)[] => [
  ownerId === undefined ? undefined : eq(commitments.ownerId, ownerId),
  zoneId === undefined ? undefined : eq(matters.zoneId, zoneId),
  state === undefined ? undefined : eq(commitments.state, state),
  ownersOf && sql`${commitments.ownerId} in (select id from organisations where kind = ${ownersOf})`,
  ...wishedOfMatter(ofMatter),
]

type MatterWish = Pick<PublicWish, 'matterId' | 'code' | 'kind' | 'dutyId' | 'field'>

const wishedOfMatter = ({ matterId, code, kind, dutyId, field }: MatterWish): (SQL | undefined)[] => [
  matterId === undefined ? undefined : eq(matters.id, matterId),
  code === undefined ? undefined : eq(matters.code, code),
  kind === undefined ? undefined : eq(matters.kind, kind),
  dutyId === undefined
    ? undefined
    : sql`${matters.id} in (select matter_id from commitment_matter_duties where duty_id = ${dutyId})`,
  field === undefined ? undefined : arrayContains(matters.fields, [field]),
]

const Counted = z.object({ all: z.number(), verified: z.number(), late: z.number(), returned: z.number() })
export type CountedPromises = z.output<typeof Counted>

/** Its day has gone by while it was the owner's turn. A pause that lasts has not moved that day yet. */
const hasGoneBy = (on: IsoDay) =>
  and(inArray(commitments.state, ['offered', 'accepted', 'doing', 'returned']), lt(commitments.dueOn, on), isLeaf)

/** How many promises of a wish there are, verified, late while it is their owner's turn, and sent back. */
export async function countPromises(db: Db, wish: PublicWish, now: Date): Promise<CountedPromises> {
  const isLate = and(hasGoneBy(today(now)), isNull(commitments.pausedSince))
  const counted = only(
    await rows(
      db,
      Counted,
      sql`
        select count(*)::int as all, (count(*) filter (where ${commitments.state} = 'verified'))::int as verified,
               (count(*) filter (where ${isLate}))::int as late,
               (count(*) filter (where ${commitments.state} = 'returned'))::int as returned
        from ${commitments} join ${matters} on ${matters.id} = ${commitments.matterId}
        where ${and(isPublished, sql`${commitments.state} not in ('withdrawn', 'transferred')`, ...wished(wish))}`,
    ),
  )
  return { ...counted, late: counted.late + (await pausedLate(db, wish, now)) }
}

/** Rows that are paused now are few, and are shifted in memory. */
const mostPaused = 500

/** How many are late of those whose clock stands still: their rule lets it do so no longer, or they were late before. */
async function pausedLate(db: Db, wish: PublicWish, now: Date): Promise<number> {
  const found = await db
    .select(promise)
    .from(commitments)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .where(and(isPublished, hasGoneBy(today(now)), isNotNull(commitments.pausedSince), ...wished(wish)))
    .limit(mostPaused)
  const paused = found.map(({ commitment }) => commitment)
  const spellOf = await spellsAround({ db, now }, paused)
  return paused.filter((one) => latenessOf(courseOf(one), spellOf(one)).overdue).length
}

/** Promises everybody may see, the newest first, by key. */
export const publicPromises = (db: Db, wish: PublicWish, before: string | undefined, most: number) =>
  db
    .select(promise)
    .from(commitments)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .where(and(isPublished, before === undefined ? undefined : lt(commitments.id, before), ...wished(wish)))
    .orderBy(desc(commitments.id))
    .limit(most)

export type PublicPromise = Awaited<ReturnType<typeof publicPromises>>[number]

/** One promise, if everybody may see it. */
export async function findPublicPromise(db: Db, id: string): Promise<PublicPromise | undefined> {
  const [found] = await db
    .select(promise)
    .from(commitments)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .where(and(isPublished, eq(commitments.id, id)))
  return found
}

/** The ids of promises everybody may see, by key. */
export const publicPromiseIds = (db: Db, after: string | undefined, most: number) =>
  db
    .select({ id: commitments.id })
    .from(commitments)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .where(and(isPublished, after === undefined ? undefined : gt(commitments.id, after)))
    .orderBy(asc(commitments.id))
    .limit(most)

/** A place in the list of what is late. */
export interface LatePlace {
  readonly dueOn: IsoDay
  readonly id: string
}

/**
 * Promises everybody may see whose day has gone by while it was their owner's turn; the longest first, by key. One that is
 * paused now is among them though it may not be late: its lateness says so.
 */
export const latePromises = (
  db: Db,
  { on, ...wish }: PublicWish & { readonly on: IsoDay },
  after: LatePlace | undefined,
  most: number,
): Promise<PublicPromise[]> =>
  db
    .select(promise)
    .from(commitments)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .where(
      and(
        isPublished,
        hasGoneBy(on),
        ...wished(wish),
        after === undefined
          ? undefined
          : sql`(${commitments.dueOn}, ${commitments.id}) > (${after.dueOn}, ${after.id})`,
      ),
    )
    .orderBy(asc(commitments.dueOn), asc(commitments.id))
    .limit(most)

/** All of some matters that everybody may see, for a file. */
export const promisesOfMatters = (db: Db, matterIds: readonly string[]): Promise<PublicPromise[]> =>
  db
    .select(promise)
    .from(commitments)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .where(and(isPublished, inArray(commitments.matterId, [...matterIds])))
    .orderBy(asc(commitments.matterId), asc(commitments.position))
    .limit(5000)
