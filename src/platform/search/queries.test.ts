import { expect, test } from 'vitest'
import { openCity } from '#test/city.ts'
import { transact } from '../work.ts'
import { searchQuery } from '../text/search-query.ts'
import { indexThing, mostCounted, search } from './queries.ts'

const city = await openCity({ modules: [] })
const work = await city.work('rules')

const index = (kind: string, ref: string, title: string) =>
  indexThing(
    work.db,
    kind,
    ref,
    (['fa', 'en'] as const).map((locale) => ({
      ref,
      locale,
      title,
      lead: '',
      tags: [],
      body: '',
      url: `/${kind}/${ref}`,
      published: city.now,
    })),
  )

const kindsOf = async (asked: string, count?: readonly string[]) =>
  (await search(city.db, searchQuery(asked), { locale: 'fa', most: 5, ...(count && { count }) })).kinds

test('of each kind it says how many things there are, in however many languages, the most first', async () => {
  for (const ref of ['1', '2', '3']) await index('stone', ref, 'فیروزه')
  await index('tree', '1', 'درخت فیروزه')
  await index('bird', '1', 'سار')
  expect(await kindsOf('فیروزه', ['bird', 'stone', 'tree'])).toEqual([
    { kind: 'stone', count: 3 },
    { kind: 'tree', count: 1 },
  ])
  expect(await kindsOf('فیروزه', ['tree'])).toEqual([{ kind: 'tree', count: 1 }])
})

test('nothing is counted that nobody asked for', async () => {
  expect(await kindsOf('فیروزه')).toEqual([])
})

test('beyond a thousand it only says that there are more, and other kinds are counted all the same', async () => {
  await transact(work, async ({ db }) => {
    for (let ref = 0; ref < mostCounted + 20; ref += 1) {
      const leaf = { ref: String(ref), locale: 'fa' as const, title: 'برگ', lead: '', tags: [], body: '' }
      await indexThing(db, 'leaf', leaf.ref, [{ ...leaf, url: `/leaf/${ref}`, published: city.now }])
    }
  })
  await index('tree', '2', 'برگ درخت')
  expect(await kindsOf('برگ', ['leaf', 'tree'])).toEqual([
    { kind: 'leaf', count: mostCounted + 1 },
    { kind: 'tree', count: 1 },
  ])
})
