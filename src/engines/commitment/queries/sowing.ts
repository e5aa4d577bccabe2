import type { Db } from '#platform/db/database.ts'
import { commitments, due, events, evidence, keys, matterDuties, matters, texts } from '../tables.ts'

/** Rows of samples, table by table. */
export interface Sown {
  readonly matters: (typeof matters.$inferInsert)[]
  readonly duties: (typeof matterDuties.$inferInsert)[]
  readonly commitments: (typeof commitments.$inferInsert)[]
  readonly keys: (typeof keys.$inferInsert)[]
  readonly texts: (typeof texts.$inferInsert)[]
  readonly events: (typeof events.$inferInsert)[]
  readonly evidence: (typeof evidence.$inferInsert)[]
  readonly due: (typeof due.$inferInsert)[]
}

/** So many rows go in one statement: their values are parameters, of which a statement has 65,535. */
const stretch = 1000

/** Writes all of them, in the order in which they lean on one another. */
export async function insertSown(db: Db, sown: Sown): Promise<void> {
  await inStretches(sown.matters, (some) => db.insert(matters).values(some))
  await inStretches(sown.duties, (some) => db.insert(matterDuties).values(some))
  await inStretches(sown.commitments, (some) => db.insert(commitments).values(some))
  await inStretches(sown.keys, (some) => db.insert(keys).values(some))
  await inStretches(sown.texts, (some) => db.insert(texts).values(some))
  await inStretches(sown.events, (some) => db.insert(events).values(some))
  await inStretches(sown.evidence, (some) => db.insert(evidence).values(some))
  await inStretches(sown.due, (some) => db.insert(due).values(some))
}

async function inStretches<Row>(rows: readonly Row[], insert: (some: Row[]) => PromiseLike<unknown>) {
  for (let at = 0; at < rows.length; at += stretch) await insert(rows.slice(at, at + stretch))
}
