import { describe, expect, test } from 'vitest'
import { clockOff, type DoorEntry, entriesFor, judgeEntry, judgeTicket } from './door.ts'

const entry = (wish: Partial<DoorEntry> = {}): DoorEntry => ({
  id: '01900000-0000-7000-8000-000000000001',
  code: '123456789012',
  state: 'confirmed',
  seats: 2,
  owes: false,
  members: [
    { position: 1, name: 'سارا ا.', band: 'women' },
    { position: 2, name: 'آیلار ا.', band: 'girls' },
  ],
  inside: [],
  ...wish,
})
const ticket = { enrolment: entry().id, scope: 'aa', seats: 2, member: 0, until: 2000 }
const door = { scopes: ['aa', 'bb'], entries: [entry()] }
const [online, offline] = [
  { isOffline: false, now: 1_000_000 },
  { isOffline: true, now: 1_000_000 },
]

describe('a ticket at a door', () => {
  test.each([
    ['of this session', ticket, ['green', 'welcome']],
    ['of the run', { ...ticket, scope: 'bb' }, ['green', 'welcome']],
    ['of another session', { ...ticket, scope: 'cc' }, ['red', 'other-session']],
    ['whose day is over', { ...ticket, until: 999 }, ['red', 'expired']],
  ])('%s', (_which, shown, [tone, why]) => {
    expect(judgeTicket(shown, door, online)).toMatchObject({ tone, why })
    expect(judgeTicket(shown, door, offline)).toMatchObject({ tone, why })
  })

  test('that the list does not know is looked up, or without a network let in by capacity', () => {
    const sold = { ...ticket, enrolment: '01900000-0000-7000-8000-000000000009' }
    expect(judgeTicket(sold, door, online)).toMatchObject({ tone: 'red', why: 'not-found' })
    expect(judgeTicket(sold, door, offline)).toMatchObject({
      tone: 'amber',
      why: 'not-in-list',
      unknown: { enrolmentId: sold.enrolment, seats: 2 },
    })
  })

  test('of one member lets in that one', () => {
    const verdict = judgeTicket({ ...ticket, member: 2 }, door, online)
    expect(verdict.coming.map(({ position }) => position)).toEqual([2])
  })
})

describe('a party at a door', () => {
  test.each([
    ['withdrawn', 'withdrawn'],
    ['cancelled', 'cancelled'],
    ['waiting', 'waiting'],
    ['asked', 'asked'],
    ['lapsed', 'lapsed'],
    ['refused', 'refused'],
  ])('%s is turned away with the reason', (state, why) => {
    for (const isOffline of [true, false])
      expect(judgeEntry(entry({ state }), { isOffline })).toMatchObject({ tone: 'red', why, coming: [] })
  })

  test('unpaid is turned away, and without a network nobody knows', () => {
    const held = entry({ state: 'held', owes: true })
    expect(judgeEntry(held, { isOffline: false })).toMatchObject({ tone: 'red', why: 'unpaid' })
    expect(judgeEntry(held, { isOffline: true })).toMatchObject({ tone: 'amber', why: 'unpaid-unknown' })
  })

  test('a ticket of a member who has left the party lets nobody in, and is not told to be in already', () => {
    expect(judgeEntry(entry(), { ...online, member: 9 })).toMatchObject({ tone: 'red', why: 'not-found', coming: [] })
  })

  test('half inside: the others still come; all inside: first scan wins', () => {
    const one = { position: 1, at: 5, door: 'الف' }
    expect(judgeEntry(entry({ inside: [one] }), online).coming.map(({ position }) => position)).toEqual([2])
    const all = entry({ inside: [one, { ...one, position: 2 }] })
    expect(judgeEntry(all, online)).toMatchObject({ tone: 'red', why: 'already-in', entry: all })
  })
})

const plain = (text: string) => text.trim()

test('without a QR a party is found by its code or the first letters of a name', () => {
  expect(entriesFor([entry()], '1234-5678-9012', plain)).toHaveLength(1)
  expect(entriesFor([entry()], '999999999999', plain)).toHaveLength(0)
  expect(entriesFor([entry()], 'آی', plain)).toHaveLength(1)
  expect(entriesFor([entry()], ' ', plain)).toHaveLength(0)
})

test('a clock that is off by more than two minutes is told', () => {
  expect(clockOff(200_000, 0)).toEqual({ off: 200_000, isWrong: true })
  expect(clockOff(0, 100_000)).toEqual({ off: -100_000, isWrong: false })
})
