import type { Db } from '#platform/db/database.ts'
import { clauses, legalEvents, resolutions, texts, voteEvents, votes } from '../tables.ts'

/** Rows of samples, table by table. */
export interface SownRows {
  readonly resolutions: (typeof resolutions.$inferInsert)[]
  readonly texts: (typeof texts.$inferInsert)[]
  readonly clauses: (typeof clauses.$inferInsert)[]
  readonly legalEvents: (typeof legalEvents.$inferInsert)[]
  readonly voteEvents: (typeof voteEvents.$inferInsert)[]
  readonly votes: (typeof votes.$inferInsert)[]
}

const stretch = 1000

/** Writes all of them, in the order in which they lean on one another. */
export async function insertSownResolutions(db: Db, rows: SownRows): Promise<void> {
  await inStretches(rows.resolutions, (some) => db.insert(resolutions).values(some))
  await inStretches(rows.texts, (some) => db.insert(texts).values(some))
  await inStretches(rows.clauses, (some) => db.insert(clauses).values(some))
  await inStretches(rows.legalEvents, (some) => db.insert(legalEvents).values(some))
  await inStretches(rows.voteEvents, (some) => db.insert(voteEvents).values(some))
  await inStretches(rows.votes, (some) => db.insert(votes).values(some))
}

async function inStretches<Row>(rows: readonly Row[], insert: (some: Row[]) => PromiseLike<unknown>) {
  for (let at = 0; at < rows.length; at += stretch) await insert(rows.slice(at, at + stretch))
}
