import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { connect } from './database.ts'

const { url } = await openDatabase()
const { db, pool, close } = connect(url, () => {}, { most: 1 })
afterAll(close)

const remembered = async () => {
  const { rows } = await pool.query<{ statement: string }>(`select statement from pg_prepared_statements`)
  return rows.map(({ statement }) => statement)
}

test('what is often asked with values is remembered by the server, and answered as before', async () => {
  const answers = []
  for (const value of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const { rows } = await db.execute(sql`select ${value}::int + 1 as more`)
    answers.push(rows[0])
  }
  expect(answers).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((more) => ({ more })))
  expect(await remembered()).toContain('select $1::int + 1 as more')
})

test('what has no values may be several statements, so it is never remembered', async () => {
  for (let times = 0; times < 8; times += 1) await db.execute(sql`select 1; select 2`)
  expect(await remembered()).not.toContain('select 1; select 2')
})

test('a column that a newer release gives another type is read anew', async () => {
  await db.execute(sql`create table doors (number int)`)
  await db.execute(sql`insert into doors values (7)`)
  const ask = () => db.execute(sql`select number from doors where number::text = ${'7'}`)
  for (let times = 0; times < 8; times += 1) await ask()
  await db.execute(sql`alter table doors alter number type text`)
  await ask().catch(() => {})
  expect((await ask()).rows).toEqual([{ number: '7' }])

  const inTransaction = () => db.transaction((tx) => tx.execute(sql`select number from doors where number = ${'7'}`))
  for (let times = 0; times < 8; times += 1) await inTransaction()
  await db.execute(sql`alter table doors alter number type varchar(5)`)
  await inTransaction().catch(() => {})
  expect((await inTransaction()).rows).toEqual([{ number: '7' }])
})
