import { sql } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { openCity } from '#test/city.ts'
import { fact, transact, type Work } from '../work.ts'
import { listenForChanges } from './changes.ts'
import { connect, type Db, rows } from './database.ts'
import { kept, keepWhatIsRead, keptTables, untilTold } from './kept.ts'

const city = await openCity({ modules: [] })
const another = connect(city.url)
const reported: Error[] = []
const changes = listenForChanges(city.url, (error) => reported.push(error))
keepWhatIsRead(city.db, changes)
afterAll(async () => {
  keptTables.delete('signs')
  await changes.stop()
  await another.close()
})

const signs = pgTable('signs', { word: text().notNull() })
await city.db.execute(sql`create table signs (word text not null)`)
await city.db.execute(sql`create trigger signs_tell after insert or update or delete or truncate on signs
  for each statement execute function tell_of_writing()`)

let reads = 0
const words = kept([signs], async (db, above: string) => {
  reads += 1
  return rows(db, z.object({ word: z.string() }), sql`select word from signs where word > ${above} order by word`)
})

const write = (db: Db, word: string) => db.insert(signs).values({ word })
const said = async (db: Db = city.db) => (await words(db, '')).map(({ word }) => word)

beforeEach(async () => {
  await city.db.delete(signs)
  await until(() => changes.count() === changes.count())
  await untilTold(city.db)
  reads = 0
})

/** Waits for what another process does by itself. */
const until = (isSo: () => boolean | Promise<boolean>) => expect.poll(isSo).toBe(true)

test('what nobody writes is read once, for each question', async () => {
  await Promise.all([said(), said(), words(city.db, 'b')])
  await said()
  expect(reads).toBe(2)
})

test('what any process writes is read again', async () => {
  await said()
  await write(another.db, 'a')
  await untilTold(city.db)
  expect(await said()).toEqual(['a'])
  await another.db.execute(sql`truncate signs`)
  await untilTold(city.db)
  expect(await said()).toEqual([])
})

test('whoever changed something reads it changed, every time', async () => {
  const work = await city.work(null)
  const read = []
  for (const word of ['a', 'b', 'c', 'd', 'e']) {
    await transact(work, async ({ db }) => void (await write(db, word)))
    read.push((await said()).at(-1))
  }
  expect(read).toEqual(['a', 'b', 'c', 'd', 'e'])
})

const rang = fact('test.rang', { fa: 'زنگ', en: 'rang' }, z.object({}))
const ring = (work: Work) => transact(work, ({ announce }) => announce(rang, {}))

test('whoever writes a fact finds pages old at once, in every process', async () => {
  const elsewhere = listenForChanges(city.url, (error) => reported.push(error))
  await until(() => elsewhere.count() === elsewhere.count())
  const [here, there] = [changes.count(), elsewhere.count()]
  await ring(await city.work(null))
  expect(changes.count()).toBeGreaterThan(here)
  await until(() => elsewhere.count() > there)
  await elsewhere.stop()
})

test('a fact whose writer was killed before telling of it is heard of when it enters the chain', async () => {
  await city.settle()
  await untilTold(city.db)
  const before = changes.count()
  await ring({ ...(await city.work(null)), db: another.db })
  await city.settle()
  await until(() => changes.count() > before)
})

test('a transaction reads for itself, and what it has not committed is read by nobody else', async () => {
  await said()
  await city.db.transaction(async (db) => {
    await write(db, 'a')
    expect(await said(db)).toEqual(['a'])
    expect(await said()).toEqual([])
  })
})

test('what was written while it was read is not kept', async () => {
  const slowly = kept([signs], async (db: Db) => {
    const found = await rows(db, z.object({ word: z.string() }), sql`select word from signs`)
    if (found.length === 0) await write(another.db, 'meanwhile')
    return found.length
  })
  expect(await slowly(city.db)).toBe(0)
  await untilTold(city.db)
  expect(await slowly(city.db)).toBe(1)
})

test('a read that fails is tried again', async () => {
  let tries = 0
  const failing = kept([signs], async (_db: Db) => {
    tries += 1
    if (tries === 1) throw new Error('not now')
    return tries
  })
  await expect(failing(city.db)).rejects.toThrow('not now')
  expect(await failing(city.db)).toBe(2)
})

test('everybody is given the same, so nobody can change it', async () => {
  await write(city.db, 'a')
  await untilTold(city.db)
  const found = await words(city.db, '')
  expect(Object.isFrozen(found) && found.every(Object.isFrozen)).toBe(true)
})

test('while nobody tells us of changes nothing is kept; then it is again', async () => {
  await said()
  await another.db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
      and (query ilike 'listen%' or query ilike 'select pg_notify%')`)
  await until(() => changes.count() !== changes.count())
  await write(another.db, 'a')
  expect(await said()).toEqual(['a'])
  expect(reported.length).toBeGreaterThan(0)
  await until(() => changes.count() === changes.count())
})
