import { type SQL, sql } from 'drizzle-orm'
import type { SearchQuery } from '../text/search-query.ts'
import { matchesOf } from './queries.ts'
import { searchEntries } from './tables.ts'

/**
 * `as-typed`: every word in one of its forms, or the letters as they stand in a name; the same address always finds the
 * same. `near`: with a slip of the pen, or only some of the words.
 */
export type Closeness = 'as-typed' | 'near'

const rungsOf: Record<Closeness, readonly number[]> = { 'as-typed': [2, 3], near: [4, 5] }

/** The refs of the things of a kind that have these words, as a condition of any list; nothing to look for is no condition. */
export function refsWith({ rungs }: SearchQuery, kind: string, closeness: Closeness): SQL | undefined {
  const ways = rungs.filter(({ rung }) => rungsOf[closeness].includes(rung)).map((rung) => matchesOf(rung).where)
  if (ways.length === 0) return undefined
  return sql`select ref from ${searchEntries} where kind = ${kind} and (${sql.join(ways, sql` or `)})`
}
