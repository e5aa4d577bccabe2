import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { planWatcher, type Scan } from '#test/plans.ts'
import { fillPromises, holderOf } from '#test/promises.ts'
import { movableBy, wakefulAfter } from './coverage.ts'
import { commitmentsOf } from './commitments.ts'
import { dueCounts, duePage, pausedIn } from './due.ts'
import { findPublicPromise, publicPromiseIds, publicPromises } from './public.ts'
import { findWatchAt, insertWatch, lastNews, newsSince } from './watches.ts'
import { doersOf, evidenceOf, eventsOf, filesOnlyOf, historyOf, lastReturn } from './events.ts'

/** Every question an action or a page asks of a city full of promises is found by an index. Nothing here is timed. */
const { db, url } = await openDatabase()
const scansOf = planWatcher(url)
const cuts = { today: '2026-04-22', soon: '2026-04-27' }
const commitments = 20_000

beforeAll(() => fillPromises(db, { commitments, eventsEach: 5 }), 180_000)

/** Bodies and people are few; whatever grows with the promises is not read whole. */
const readWhole = (scans: readonly Scan[]) =>
  scans.filter(({ table, how }) => table.startsWith('commitment') && how === 'Seq Scan')
const lookedAt = (scans: readonly Scan[]) => Math.max(0, ...scans.map(({ looked }) => looked))
const page = 51

test.each([
  ['one unit', [1]],
  ['a person with three units', [1, 2, 3, 1000]],
])('a page of what is due to %s: the first one and one in the middle', async (_who, numbers) => {
  const holderIds = numbers.map(holderOf)
  const first = await duePage(db, { holderIds, cuts, most: page })
  const last = first.at(-1)
  expect(first.length).toBeGreaterThanOrEqual(page)
  const place = last && { bucket: last.bucket, on: last.on, rank: last.rank, id: last.commitment.id }
  for (const after of [undefined, place]) {
    const scans = await scansOf((watched) => duePage(watched, { holderIds, cuts, after, most: page }))
    expect(readWhole(scans)).toEqual([])
    expect(lookedAt(scans)).toBeLessThan(2000)
  }
})

test('the counts at the head of a list', async () => {
  const scans = await scansOf(async (watched) => {
    await dueCounts(watched, [holderOf(1)], cuts)
    await pausedIn(watched, [holderOf(1)])
  })
  expect(readWhole(scans)).toEqual([])
})

test('a matter, its history, and all that a step is decided from', async () => {
  const [some] = (
    await db.execute<{ id: string; matter_id: string }>(sql`select id, matter_id from commitment offset 777 limit 1`)
  ).rows
  const [id, matterId] = [some?.id ?? '', some?.matter_id ?? '']
  const scans = await scansOf(async (watched) => {
    await commitmentsOf(watched, [matterId])
    await historyOf(watched, matterId)
    await eventsOf(watched, id)
    await doersOf(watched, id)
    await lastReturn(watched, id)
    await evidenceOf(watched, [id])
    await filesOnlyOf(watched, matterId)
  })
  expect(readWhole(scans)).toEqual([])
  expect(lookedAt(scans)).toBeLessThan(200)
})

test('what is new for whoever follows, and the promises of a field or one by one', async () => {
  const [matter] = (await db.execute<{ id: string }>(sql`select id from commitment_matters offset 777 limit 1`)).rows
  const row = {
    title: { fa: 'نمونه' },
    path: '/commitments',
    channel: 'feed',
    tokenHash: Buffer.from('نمونه'),
  } as const
  const watch = await insertWatch(db, { ...row, matterId: matter?.id ?? '', createdAt: new Date() })
  const one = await scansOf(async (watched) => {
    await lastNews(watched, watch, { after: undefined, most: 40 })
    await newsSince(watched, watch, watch.id)
    await findWatchAt(watched, watch.id, '/commitments')
  })
  expect(readWhole(one).filter(({ table }) => table !== 'commitment_watches')).toEqual([])
  const lists = await scansOf(async (watched) => {
    await newsSince(watched, { ...watch, matterId: null }, watch.id)
    await publicPromises(watched, { field: 'arts' }, undefined, page)
    await publicPromiseIds(watched, watch.id, page)
    await findPublicPromise(watched, watch.id)
  })
  expect(readWhole(lists)).toEqual([])
})

test('the night looks through what is open, a stretch at a time', async () => {
  const scans = await scansOf((watched) => wakefulAfter(watched, cuts.today, undefined, 200))
  expect(readWhole(scans)).toEqual([])
  expect(await movableBy(db, '2026-05-01')).toBeDefined()
})
