import { uuids } from '#platform/db/uuids.ts'
import { and, asc, eq, gte, inArray, isNull, lt, max, sql } from 'drizzle-orm'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { people } from '#city/people/tables.ts'
import { organisations } from '#city/organisations/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import type { Course } from '../rules/course.ts'
import type { Key } from '../rules/keys.ts'
import { live } from '../rules/states.ts'
import { grantsOfCoordinator } from '../rules/whether.ts'
import { type Commitment, commitments, escalations, keys, matters, supporters } from '../tables.ts'
import { words } from '../words.ts'

/** The part of a row that is the fold of its events. */
export const courseOf = (row: Commitment): Course => ({ ...standingOf(row), ...datesOf(row) })

const standingOf = ({
  state,
  gate,
  seq,
  turns,
  percent,
  returns,
  claims,
  keyAt,
  sampled,
  verdict,
  verifiedOn,
  claimedOn,
  replaced,
}: Commitment) => ({
  state,
  gate,
  seq,
  turns,
  percent,
  returns,
  claims,
  keyAt,
  sampled,
  verdict,
  verifiedOn,
  claimedOn,
  replaced,
})

const datesOf = ({
  startOn,
  dueOriginal,
  dueCurrent,
  dueOn,
  dueAt,
  basis,
  answerBy,
  pausedSince,
  pausedDays,
  extensions,
  asksUntil,
  asksTransfer,
}: Commitment) => ({
  startOn,
  dueOriginal,
  dueCurrent,
  dueOn,
  dueAt,
  basis,
  answerBy,
  pausedSince,
  pausedDays,
  extensions,
  asksUntil,
  asksTransfer,
})

export async function getCommitment(db: Db, id: string): Promise<Commitment> {
  const [found] = await db.select().from(commitments).where(eq(commitments.id, id))
  return present(found, words.noSuchCommitment)
}

/** The commitments of some matters, in their order. */
export const commitmentsOf = (db: Db, matterIds: readonly string[]): Promise<Commitment[]> =>
  db
    .select()
    .from(commitments)
    .where(inArray(commitments.matterId, [...matterIds]))
    .orderBy(asc(commitments.matterId), asc(commitments.position))
    .limit(5000)

export const childrenOf = (db: Db, parentId: string): Promise<Commitment[]> =>
  db.select().from(commitments).where(eq(commitments.parentId, parentId)).orderBy(asc(commitments.position)).limit(200)

export async function nextPosition(db: Db, matterId: string): Promise<number> {
  const [last] = await db
    .select({ position: max(commitments.position) })
    .from(commitments)
    .where(eq(commitments.matterId, matterId))
  return (last?.position ?? 0) + 1
}

interface NewCommitment {
  readonly row: typeof commitments.$inferInsert
  readonly keys: readonly Key[]
  readonly supporterIds?: readonly string[] | undefined
}

export async function insertCommitment(
  db: Db,
  { row, keys: held, supporterIds = [] }: NewCommitment,
): Promise<Commitment> {
  const made = only(await db.insert(commitments).values(row).returning())
  const own = { commitmentId: made.id }
  await db.insert(keys).values(held.map((key, position) => ({ ...own, ...key, position })))
  if (supporterIds.length > 0) await db.insert(supporters).values(supporterIds.map((partyId) => ({ ...own, partyId })))
  return made
}

/** Writes a new course, if nobody has written another since the one that was read. */
export async function moveCommitment(db: Db, before: Commitment, course: Course): Promise<boolean> {
  const { rowCount } = await db
    .update(commitments)
    .set({ ...course })
    .where(and(eq(commitments.id, before.id), eq(commitments.state, before.state), eq(commitments.seq, before.seq)))
  return rowCount === 1
}

export const setResponsible = async (db: Db, id: string, responsibleId: string | null) => {
  await db.update(commitments).set({ responsibleId }).where(eq(commitments.id, id))
}

export const keysOf = async (db: Db, commitmentId: string): Promise<Key[]> => {
  const held = await db
    .select()
    .from(keys)
    .where(eq(keys.commitmentId, commitmentId))
    .orderBy(asc(keys.position))
    .limit(10)
  return held.map(({ kind, holderId }) => ({ kind, holderId }))
}

export const supportersOf = async (db: Db, commitmentId: string): Promise<string[]> => {
  const found = await db.select().from(supporters).where(eq(supporters.commitmentId, commitmentId)).limit(50)
  return found.map(({ partyId }) => partyId)
}

/** What kind of party an id is; nothing where nobody has it. */
export async function findParty(db: Db, id: string): Promise<'organisation' | 'person' | undefined> {
  const [body] = await db.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, id))
  if (body) return 'organisation'
  const [person] = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, id), isNull(people.erasedAt)))
  return person && 'person'
}

/** Notes a warning; false when it was given before. */
export async function tryInsertEscalation(db: Db, row: typeof escalations.$inferInsert): Promise<boolean> {
  const made = await db.insert(escalations).values(row).onConflictDoNothing().returning({ step: escalations.step })
  return made.length > 0
}

/** Offers of some coordinators that nobody has answered in time, the longest waiting first. */
export const silentOffers = (db: Db, coordinatorIds: readonly string[], on: IsoDay, most = 50) =>
  db
    .select({ commitment: commitments, matter: { id: matters.id, code: matters.code, title: matters.title } })
    .from(commitments)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .where(
      and(
        inArray(matters.coordinatorId, [...coordinatorIds]),
        eq(commitments.state, 'offered'),
        eq(commitments.gate, 'open'),
        lt(commitments.answerBy, on),
      ),
    )
    .orderBy(asc(commitments.answerBy), asc(commitments.id))
    .limit(most)

/** Requests coordinators have to decide: extensions asked for, and handing on. Oldest first. */
export const requestsFor = (db: Db, coordinatorIds: readonly string[], most = 50) =>
  db
    .select({ commitment: commitments, matter: { id: matters.id, code: matters.code, title: matters.title } })
    .from(commitments)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .where(
      and(
        inArray(matters.coordinatorId, [...coordinatorIds]),
        sql`(${commitments.asksTransfer} or ${commitments.asksUntil} is not null)`,
        inArray(commitments.state, [...live]),
      ),
    )
    .orderBy(asc(commitments.id))
    .limit(most)

/** Extensions that coordinators below some bodies may not grant any more: these decide. Oldest first. */
export const requestsAbove = (db: Db, superiorIds: readonly string[], most = 50) =>
  db
    .select({ commitment: commitments, matter: { id: matters.id, code: matters.code, title: matters.title } })
    .from(commitments)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .where(
      and(
        sql`${commitments.asksUntil} is not null`,
        inArray(commitments.state, [...live]),
        gte(commitments.extensions, grantsOfCoordinator),
        sql`${matters.coordinatorId} in (
          with recursive below as (
            select id, 1 as depth from organisations where parent_id = any(${uuids(superiorIds)})
            union all
            select o.id, b.depth + 1 from organisations o join below b on o.parent_id = b.id where b.depth < 9
          )
          select id from below)`,
      ),
    )
    .orderBy(asc(commitments.id))
    .limit(most)
