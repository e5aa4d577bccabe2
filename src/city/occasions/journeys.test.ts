import { expect, test } from 'vitest'
import { isWorkday } from '#platform/calendar/workdays.ts'
import { facts as record } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { seedOccasions } from './fixtures.ts'
import module from './module.ts'
import { findNext, workCalendarOf } from './queries.ts'

const city = await openCity({ modules: [module] })
await seedOccasions(city.db, [1405])
const head = city.visitor(await city.staff('Head', 'head-of-unit'), 'en')
const told = async (name: string) => (await city.db.select().from(record)).filter((fact) => fact.name === name)
const calendar = () => workCalendarOf(city.db, { from: '2026-03-21', until: '2027-03-21' })

test('a year stands in three calendars side by side, with what is certain and what is probable', async () => {
  const page = await head.open('/desk/occasions?year=1405')
  expect(page.text).toContain('Muharram')
  expect(page.text).toContain('June 2026')
  expect(page.text).toContain('Computed')
  expect(page.text).toContain('Probable day off')
})

test('the next year is proposed once', async () => {
  const page = await head.open('/desk/occasions?year=1406')
  expect(page.text).toContain('No dates are proposed')
  expect((await page.submit({}, 'Propose')).text).toContain('have been proposed')
  expect((await (await head.open('/desk/occasions?year=1406')).submit({}, 'Propose')).text).toContain('there already')
  expect(await told('occasions.proposed')).toHaveLength(1)
})

test('the effect of an announcement is seen before it is made; then it is a day off, and a fact', async () => {
  const ashura = await findNext(city.db, 'ashura', '2026-03-21')
  const page = await head.open(`/desk/occasions/${ashura?.dateId}`)
  const moved = { 'date.day': '27', 'date.month': '6', 'date.year': '2026', status: 'announced', source: 'Letter 12' }
  const seen = await page.submit(moved, 'See the effect')
  expect(seen.text).toContain('2 days later')
  expect(seen.text).toContain('Becomes a day off')
  expect(await told('occasions.date-set')).toHaveLength(0)

  await head.send(`/en/desk/occasions/${ashura?.dateId}`, { ...moved, 'date.calendar': 'gregorian', do: 'set' })
  expect(isWorkday(await calendar(), '2026-06-27')).toBe(false)
  expect((await told('occasions.date-set'))[0]?.detail).toMatchObject({
    key: 'ashura',
    before: 'computed',
    after: 'announced',
  })
})

test('a date does not go back to computed, nor far away', async () => {
  const ashura = await findNext(city.db, 'ashura', '2026-03-21')
  const far = { 'date.day': '1', 'date.month': '9', 'date.year': '2026', 'date.calendar': 'gregorian', source: 'x' }
  const refused = await head.send(`/en/desk/occasions/${ashura?.dateId}`, { ...far, status: 'confirmed', do: 'set' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('does not move by more than')
})

test('a sudden closure is a day off at once, and once', async () => {
  const day = { 'date.day': '13', 'date.month': '4', 'date.year': '2026' }
  expect(isWorkday(await calendar(), '2026-04-13')).toBe(true)
  for (const _ of [1, 2]) {
    const page = await head.open('/desk/occasions/closure')
    await page.submit({ 'title.fa': 'برف سنگین', ...day, source: 'City' }, 'Add a sudden closure')
  }
  expect(isWorkday(await calendar(), '2026-04-13')).toBe(false)
  expect(await told('occasions.closure-added')).toHaveLength(1)
})

test('the weekend changes from a day on, never in the past', async () => {
  const page = await head.open('/desk/occasions/weekend')
  const past = { 'startsOn.day': '1', 'startsOn.month': '1', 'startsOn.year': '2026' }
  expect((await page.submit(past, 'New weekend')).text).toContain('does not change in the past')
  const wish = { 'weekdays[]': '6', opensAt: '07:00', closesAt: '13:00', 'startsOn.calendar': 'gregorian' }
  await head.send('/desk/occasions/weekend', {
    ...wish,
    'startsOn.day': '1',
    'startsOn.month': '10',
    'startsOn.year': '2026',
  })
  expect(isWorkday(await calendar(), '2026-09-24')).toBe(false)
  expect(isWorkday(await calendar(), '2026-10-08')).toBe(true)
  expect(await told('occasions.weekend-changed')).toHaveLength(1)
})
