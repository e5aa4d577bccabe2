import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import type { EventKind } from '../rules/states.ts'
import { commitments, events, matters, type Watch, watches } from '../tables.ts'
import { isOpenToAll, type PublicWish, wished } from './public.ts'

/** Begins with whatever happens from now on. */
export async function insertWatch(db: Db, watch: Omit<typeof watches.$inferInsert, 'toldId'>): Promise<Watch> {
  return only(
    await db
      .insert(watches)
      .values({ ...watch, toldId: sql`new_id()` })
      .returning(),
  )
}

export async function findWatch(db: Db, id: string): Promise<Watch | undefined> {
  const [found] = await db.select().from(watches).where(eq(watches.id, id))
  return found
}

export async function findWatchOfToken(db: Db, tokenHash: Buffer): Promise<Watch | undefined> {
  const [found] = await db.select().from(watches).where(eq(watches.tokenHash, tokenHash))
  return found
}

/** What somebody follows at an address, unless that has ended. */
export async function findWatchAt(db: Db, partyId: string, path: string): Promise<Watch | undefined> {
  const [found] = await db
    .select()
    .from(watches)
    .where(and(eq(watches.partyId, partyId), eq(watches.path, path), isNull(watches.endedAt)))
  return found
}

/** What a number follows at an address and has proved. */
export async function findWatchOfMark(db: Db, addressMark: string, path: string): Promise<Watch | undefined> {
  const [found] = await db
    .select()
    .from(watches)
    .where(
      and(
        eq(watches.addressMark, addressMark),
        eq(watches.path, path),
        isNotNull(watches.confirmedAt),
        isNull(watches.endedAt),
      ),
    )
  return found
}

/** Watches whose number was not proved, begun before an instant. */
export const unprovedWatches = (db: Db, before: Date, most: number): Promise<Watch[]> =>
  db
    .select()
    .from(watches)
    .where(and(isNull(watches.confirmedAt), isNull(watches.endedAt), lt(watches.createdAt, before)))
    .orderBy(asc(watches.id))
    .limit(most)

export const markWatch = async (db: Db, id: string, change: Partial<typeof watches.$inferInsert>) => {
  await db.update(watches).set(change).where(eq(watches.id, id))
}

/** What somebody follows now, the newest first. */
export const watchesOf = (db: Db, partyId: string): Promise<Watch[]> =>
  db
    .select()
    .from(watches)
    .where(and(eq(watches.partyId, partyId), isNull(watches.endedAt)))
    .orderBy(desc(watches.id))
    .limit(100)

/** Live watches that are told by message, by keys. */
export const liveWatchesAfter = (db: Db, after: string | undefined, most: number): Promise<Watch[]> =>
  db
    .select()
    .from(watches)
    .where(
      and(
        isNull(watches.endedAt),
        isNotNull(watches.confirmedAt),
        sql`${watches.channel} in ('sms', 'mail')`,
        after === undefined ? undefined : gt(watches.id, after),
      ),
    )
    .orderBy(asc(watches.id))
    .limit(most)

/** Only what ends something. */
const milestoneKinds: readonly EventKind[] = ['verified', 'returned', 'reopened', 'declined', 'withdrawn']

/** A filter as the lists take it. */
const wishOf = ({ matterId, kind, zoneId, ownerId, dutyId, field, ownersOf, state }: Watch): PublicWish => ({
  matterId: wanted(matterId),
  kind: wanted(kind),
  zoneId: wanted(zoneId),
  ownerId: wanted(ownerId),
  dutyId: wanted(dutyId),
  field: wanted(field),
  ownersOf: wanted(ownersOf),
  state: wanted(state),
})

const wanted = <Value>(value: Value | null): Value | undefined => value ?? undefined

/** Events of public matters that fit a watch; what does not bind yet is told to nobody. */
const newsOf = (db: Db, watch: Watch, after: string | undefined) =>
  db
    .select({ event: events, statement: commitments.statement, title: matters.title })
    .from(events)
    .innerJoin(matters, eq(matters.id, events.matterId))
    .leftJoin(commitments, eq(commitments.id, events.commitmentId))
    .where(
      and(
        isOpenToAll,
        or(isNull(events.commitmentId), eq(commitments.gate, 'open')),
        ne(events.kind, 'redacted'),
        watch.milestones ? inArray(events.kind, [...milestoneKinds]) : undefined,
        after === undefined ? undefined : gt(events.id, after),
        ...wished(wishOf(watch)),
      ),
    )

/** The last news of a watch, the newest first. */
export const lastNews = (db: Db, watch: Watch, { after, most }: { after: string | undefined; most: number }) =>
  newsOf(db, watch, after).orderBy(desc(events.id)).limit(most)

/** More news than this is told as this. */
const mostNews = 100

/** How many events a watch has not heard of since, and the last of them. */
export async function newsSince(db: Db, watch: Watch, after: string) {
  const found = await newsOf(db, watch, after).orderBy(asc(events.id)).limit(mostNews)
  return { count: found.length, last: found.at(-1)?.event.id }
}
