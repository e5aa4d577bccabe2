import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { wholeCity } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import { book, type BookingWish, isFree, releaseBooking, releaseSubjects, setHours } from './actions.ts'
import { approveHire } from './hires.ts'
import { getBooking } from './queries.ts'
import { alternatives, isOpen, type OpenHours } from './rules.ts'

const city = await openCity({ modules: [] })
const officer = await city.staff('مسئول سالن', 'officer')
const head = await city.staff('رئیس واحد', 'head-of-unit')

const hour = (day: number, from: number, to = from + 1) => ({
  from: new Date(Date.UTC(2026, 3, day, from)),
  to: new Date(Date.UTC(2026, 3, day, to)),
})

/** On 2 April 2026 by the city’s clock. */
const at = (from: number, to: number) => ({
  from: new Date(`2026-04-02T${String(from).padStart(2, '0')}:00+03:30`),
  to: new Date(`2026-04-02T${to}:00+03:30`),
})

const wish = (times: BookingWish['times'], more: Partial<BookingWish> = {}): BookingWish => ({
  purpose: 'session',
  resources: [crypto.randomUUID()],
  times,
  manner: 'all',
  scope: wholeCity,
  ...more,
})

test('of a thousand who want one hour one gets it, and nobody waits for a deadlock', async () => {
  const work = await city.work(officer)
  const wanted = wish([hour(2, 10)])
  const booked = await Promise.all(Array.from({ length: 100 }, () => book(work, wanted)))
  expect(booked.filter(({ ids }) => ids[0] !== undefined)).toHaveLength(1)
  expect(await isFree(city.db, wanted.resources, hour(2, 10), city.now)).toBe(false)
  expect(await isFree(city.db, wanted.resources, hour(2, 11), city.now)).toBe(true)
})

test('a season is all or nothing, or what can be had, and each clash names the three nearest free times', async () => {
  const work = await city.work(officer)
  const taken = wish([hour(4, 10)])
  await book(work, taken)
  const { resources } = taken
  const season = [2, 3, 4, 5].map((day) => hour(day, 10))
  const all = await book(work, wish(season, { resources }))
  expect(all.ids).toEqual([undefined, undefined, undefined, undefined])
  expect(all.clashes).toEqual([{ time: hour(4, 10), alternatives: [hour(4, 9), hour(4, 11), hour(4, 8)] }])
  const most = await book(work, wish(season, { resources, manner: 'most' }))
  expect(most.ids.map((id) => id !== undefined)).toEqual([true, true, false, true])
})

test('a hall is all of its courts', async () => {
  const work = await city.work(officer)
  const courts = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  await book(work, wish([hour(2, 10)], { resources: courts.slice(2) }))
  const whole = await book(work, wish([hour(2, 10)], { resources: courts, manner: 'most' }))
  expect(whole.ids).toEqual([undefined])
  expect(await isFree(city.db, courts.slice(0, 2), hour(2, 10), city.now)).toBe(true)
})

test('minutes for setting up and clearing are taken, too', async () => {
  const work = await city.work(officer)
  const wanted = wish([hour(2, 10)], { margins: { before: 30, after: 15 } })
  await book(work, wanted)
  expect(await isFree(city.db, wanted.resources, hour(2, 9), city.now)).toBe(false)
  expect(await isFree(city.db, wanted.resources, hour(2, 8), city.now)).toBe(true)
})

test('a clash is told by the hour that was wished, and its free times leave room for setting up and clearing', async () => {
  const work = await city.work(officer)
  const taken = wish([hour(2, 10)])
  const { resources } = taken
  await book(work, taken)
  const margins = { before: 30, after: 60 }
  const { clashes } = await book(work, wish([hour(2, 10)], { resources, margins }))
  expect(clashes.map(({ time }) => time)).toEqual([hour(2, 10)])
  const free = clashes.flatMap((clash) => clash.alternatives)
  expect(free).toHaveLength(3)
  for (const time of free) {
    const { ids } = await book(work, wish([time], { resources, margins }))
    expect(ids).toEqual([expect.any(String)])
    await releaseBooking(work, ids[0] ?? '', wholeCity)
  }
})

test('a request for hire is held, approved by a head, and gives way when its time is over', async () => {
  const work = await city.work(officer)
  const heldUntil = new Date(city.now.getTime() + 3 * 86_400_000)
  const wanted = wish([hour(20, 10)], { purpose: 'hire', heldUntil })
  const { ids } = await book(work, wanted)
  const id = ids[0] ?? ''
  await expect(approveHire(work, id, wholeCity)).rejects.toMatchObject({ kind: 'forbidden' })
  await approveHire(await city.work(head), id, wholeCity)
  expect(await getBooking(city.db, id)).toMatchObject({ state: 'confirmed', decidedBy: head.id })

  const other = wish([hour(21, 10)], { purpose: 'hire', heldUntil, resources: wanted.resources })
  const second = (await book(work, other)).ids[0] ?? ''
  const later = { ...work, now: new Date(heldUntil.getTime() + 1) }
  expect((await book(later, wish([hour(21, 10)], { resources: wanted.resources }))).ids[0]).toBeDefined()
  await expect(approveHire({ ...(await city.work(head)), now: later.now }, second, wholeCity)).rejects.toMatchObject({
    kind: 'conflict',
  })
})

test('what is released can be booked again, and releasing twice changes nothing', async () => {
  const work = await city.work(officer)
  const wanted = wish([hour(2, 10)])
  const { ids } = await book(work, wanted)
  await releaseBooking(work, ids[0] ?? '', wholeCity)
  await releaseBooking(work, ids[0] ?? '', wholeCity)
  expect((await book(work, wanted)).ids[0]).toBeDefined()
})

test('a season is given free at once: each booking tells it for itself, in one statement, and twice is once', async () => {
  const work = await city.work(officer)
  const season = [2, 3, 4].map((day) => ({ ...hour(day, 10), subject: `season:${crypto.randomUUID()}` }))
  const organisationId = crypto.randomUUID()
  const { ids } = await book(work, wish(season, { organisationId }))
  const subjects = season.map(({ subject }) => subject)
  await releaseSubjects(work, subjects, wholeCity)
  await releaseSubjects(work, subjects, wholeCity)
  const told = await city.db.execute<{ booking: string; statement: string }>(sql`
    select detail ->> 'bookingId' as booking, concat(xmin, ' ', cmin) as statement from facts
    where name = 'booking.released' and organisation_id = ${organisationId} and actor_id = ${officer.id}`)
  expect(told.rows).toHaveLength(3)
  expect(new Set(told.rows.map(({ booking }) => booking))).toEqual(new Set(ids))
  expect(new Set(told.rows.map(({ statement }) => statement)).size).toBe(1)
})

test('outside the opening hours a place is refused, and women’s hours are for women', async () => {
  const work = await city.work(officer)
  const [resource = ''] = wish([]).resources
  const open = { validFrom: '2026-01-01', validUntil: null, sex: null }
  // Thursday 2 April 2026 by the city's clock: 8 to 12 for all, 12 to 14 for women.
  const week = [
    { ...open, weekday: 5, opens: 480, closes: 720 },
    { ...open, weekday: 5, opens: 720, closes: 840, sex: 'female' as const },
  ]
  await setHours(work, resource, week, wholeCity)
  await expect(book(work, wish([at(11, 13)], { resources: [resource] }))).rejects.toMatchObject({ kind: 'conflict' })
  expect((await book(work, wish([at(11, 13)], { resources: [resource], sex: 'female' }))).ids[0]).toBeDefined()
  expect((await book(work, wish([at(9, 10)], { resources: [resource] }))).ids[0]).toBeDefined()
})

test('nobody without the permission books, and nothing backwards or endless is booked', async () => {
  const citizen = await city.work(await city.person('شهروند'))
  await expect(book(citizen, wish([hour(2, 10)]))).rejects.toMatchObject({ kind: 'forbidden' })
  const work = await city.work(officer)
  await expect(book(work, wish([hour(2, 10, 9)]))).rejects.toMatchObject({ kind: 'invalid' })
  await expect(book(work, wish([]))).rejects.toMatchObject({ kind: 'invalid' })
})

test('the database itself refuses two live slots at one time', async () => {
  const { resources, times } = wish([hour(2, 10)])
  await book(await city.work(officer), wish(times, { resources }))
  const twice = sql`insert into booking_slots (booking_id, resource, during, live)
    select booking_id, resource, during, true from booking_slots where resource = ${resources[0]}`
  await expect(city.db.execute(twice)).rejects.toMatchObject({ cause: { code: '23P01' } })
})

test('hours that meet count as one, and hours of another season do not count', () => {
  const base: OpenHours = {
    resource: 'x',
    weekday: 5,
    opens: 0,
    closes: 720,
    sex: null,
    validFrom: '2026-01-01',
    validUntil: '2026-03-31',
  }
  const time = { from: new Date('2026-04-02T10:00+03:30'), to: new Date('2026-04-02T12:00+03:30') }
  expect(isOpen([base], time)).toBe(false)
  expect(isOpen([{ ...base, validUntil: null }], time)).toBe(true)
  expect(isOpen([], time)).toBe(true)
  expect(alternatives(time, { taken: [], hours: [base], now: new Date(0) })).toEqual([
    { from: new Date('2026-03-26T10:00+03:30'), to: new Date('2026-03-26T12:00+03:30') },
  ])
})
