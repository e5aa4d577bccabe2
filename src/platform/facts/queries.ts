import { uuids } from '../db/uuids.ts'
import { and, asc, desc, eq, getTableColumns, gt, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { type Db, only } from '../db/database.ts'
import { inColumns, inRow, insertAtOnce } from '../db/at-once.ts'
import { channel } from '../db/changes.ts'
import { chain, deliveries, type Delivery, type FactRow, facts, type NewFact, pending } from './tables.ts'

/** Writes the fact down and puts it in the outbox, both in the transaction of the change it tells of. */
export async function insertFact(db: Db, fact: NewFact): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(sql`with ${factWritten(fact)} select id from told`)
  return only(rows).id
}

/** The same as the beginning of a statement that writes more, such as a row that refers to the fact as `told`. */
export const factWritten = (fact: NewFact): SQL => sql`
  told as (insert into facts ${inRow(facts, fact)} returning id),
  put as (insert into facts_pending (fact_id) select id from told)`

/** Many facts at once, as an import or a sowing writes them. */
export async function insertFacts(db: Db, many: readonly NewFact[]) {
  for (let at = 0; at < many.length; at += 1000) {
    await insertFactsAtOnce(db, many.slice(at, at + 1000))
  }
}

/** Tells every process, once the transaction is committed, that pages drawn before are old. A written fact tells it by itself. */
export async function pagesAreOld(db: Db) {
  await db.execute(sql`select pg_notify(${channel}, '')`)
}

/** The same in one statement that is always the same text, for a transaction in which others wait for a lock. */
export async function insertFactsAtOnce(db: Db, many: readonly NewFact[]): Promise<void> {
  if (many.length === 0) return
  const { names, values, given } = inColumns(
    facts,
    many.map((fact) => ({ quantity: 1, ...fact })),
  )
  await db.execute(sql`
    with told as (insert into facts (${names}) select ${values} from ${given} order by nth returning id)
    insert into facts_pending (fact_id) select id from told`)
}

/** The key under which one relay at a time lengthens the chain. Any constant will do; it must never change. */
const chainLock = 7_214_986

/** True when this transaction is the one that may lengthen the chain. */
export async function holdChain(db: Db): Promise<boolean> {
  const { rows } = await db.execute<{ held: boolean }>(sql`select pg_try_advisory_xact_lock(${chainLock}) as held`)
  return rows[0]?.held === true
}

/** The oldest facts that are not yet in the chain. */
export function pendingFacts(db: Db, most: number): Promise<FactRow[]> {
  return db
    .select(getTableColumns(facts))
    .from(pending)
    .innerJoin(facts, eq(facts.id, pending.factId))
    .orderBy(asc(pending.factId))
    .limit(most)
}

export async function lastLink(db: Db) {
  const [last] = await db.select().from(chain).orderBy(desc(chain.seq)).limit(1)
  return last
}

export async function insertLinks(db: Db, links: (typeof chain.$inferInsert)[]) {
  await insertAtOnce(db, chain, links)
  const chained = links.map(({ factId }) => factId)
  await db.execute(sql`delete from ${pending} where fact_id = any(${uuids(chained)})`)
}

/** A stretch of the chain with its facts, in order, for whoever verifies it. */
export function linksAfter(db: Db, seq: number, most: number) {
  return db
    .select({ seq: chain.seq, hash: chain.hash, fact: getTableColumns(facts) })
    .from(chain)
    .innerJoin(facts, eq(facts.id, chain.factId))
    .where(gt(chain.seq, seq))
    .orderBy(asc(chain.seq))
    .limit(most)
}

export const countFacts = (db: Db) => db.$count(facts)
export const countLinks = (db: Db) => db.$count(chain)
export const countPending = (db: Db) => db.$count(pending)

export async function insertDeliveries(db: Db, due: (typeof deliveries.$inferInsert)[]) {
  if (due.length === 0) return
  const { names, values, given } = inColumns(deliveries, due)
  await db.execute(sql`insert into ${deliveries} (${names}) select ${values} from ${given} on conflict do nothing`)
}

/** The oldest fact that waits for one of these reactions, held so that no other relay takes it too. */
export async function holdOldestDelivery(db: Db, reactions: readonly string[], now: Date) {
  const [oldest] = await db
    .select({ delivery: deliveries, fact: getTableColumns(facts) })
    .from(deliveries)
    .innerJoin(facts, eq(facts.id, deliveries.factId))
    .where(and(inArray(deliveries.reaction, [...reactions]), lte(deliveries.dueAt, now)))
    .orderBy(asc(deliveries.dueAt), asc(deliveries.factId))
    .limit(1)
    .for('update', { of: deliveries, skipLocked: true })
  return oldest
}

export async function removeDelivery(db: Db, delivery: Delivery) {
  await db.delete(deliveries).where(same(delivery))
}

export async function postponeDelivery(db: Db, delivery: Delivery, dueAt: Date, problem: string) {
  await db
    .update(deliveries)
    .set({ dueAt, problem, attempts: delivery.attempts + 1 })
    .where(same(delivery))
}

const same = ({ reaction, factId }: Delivery) => and(eq(deliveries.reaction, reaction), eq(deliveries.factId, factId))
