import { expect, test } from 'vitest'
import { addWorkdays, isWorkday } from '#platform/calendar/workdays.ts'
import { openCity } from '#test/city.ts'
import { givenAnnouncedLater, seedOccasions } from './fixtures.ts'
import {
  anchoredOccasions,
  findNext,
  holdDate,
  insertDates,
  occasionsBetween,
  occasionsOn,
  workCalendarOf,
} from './queries.ts'
import { proposeDates } from './rules.ts'

const city = await openCity()
await seedOccasions(city.db, [1404, 1405])

test('a city starts with its occasions, and asking again adds nothing', async () => {
  const before = await occasionsBetween(city.db, '2025-03-21', '2027-03-21')
  await seedOccasions(city.db, [1404, 1405])
  expect(await occasionsBetween(city.db, '2025-03-21', '2027-03-21')).toEqual(before)
  expect(await insertDates(city.db, proposeDates(await anchoredOccasions(city.db), 1405))).toBe(0)
})

test('a day names its occasions', async () => {
  expect(await occasionsOn(city.db, '2026-06-25')).toMatchObject([
    { key: 'ashura', status: 'computed', tone: 'mourning' },
  ])
  expect(await findNext(city.db, 'yalda', '2026-11-22')).toMatchObject({ date: '2026-12-21', off: 'no' })
})

test('a lunar occasion stands twice in a year that holds it twice', async () => {
  const dates = await occasionsBetween(city.db, '2025-03-21', '2026-03-21')
  expect(dates.filter(({ key }) => key === 'ramadan-21').map(({ date }) => date)).toEqual(['2025-03-21', '2026-03-10'])
})

test('what was announced a day later is a day off then, and is not proposed again', async () => {
  const work = { from: '2026-03-21', until: '2027-03-21' }
  const computed = await findNext(city.db, 'safar-28', '2026-03-21')
  const day = computed?.date ?? ''
  expect(isWorkday(await workCalendarOf(city.db, work), day)).toBe(true)

  const moved = await givenAnnouncedLater(city.db, 'safar-28', '2026-03-21')
  expect(isWorkday(await workCalendarOf(city.db, work), moved?.date ?? '')).toBe(false)
  expect(await insertDates(city.db, proposeDates(await anchoredOccasions(city.db), 1405))).toBe(0)
  expect(await givenAnnouncedLater(city.db, 'safar-28', '2026-03-21')).toBeUndefined()
  expect(await holdDate(city.db, moved?.id ?? '')).toMatchObject({ status: 'announced', source: 'demo' })
})

test('deadlines step over Nowruz and the weekend', async () => {
  const calendar = await workCalendarOf(city.db, { from: '2026-03-21', until: '2027-03-21' })
  expect(addWorkdays(calendar, '2026-03-21', 1)).toBe('2026-03-25')
  expect(addWorkdays(calendar, '2026-03-25', 1)).toBe('2026-03-28')
})
