import { and, asc, count, desc, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import type { Happened } from '../rules/course.ts'
import { isOfCommitment } from '../rules/states.ts'
import { isOpenToAll } from './public.ts'
import { answers, type Commitment, commitments, events, heads, matters } from '../tables.ts'

/** Commitments by keys, for looking each over. */
export const commitmentsAfter = (db: Db, after: string | undefined, most: number): Promise<Commitment[]> =>
  db
    .select()
    .from(commitments)
    .where(after === undefined ? undefined : gt(commitments.id, after))
    .orderBy(asc(commitments.id))
    .limit(most)

/** The events of some commitments, in order. */
export async function eventsOfSome(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Happened[]>> {
  const found = await db
    .select()
    .from(events)
    .where(inArray(events.commitmentId, [...ids]))
    .orderBy(asc(events.commitmentId), asc(events.seq))
    .limit(100_000)
  const byOne = Map.groupBy(found, ({ commitmentId }) => commitmentId ?? '')
  return new Map([...byOne].map(([id, list]) => [id, list.flatMap(asHappened)]))
}

const asHappened = ({ kind, seq, at, data }: typeof events.$inferSelect): Happened[] =>
  isOfCommitment(kind) ? [{ kind, seq, at, data }] : []

/** Heads of public histories by keys: code, number of events, and hash. */
export const headsAfter = (db: Db, after: string | undefined, most: number) =>
  db
    .select({ id: matters.id, code: matters.code, seq: matters.seq, hash: matters.hash })
    .from(matters)
    .where(and(isOpenToAll, after === undefined ? undefined : gt(matters.id, after)))
    .orderBy(asc(matters.id))
    .limit(most)

export async function insertHeads(db: Db, row: typeof heads.$inferInsert): Promise<boolean> {
  const made = await db.insert(heads).values(row).onConflictDoNothing().returning({ on: heads.on })
  return made.length > 0
}

export async function findHeads(db: Db, on: string): Promise<typeof heads.$inferSelect | undefined> {
  const [found] = await db.select().from(heads).where(eq(heads.on, on))
  return found
}

export async function newestHeads(db: Db): Promise<typeof heads.$inferSelect | undefined> {
  const [found] = await db.select().from(heads).orderBy(desc(heads.on)).limit(1)
  return found
}

/** The days whose files there are, the newest first, by the day before which they are. */
export const headDays = (db: Db, before: string | undefined, most: number) =>
  db
    .select({ on: heads.on, matters: heads.matters, hash: heads.hash })
    .from(heads)
    .where(before === undefined ? undefined : lt(heads.on, before))
    .orderBy(desc(heads.on))
    .limit(most)

export async function insertAnswer(db: Db, row: typeof answers.$inferInsert) {
  await db.insert(answers).values(row)
}

/** The median seconds of each kind of answer by a role since a time, with how many there were. */
export const medianSeconds = (db: Db, role: string, since: Date) =>
  db
    .select({
      kind: answers.kind,
      n: count(),
      seconds: sql<number>`percentile_cont(0.5) within group (order by ${answers.seconds})::int`,
    })
    .from(answers)
    .where(and(eq(answers.role, role), gte(answers.at, since)))
    .groupBy(answers.kind)
