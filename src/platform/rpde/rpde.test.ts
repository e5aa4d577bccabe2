import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { planWatcher } from '#test/plans.ts'
import { theRules } from '../permission.ts'
import { beginWork } from '../work.ts'
import { address, givenThings, Reader, readPage } from './fixtures.ts'
import { feedPage, FeedWish } from './page.ts'
import { forgetDeleted, itemsAfter, noteChanged } from './queries.ts'
import { feedJobs, writeFeeds } from './writer.ts'

const { db, url } = await openDatabase()
const now = new Date('2026-09-26T09:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)

test('a change is told with a number, a deletion without data, and the last page points at itself', async () => {
  const { feed, set, remove } = givenThings('first')
  await set(db, 'a', { name: 'شنا' })
  await set(db, 'b', { name: 'والیبال' })
  await writeFeeds(db, [feed], now)
  await remove(db, 'a')
  await writeFeeds(db, [feed], now)

  const answer = await feedPage(db, 'first', address, { limit: 1 })
  const page = readPage(answer)
  const [b] = page.items
  expect(b).toMatchObject({ state: 'updated', kind: 'first', id: 'b', data: { name: 'والیبال' } })
  expect(page.next).toBe(`${address}?afterChangeNumber=${b?.modified}&limit=1`)
  expect(page.license).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(answer.headers['Cache-Control']).toBe('public, max-age=3600')

  const [a] = readPage(await feedPage(db, 'first', address, { afterChangeNumber: b?.modified, limit: 1 })).items
  expect(a).toEqual({ state: 'deleted', kind: 'first', id: 'a', modified: (b?.modified ?? 0) + 1 })

  const end = await feedPage(db, 'first', address, { afterChangeNumber: a?.modified })
  expect(readPage(end)).toMatchObject({ items: [], next: `${address}?afterChangeNumber=${a?.modified}` })
  expect(end.headers['Cache-Control']).toBe('public, max-age=8')
  expect(readPage(await feedPage(db, 'none', address, {})).next).toBe(address)
})

test('what only seems to change, and what came and went unseen, is not told', async () => {
  const { feed, set, remove } = givenThings('quiet')
  await set(db, 'a', { name: 'x' })
  await set(db, 'a', { name: 'y' })
  await set(db, 'b', {})
  await remove(db, 'b')
  await writeFeeds(db, [feed], now)
  const before = await itemsAfter(db, 'quiet', 0, 10)
  expect(before.map(({ itemId, data }) => [itemId, data])).toEqual([['a', { name: 'y' }]])
  await set(db, 'a', { name: 'y' })
  await writeFeeds(db, [feed], later(1))
  expect(await itemsAfter(db, 'quiet', 0, 10)).toEqual(before)
})

test('a deletion is told for seven days at least; no number is given twice', async () => {
  const { feed, set, remove } = givenThings('going')
  await set(db, 'a', {})
  await writeFeeds(db, [feed], now)
  await remove(db, 'a')
  await writeFeeds(db, [feed], now)
  const [told] = await itemsAfter(db, 'going', 0, 10)
  const forget = feedJobs([feed]).find(({ name }) => name === 'rpde.forget')
  const work = (at: Date) => beginWork({ db, actor: theRules, now: at, channel: 'system' })
  await forget?.run(work(later(7)))
  expect(await itemsAfter(db, 'going', 0, 10)).toHaveLength(1)
  await forget?.run(work(later(9)))
  expect(await itemsAfter(db, 'going', 0, 10)).toHaveLength(0)
  await set(db, 'a', {})
  await writeFeeds(db, [feed], later(9))
  const [again] = await itemsAfter(db, 'going', 0, 10)
  expect(again?.changeNo).toBeGreaterThan(told?.changeNo ?? Infinity)
})

test('a change that commits late is still told to whoever has read on', async () => {
  const { feed, set, truth } = givenThings('late')
  const reader = new Reader()
  const slow = new Client({ connectionString: url })
  await slow.connect()
  await slow.query('begin')
  await slow.query("insert into rpde_changes (kind, item_id) values ('late', 'slow')")
  await set(db, 'quick', 1)
  await writeFeeds(db, [feed], now)
  await reader.readAll(db, 'late', 10)
  truth.set('slow', 2)
  await slow.query('commit')
  await slow.end()
  await writeFeeds(db, [feed], now)
  await reader.readAll(db, 'late', 10)
  expect(reader.copy).toEqual(new Map(Object.entries({ quick: 1, slow: 2 })))
})

test('a change while the writer is at the same thing is not forgotten with the older one', async () => {
  const { feed, set, truth } = givenThings('busy')
  await set(db, 'a', 1)
  const build: typeof feed.build = async (inside, ids) => {
    const built = await feed.build(inside, ids)
    if (truth.get('a') === 1) await set(db, 'a', 2)
    return built
  }
  await writeFeeds(db, [{ ...feed, build }], now)
  await writeFeeds(db, [{ ...feed, build }], now)
  expect((await itemsAfter(db, 'busy', 0, 10)).map(({ data }) => data)).toEqual([2])
})

test('several processes that write at once give each number once', async () => {
  const { feed, truth } = givenThings('many')
  const ids = Array.from({ length: 1300 }, (_id, at) => String(at))
  for (const id of ids) truth.set(id, { id })
  await noteChanged(
    db,
    ids.map((itemId) => ({ kind: 'many', itemId })),
  )
  await Promise.all([1, 2, 3].map(() => writeFeeds(db, [feed], now)))
  await writeFeeds(db, [feed], now)
  const reader = new Reader()
  await reader.readAll(db, 'many', 500)
  expect(reader.copy.size).toBe(1300)
  expect(reader.seen).toEqual([...new Set(reader.seen)].toSorted((a, b) => a - b))
})

const act = record({ what: constantFrom('set', 'remove', 'write', 'read'), id: integer({ min: 1, max: 6 }) })

test('however changes, writing and reading follow one another, a reader ends with the truth', async () => {
  let run = 0
  await assert(
    asyncProperty(array(act, { maxLength: 30 }), integer({ min: 1, max: 4 }), async (acts, limit) => {
      const kind = `property${(run += 1)}`
      const { feed, set, remove, truth } = givenThings(kind)
      const reader = new Reader()
      for (const [at, { what, id }] of acts.entries()) {
        if (what === 'set') await set(db, String(id), { at })
        if (what === 'remove') await remove(db, String(id))
        if (what === 'write') await writeFeeds(db, [feed], now)
        if (what === 'read') await reader.read(db, kind, limit)
      }
      await writeFeeds(db, [feed], now)
      await reader.readAll(db, kind, limit)
      expect(reader.copy).toEqual(truth)
      expect(reader.seen).toEqual([...new Set(reader.seen)].toSorted((a, b) => a - b))
    }),
    { numRuns: 25 },
  )
})

test('a page deep in a long feed looks at no more rows than it shows', async () => {
  await db.execute(
    `insert into rpde_items (kind, item_id, change_no, data, digest, changed_at)
     select 'long', at::text, 1000000 + at, '{}', '\\x00', now() from generate_series(1, 30000) at`,
  )
  await db.execute('analyze rpde_items')
  const scans = await planWatcher(url)((watched) => itemsAfter(watched, 'long', 1_025_000, 500))
  expect(scans).toEqual([{ table: 'rpde_items', how: 'Index Scan', looked: 500 }])
  await forgetDeleted(db, now)
})

test('a reader may ask only for numbers', () => {
  expect(FeedWish.parse({ afterChangeNumber: '12', limit: '500' })).toEqual({ afterChangeNumber: 12, limit: 500 })
  for (const wrong of [{ afterChangeNumber: 'x' }, { afterChangeNumber: '-1' }, { limit: '0' }, { limit: '1e9' }]) {
    expect(FeedWish.safeParse(wrong).success).toBe(false)
  }
})
