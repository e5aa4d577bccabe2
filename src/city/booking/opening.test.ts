import { expect, test } from 'vitest'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import { insertMembership } from '#city/organisations/queries.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { wholeCity } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import { book, isFree } from './actions.ts'
import { addThing, dropThing } from './equipment.ts'
import { equipmentOf } from './equipment-queries.ts'
import { askForHire } from './hires.ts'
import { closePlace, dropSeason, setSeason } from './opening.ts'
import { hoursOf } from './queries.ts'
import { hoursOn, isOpen, type OpenHours } from './rules.ts'
import { seasonsOf, weekOfHours, whyNotWeek } from './season.ts'

const city = await openCity({ modules: [], now: new Date('2026-11-22T09:00:00+03:30') })
const officer = await city.staff('مسئول سالن', 'officer')
const work = await city.work(officer)

const usual = { validFrom: '2026-01-01', validUntil: null }
const ramadan = { validFrom: '2027-02-08', validUntil: '2027-03-09' }
const wholeWeek = [0, 1, 2, 3, 4, 5, 6]
const week = [{ weekdays: wholeWeek, opens: 480, closes: 1320, sex: null }]
const afterIftar = [{ weekdays: wholeWeek, opens: 1140, closes: 1380, sex: null }]

const at = (day: string, from: string, to: string) => ({
  from: new Date(`${day}T${from}:00+03:30`),
  to: new Date(`${day}T${to}:00+03:30`),
})

test('a season that begins later takes the place of the usual week, and gives it back when it ends', async () => {
  const resources = [crypto.randomUUID()]
  await setSeason(work, { ...usual, resources, week, scope: wholeCity })
  await setSeason(work, { ...ramadan, resources, week: afterIftar, scope: wholeCity })
  const hours = await hoursOf(city.db, resources)
  const evening = ['20:00', '21:00'] as const
  const morning = ['10:00', '11:00'] as const
  expect(isOpen(hours, at('2027-02-07', ...morning))).toBe(true)
  expect(isOpen(hours, at('2027-02-08', ...morning))).toBe(false)
  expect(isOpen(hours, at('2027-02-08', ...evening))).toBe(true)
  expect(isOpen(hours, at('2027-03-10', ...morning))).toBe(true)
  await dropSeason(work, resources, ramadan, wholeCity)
  await dropSeason(work, resources, ramadan, wholeCity)
  expect(isOpen(await hoursOf(city.db, resources), at('2027-02-08', ...morning))).toBe(true)
})

test('a season is changed as a whole, and no second one begins on its day', async () => {
  const resources = [crypto.randomUUID(), crypto.randomUUID()]
  await setSeason(work, { ...usual, resources, week, scope: wholeCity })
  const twice = setSeason(work, { ...usual, validUntil: '2027-01-01', resources, week, scope: wholeCity })
  await expect(twice).rejects.toMatchObject({ kind: 'conflict' })
  await setSeason(work, { ...usual, resources, week: afterIftar, instead: usual, scope: wholeCity })
  const hours = await hoursOf(city.db, resources)
  expect(hours).toHaveLength(14)
  expect(weekOfHours(hours.filter(({ resource }) => resource === resources[0]))).toEqual(afterIftar)
})

const saturday = (opens: number, closes: number) => ({ weekdays: [0], opens, closes, sex: null })

test('a week with hours that overlap, end before they begin, or are none at all is refused', () => {
  expect(whyNotWeek([saturday(480, 600), saturday(590, 700)], usual)).toMatchObject({ kind: 'invalid' })
  expect(whyNotWeek([saturday(600, 600)], usual)).toMatchObject({ kind: 'invalid' })
  expect(whyNotWeek([], usual)).toMatchObject({ kind: 'invalid' })
  expect(whyNotWeek([saturday(480, 600)], { validFrom: '2027-01-01', validUntil: '2026-01-01' })).toBeDefined()
  expect(whyNotWeek([saturday(480, 600), saturday(600, 700)], usual)).toBeUndefined()
})

const hour = (validFrom: string, validUntil: string | null, opens: number): OpenHours => ({
  resource: 'a',
  weekday: 0,
  opens,
  closes: opens + 60,
  sex: null,
  validFrom,
  validUntil,
})

test('of two seasons that began the same day the one that ends first counts; days outside every season are closed', () => {
  const hours = [hour('2026-01-01', null, 480), hour('2026-01-01', '2026-12-31', 600)]
  expect(hoursOn(hours, '2026-11-28').map(({ opens }) => opens)).toEqual([600])
  expect(hoursOn(hours, '2027-01-02').map(({ opens }) => opens)).toEqual([480])
  expect(hoursOn(hours, '2025-11-29')).toEqual([])
  expect(seasonsOf(hours)).toHaveLength(2)
})

test('a closed day takes the place whatever its hours say, but not from what is booked already', async () => {
  const resources = [crypto.randomUUID()]
  await setSeason(work, { ...usual, resources, week, scope: wholeCity })
  const closing = { resources, purpose: 'closed' as const, subject: 'closing:x', scope: wholeCity }
  const done = await closePlace(work, { ...closing, from: '2026-12-01', to: '2026-12-02' })
  expect(done.clashes).toEqual([])
  expect(await isFree(city.db, resources, at('2026-12-02', '21:00', '22:00'), city.now)).toBe(false)
  expect(await isFree(city.db, resources, at('2026-12-03', '08:00', '09:00'), city.now)).toBe(true)
  const time = at('2026-12-05', '10:00', '11:00')
  await book(work, { purpose: 'session', resources, times: [time], manner: 'all', scope: wholeCity })
  const late = await closePlace(work, { ...closing, from: '2026-12-04', to: '2026-12-06' })
  expect(late.clashes).toHaveLength(1)
  await expect(closePlace(work, { ...closing, from: '2026-12-06', to: '2026-12-04' })).rejects.toMatchObject({
    kind: 'invalid',
  })
  await expect(closePlace(work, { ...closing, from: '2026-12-06', to: '2028-12-04' })).rejects.toMatchObject({
    kind: 'invalid',
  })
})

const member = await city.person('نمایندهٔ تشکل')
const society = await givenOrganisation(city.db, { kind: 'ngo', name: { fa: 'کانون آذر', en: 'Azar society' } })
await insertMembership(city.db, {
  personId: member.id,
  organisationId: society.id,
  role: 'association-member',
  startsOn: '2025-01-01',
  recordedAt: city.now,
})

async function givenChairs(stock: number, mostEach?: number) {
  const hall = await givenPlace(city.db, city.now, { name: { fa: 'سالن', en: 'Hall' }, kinds: ['sport'] })
  const thing = { name: { fa: 'صندلی', en: 'Chair' }, stock, isLent: true, mostEach }
  await addThing(work, hall.id, thing, wholeCity)
  const [chairs] = await equipmentOf(city.db, hall.id)
  return { hall, chairs: chairs?.id ?? '' }
}

const ask = async (placeId: string, equipmentId: string, count: number, time = at('2026-12-10', '10:00', '12:00')) =>
  askForHire(await city.work(member), {
    organisationId: society.id,
    resources: [crypto.randomUUID()],
    time,
    placeIds: [placeId],
    loans: [{ equipmentId, count }],
  })

test('what is lent goes with one booking at a time, and the last chair is promised once', async () => {
  const { hall, chairs } = await givenChairs(100)
  const asked = await Promise.allSettled([70, 70, 30, 70].map((count) => ask(hall.id, chairs, count)))
  const { rows } = await city.db.execute<{ lent: number }>(
    `select sum(count)::int as lent from booking_loans where equipment_id = '${chairs}'`,
  )
  expect(rows[0]?.lent).toBeLessThanOrEqual(100)
  expect(asked.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(2)
  const later = await ask(hall.id, chairs, 100, at('2026-12-10', '12:00', '13:00'))
  expect(later.ids[0]).toBeDefined()
})

test('no more than the limit of one booking is lent, nothing of another hall, and nothing that is off the list', async () => {
  const { hall, chairs } = await givenChairs(50, 20)
  await expect(ask(hall.id, chairs, 21)).rejects.toMatchObject({ kind: 'invalid' })
  await expect(ask(crypto.randomUUID(), chairs, 1)).rejects.toMatchObject({ kind: 'invalid' })
  expect((await ask(hall.id, chairs, 20)).ids[0]).toBeDefined()
  await dropThing(work, chairs, wholeCity)
  await dropThing(work, chairs, wholeCity)
  await expect(ask(hall.id, chairs, 1)).rejects.toMatchObject({ kind: 'invalid' })
  const thing = { name: { fa: 'تور' }, stock: 2, isLent: true, mostEach: 3 }
  await expect(addThing(work, hall.id, thing, wholeCity)).rejects.toMatchObject({ kind: 'invalid' })
})
