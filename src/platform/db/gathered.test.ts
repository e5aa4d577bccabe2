import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import type { Db } from './database.ts'
import { gathered } from './gathered.ts'

const { db } = await openDatabase()

/** Doubles numbers, and remembers which were asked for together. */
function doubling() {
  const batches: (readonly number[])[] = []
  const read = gathered(async (on: Db, numbers: readonly number[]) => {
    batches.push(numbers)
    const { rows } = await on.execute<{ twice: number }>(
      sql`select 2 * (10 / n) as twice from unnest(${sql.param(numbers)}::int[]) with ordinality as asked (n, nth) order by nth`,
    )
    return rows.map(({ twice }) => twice)
  })
  return { read, batches }
}

test('those who ask in one moment are answered by one statement, each with their own', async () => {
  const { read, batches } = doubling()
  expect(await Promise.all([1, 2, 5].map((n) => read(db, n)))).toEqual([20, 10, 4])
  expect(batches).toEqual([[1, 2, 5]])
})

test('more than fit are answered by the next statements', async () => {
  const { read, batches } = doubling()
  const many = Array.from({ length: 120 }, () => 1)
  expect(await Promise.all(many.map((n) => read(db, n)))).toEqual(many.map(() => 20))
  expect(batches.map(({ length }) => length)).toEqual([50, 50, 20])
})

test('a question that cannot be answered fails alone', async () => {
  const { read } = doubling()
  const asked = await Promise.allSettled([1, 0, 5].map((n) => read(db, n)))
  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('a transaction reads for itself', async () => {
  const { read, batches } = doubling()
  const asked = await db.transaction((tx) => Promise.all([read(tx, 1), read(tx, 2)]))
  expect(asked).toEqual([20, 10])
  expect(batches).toEqual([[1], [2]])
})
