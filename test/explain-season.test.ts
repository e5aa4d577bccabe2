import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { attendedBetween, attendedSpan } from '#engines/enrolment/index.ts'
import { isAnythingFrom, sessionsListed } from '#modules/events/queries/calendar/listing.ts'
import { offeredBetween } from '#modules/events/queries/supply/offered.ts'
import { heldIn, takenOf } from '#modules/events/queries/venues/use.ts'
import { sessionsAfter } from '#modules/open/queries/sessions.ts'
import { searchQuery } from '#platform/text/search-query.ts'
import { openDatabase } from './support/city.ts'
import { fillSeason, offerings, sessionsEach } from './support/large-season.ts'
import { planWatcher, type Scan } from './support/plans.ts'

/** Whatever is asked of a large season is found by an index, and looks at few rows. Nothing here is timed. */
const { db, url } = await openDatabase()
const scansOf = planWatcher(url)
const now = new Date()
const aDay = 86_400_000
const inDays = (days: number) => new Date(now.getTime() + days * aDay)

beforeAll(async () => {
  await fillSeason(db)
  await db.execute(sql`vacuum analyze`)
}, 180_000)

/** Tables that grow with every season. */
const growing = new Set([
  'enrolment_offerings',
  'enrolment_sessions',
  'enrolment_pools',
  'enrolment_marks',
  'search_entries',
  'booking_slots',
])
const readWhole = (scans: readonly Scan[]) =>
  scans.filter(({ table, how, looked }) => growing.has(table) && how === 'Seq Scan' && looked > 0)
const lookedAt = (scans: readonly Scan[]) => Math.max(0, ...scans.map(({ looked }) => looked))

/** Of nine months of sessions, so many begin in a month. */
const aMonth = Math.ceil((offerings * sessionsEach) / 9)

describe('the calendar', () => {
  const quarter = { from: now, until: inDays(92) }

  test.each([
    ['all', {}],
    ['for women, free of charge', { forWhom: 'women', free: true }],
    ['for women, in the evening, step-free', { forWhom: 'women', hours: 'evening', stepFree: true }],
  ] as const)('%s: the first page', async (_which, wish) => {
    const scans = await scansOf((watched) => sessionsListed(watched, { ...quarter, ...wish }, { most: 25 }))
    expect(readWhole(scans)).toEqual([])
    expect(lookedAt(scans)).toBeLessThan(3000)
  })

  test.each([
    ['few have', 'شطرنج'],
    ['none has', 'چوگان'],
  ])('a word that %s', async (_which, typed) => {
    const words = { question: searchQuery(typed), closeness: 'as-typed' as const }
    const scans = await scansOf((watched) => sessionsListed(watched, { ...quarter, words }, { most: 25 }))
    expect(readWhole(scans).map(({ table }) => table)).not.toContain('search_entries')
    expect(lookedAt(scans)).toBeLessThan(3000)
  })

  test('three filters that nothing fulfils look at next to nothing', async () => {
    const wish = { ...quarter, forWhom: 'men', free: true, kind: 'exam', hasPlaces: true } as const
    const scans = await scansOf((watched) => sessionsListed(watched, wish, { most: 25 }))
    expect(readWhole(scans)).toEqual([])
    expect(lookedAt(scans)).toBeLessThan(50)
  })

  test('whether anything is on later', async () => {
    const scans = await scansOf((watched) => isAnythingFrom(watched, inDays(92)))
    expect(readWhole(scans)).toEqual([])
    expect(lookedAt(scans)).toBeLessThan(50)
  })
})

describe('what a month is counted from', () => {
  const month = { from: inDays(30), until: inDays(60), zoneKind: 'district' as const }

  test('supply reads the sessions of its month alone', async () => {
    const scans = await scansOf((watched) => offeredBetween(watched, month))
    expect(readWhole(scans).filter(({ table }) => table === 'enrolment_sessions')).toEqual([])
    expect(lookedAt(scans.filter(({ table }) => table === 'enrolment_sessions'))).toBeLessThan(2 * aMonth)
  })

  test('attendance, and the use of halls, read the marks of the month alone', async () => {
    const scans = await scansOf(async (watched) => {
      await attendedBetween(watched, month)
      await heldIn(watched, month.from, month.until)
      await takenOf(watched, [crypto.randomUUID()], month.from, month.until)
    })
    expect(readWhole(scans).filter(({ table }) => table !== 'enrolment_offerings')).toEqual([])
    expect(lookedAt(scans.filter(({ table }) => table === 'enrolment_marks'))).toBeLessThan(2 * aMonth)
  })

  test('the first and the last session with a mark', async () => {
    const scans = await scansOf((watched) => attendedSpan(watched))
    expect(readWhole(scans)).toEqual([])
    expect(lookedAt(scans)).toBeLessThan(100)
  })

  test('a page of the open sessions', async () => {
    const scans = await scansOf((watched) => sessionsAfter(watched, { from: now }, { after: undefined, most: 51 }))
    expect(readWhole(scans).filter(({ table }) => table === 'enrolment_sessions')).toEqual([])
    expect(lookedAt(scans.filter(({ table }) => table === 'enrolment_sessions'))).toBeLessThan(3000)
  })
})
