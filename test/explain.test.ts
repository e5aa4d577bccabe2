import { serializeSigned } from 'hono/utils/cookie'
import { beforeAll, describe, expect, test } from 'vitest'
import { factsOfDuty } from '#city/facts/duty-queries.ts'
import { talliesByDuty } from '#city/facts/queries.ts'
import { programmesWanted } from '#city/programmes/queries.ts'
import { articlesBeside, featuredArticles, findArticle, publishedArticles } from '#modules/portal/queries/articles.ts'
import { type DeskOrder, deskArticles, type DeskWish } from '#modules/portal/queries/desk-articles.ts'
import { holdDue } from '#modules/portal/queries/due.ts'
import { findOldCode, findOldPath } from '#modules/portal/queries/legacy.ts'
import { visitorOf } from '#modules/account/queries/visitor.ts'
import { sessionCookie } from '#platform/auth/sessions/cookie.ts'
import { type AuthHouse, secretsOf } from '#platform/auth/house.ts'
import { lastLink, linksAfter, pendingFacts } from '#platform/facts/queries.ts'
import { newMasterKey, readKeyring } from '#platform/keys/master.ts'
import { claimMessage, messagesOf } from '#platform/outbox/queries.ts'
import { newestThings, search } from '#platform/search/queries.ts'
import { searchQuery } from '#platform/text/search-query.ts'
import { openDatabase } from './support/city.ts'
import { fillLargeCity, uuidOf } from './support/large-city.ts'
import { planWatcher, type Scan } from './support/plans.ts'

/** Whatever is asked of a large city is found by an index, and looks at few rows. Nothing here is timed. */
const { db, url } = await openDatabase()
const scansOf = planWatcher(url)
const now = new Date()

beforeAll(() => fillLargeCity(db), 180_000)

/** Tables that grow for as long as the city lives. Any other may be read whole. */
const growing = new Set([
  'portal_articles',
  'portal_article_duties',
  'portal_redirects',
  'facts',
  'facts_chain',
  'facts_pending',
  'facts_tallies',
  'facts_zone_tallies',
  'auth_sessions',
  'people',
  'outbox_messages',
  'search_entries',
])

const readWhole = (scans: readonly Scan[]) => scans.filter(({ table, how }) => growing.has(table) && how === 'Seq Scan')
const lookedAt = (scans: readonly Scan[]) => Math.max(0, ...scans.map(({ looked }) => looked))

const page = 25
const below = { on: '2022-06-01', code: 30_000 }

describe('lists of articles for everybody', () => {
  test.each([
    ['all', {}],
    ['of a category', { category: 'report' }],
    ['of a zone', { zoneId: uuidOf(3, 17) }],
    ['of a programme', { programmeId: uuidOf(2, 17) }],
    ['of a duty', { dutyId: 'D7' }],
    ['with a tag', { tag: 'برچسب17' }],
  ] as const)('%s: the first page and one in the middle', async (_which, wanted) => {
    for (const place of [undefined, below]) {
      const scans = await scansOf((watched) => publishedArticles(watched, wanted, place, page))
      expect(readWhole(scans)).toEqual([])
      expect(lookedAt(scans)).toBeLessThan(3000)
    }
  })

  test('the slider, one article by its code and those beside it', async () => {
    const scans = await scansOf(async (watched) => {
      await featuredArticles(watched, 6)
      const article = await findArticle(watched, 4321)
      if (article) await articlesBeside(watched, article, 3)
      await holdDue(watched, now)
    })
    expect(readWhole(scans)).toEqual([])
    expect(lookedAt(scans)).toBeLessThan(3000)
  })
})

const newest: DeskOrder = { by: 'changed', down: true }

describe('the list of articles at the Desk', () => {
  test.each<[string, DeskWish, DeskOrder]>([
    ['all, changed last', {}, newest],
    ['all, by their date', {}, { by: 'published', down: true }],
    ['all, by their code', {}, { by: 'code', down: false }],
    ['drafts', { state: 'draft' }, newest],
    ['of one author', { authorId: uuidOf(6, 3) }, newest],
    ['of a zone', { zoneId: uuidOf(3, 17) }, newest],
    ['by letters of the title', { text: 'خبر 4321' }, newest],
    ['by code', { text: '۴۳۲۱' }, newest],
  ])('%s', async (_which, wish, order) => {
    const scans = await scansOf((watched) => deskArticles(watched, { wish, order }, 51))
    expect(readWhole(scans)).toEqual([])
    expect(lookedAt(scans)).toBeLessThan(3000)
  })
})

test.each([
  ['all', {}],
  ['running', { state: 'running' }],
  ['of a duty', { dutyId: 'D7' }],
  ['of an owner', { ownerId: uuidOf(1, 3) }],
] as const)('programmes, %s: no more is read than there are', async (_which, wish) => {
  const scans = await scansOf((watched) => programmesWanted(watched, wish, undefined, page))
  expect(lookedAt(scans)).toBeLessThanOrEqual(2000)
})

describe('the record', () => {
  test.each([undefined, 20_000])('the facts of a duty, before %s', async (before) => {
    const scans = await scansOf((watched) => factsOfDuty(watched, 'D7', before, 31))
    expect(readWhole(scans)).toEqual([])
    expect(lookedAt(scans)).toBeLessThan(5000)
  })

  test('pages read tallies and never the facts', async () => {
    const scans = await scansOf((watched) => talliesByDuty(watched, '2025-03-21'))
    expect(scans.map(({ table }) => table)).not.toContain('facts')
  })

  test('what waits, the end of the chain, and a stretch of it', async () => {
    const scans = await scansOf(async (watched) => {
      await pendingFacts(watched, 500)
      await lastLink(watched)
      await linksAfter(watched, 30_000, 500)
    })
    expect(readWhole(scans).filter(({ table }) => table !== 'facts_pending')).toEqual([])
    expect(lookedAt(scans)).toBeLessThanOrEqual(500)
  })
})

test('an old address leads on by code and by path', async () => {
  const scans = await scansOf(async (watched) => {
    await findOldCode(watched, 4321, 'old.example')
    await findOldPath(watched, '/old/4321', 'old.example')
  })
  expect(readWhole(scans)).toEqual([])
  expect(lookedAt(scans)).toBeLessThan(10)
})

test('the messages that are due, and the outbox as the Desk sees it', async () => {
  const scans = await scansOf(async (watched) => {
    await claimMessage(watched, now, now)
    await messagesOf(watched, {})
    await messagesOf(watched, { port: 'sms', state: 'queued' })
  })
  expect(readWhole(scans)).toEqual([])
  expect(lookedAt(scans)).toBeLessThan(1000)
})

test('whose a session is', async () => {
  const keyring = readKeyring(newMasterKey())
  const house: AuthHouse = { keyring, publicUrl: 'http://localhost', trustedProxies: 0, codesADay: 1, codesAnHour: 1 }
  const cookie = await serializeSigned(sessionCookie(house), 'token-4321', secretsOf(house)[0]?.value ?? '')
  const request = new Request('http://localhost/', { headers: { cookie: cookie.split(';')[0] ?? '' } })
  const scans = await scansOf((watched) => visitorOf(request, { db: watched, house, now }))
  expect(scans.map(({ table }) => table).toSorted()).toEqual(['auth_sessions', 'people'])
  expect(readWhole(scans)).toEqual([])
  expect(lookedAt(scans)).toBe(1)
})

describe('every step of the search', () => {
  test.each([
    ['an exact code', '4321'],
    ['one word', 'کتابخانه'],
    ['two words', 'کارگاه موسیقی'],
    ['a word in two', 'بهره وری'],
    ['a slip', 'کتابخاته باغمیشه'],
  ])('%s', async (_what, asked) => {
    for (const rung of searchQuery(asked).rungs) {
      const question = { ...searchQuery(asked), rungs: [rung] }
      const scans = await scansOf((watched) =>
        search(watched, question, { locale: 'fa', most: 21, count: ['article', 'programme'] }),
      )
      expect(readWhole(scans), `step ${rung.rung}`).toEqual([])
    }
  })

  test('the newest of all', async () => {
    const scans = await scansOf((watched) => newestThings(watched, 'fa', 10))
    expect(lookedAt(scans)).toBeLessThan(50)
  })
})
