import { and, asc, count, desc, eq, gt, inArray, isNotNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { type Message, messages, type MessageState, type OutboxPort } from './tables.ts'

/** Writes a message; false when its key is there already. */
export async function insertMessage(db: Db, message: typeof messages.$inferInsert): Promise<boolean> {
  const written = await db.insert(messages).values(message).onConflictDoNothing().returning({ id: messages.id })
  return written.length > 0
}

/**
 * Takes the message that is due longest, so that no other process takes it: its next try is moved to the end of the
 * lease, and that is committed before anything is sent. A process that dies with it leaves it to be tried again then.
 */
export async function claimMessage(db: Db, now: Date, leaseEnd: Date): Promise<Message | undefined> {
  const due = db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.state, 'queued'), lte(messages.notBefore, now)))
    .orderBy(asc(messages.notBefore))
    .limit(1)
    .for('update', { skipLocked: true })
  const [claimed] = await db
    .update(messages)
    .set({ tries: sql`${messages.tries} + 1`, notBefore: leaseEnd })
    .where(inArray(messages.id, due))
    .returning()
  return claimed
}

/** Writes what became of a claimed message, unless another process has claimed it since or somebody decided otherwise. */
export async function settleMessage(db: Db, { id, tries }: Message, outcome: Partial<Message>): Promise<void> {
  const isStillOurs = and(eq(messages.id, id), eq(messages.tries, tries), eq(messages.state, 'queued'))
  await db.update(messages).set(outcome).where(isStillOurs)
}

export async function findMessage(db: Db, id: string): Promise<Message | undefined> {
  const [found] = await db.select().from(messages).where(eq(messages.id, id))
  return found
}

interface Page {
  readonly port?: OutboxPort | undefined
  readonly state?: MessageState | undefined
  /** The last id of the page before. */
  readonly before?: string | undefined
  readonly limit?: number
}

/** The outbox as the Desk sees it, newest first, by key. */
export const messagesOf = (db: Db, { port, state, before, limit = 50 }: Page): Promise<Message[]> => {
  const conditions: (SQL | undefined)[] = [
    port && eq(messages.port, port),
    state && eq(messages.state, state),
    before ? lt(messages.id, before) : undefined,
  ]
  return db
    .select()
    .from(messages)
    .where(and(...conditions))
    .orderBy(desc(messages.id))
    .limit(Math.min(limit, 200))
}

/** How many messages stand in each state at each port since a time: the health line of the Desk. */
export const countMessages = (db: Db, since: Date) =>
  db
    .select({ port: messages.port, state: messages.state, count: count() })
    .from(messages)
    .where(gt(messages.createdAt, since))
    .groupBy(messages.port, messages.state)

/** Lets messages go that were held or had failed: they are tried anew at once. Those without their secrets stay. */
export const releaseMessages = (db: Db, ids: readonly string[], now: Date) =>
  change(db, ids, ['held', 'failed'], { state: 'queued', tries: 0, notBefore: now, problem: null })

export const holdMessages = (db: Db, ids: readonly string[]) => change(db, ids, ['queued'], { state: 'held' })

/** Takes messages back that have not left. */
export const cancelMessages = (db: Db, ids: readonly string[]) =>
  change(db, ids, ['queued', 'held'], { state: 'failed', secrets: null, problem: 'cancelled' })

async function change(db: Db, ids: readonly string[], from: readonly MessageState[], to: Partial<Message>) {
  if (ids.length === 0) return 0
  const chosen = and(inArray(messages.id, [...ids]), inArray(messages.state, [...from]))
  const { rowCount } = await db.update(messages).set(to).where(chosen)
  return rowCount ?? 0
}

/** What providers took and have not told the end of, oldest first; after two days nobody asks any more. */
export const messagesUnderWay = (db: Db, port: OutboxPort, now: Date): Promise<Message[]> => {
  const twoDaysAgo = new Date(now.getTime() - 172_800_000)
  return db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.port, port),
        eq(messages.state, 'sent'),
        gt(messages.sentAt, twoDaysAgo),
        isNotNull(messages.ref),
      ),
    )
    .orderBy(asc(messages.sentAt))
    .limit(100)
}

export async function markDelivery(db: Db, id: string, state: 'delivered' | 'failed', now: Date) {
  const deliveredAt = state === 'delivered' ? now : null
  await db
    .update(messages)
    .set({ state, deliveredAt, problem: state === 'failed' ? 'not delivered' : null })
    .where(and(eq(messages.id, id), eq(messages.state, 'sent')))
}

/** Removes finished messages older than that; for a nightly job. What stays for ever are the facts. */
export async function forgetMessages(db: Db, before: Date): Promise<number> {
  const isFinished = inArray(messages.state, ['sent', 'delivered', 'failed'])
  const { rowCount } = await db.delete(messages).where(and(isFinished, lt(messages.createdAt, before)))
  return rowCount ?? 0
}

/** Removes everything that went, or was to go, to a person. */
export async function forgetMessagesTo(db: Db, personId: string): Promise<void> {
  await db.delete(messages).where(eq(messages.personId, personId))
}
