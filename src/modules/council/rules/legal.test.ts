import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, toIso } from '#platform/calendar/jalali.ts'
import { whyNotEvent } from './legal-fit.ts'
import { eventsAfter, type LegalEvent, legalEventKinds, legalStanding, usualLegalRule } from './legal.ts'

const day = (m: number, d: number) => toIso({ y: 1405, m, d })
const adoptedOn = day(8, 20)
const notified: LegalEvent = { kind: 'notified', on: day(9, 2) }
const at = (date: string, ...events: LegalEvent[]) => legalStanding(adoptedOn, events, usualLegalRule, date)

describe('the legal clock of a resolution', () => {
  test('adopted and not served tells the days since', () => {
    expect(at(day(8, 25))).toMatchObject({ state: 'adopted', day: 5 })
  })

  test('served on 1405/09/02 waits until 09/16 and binds from 09/17', () => {
    expect(at(day(9, 2), notified)).toMatchObject({ state: 'waiting', day: 0, of: 14, due: day(9, 16) })
    expect(at(day(9, 11), notified)).toMatchObject({ state: 'waiting', day: 9, enforceableOn: day(9, 17) })
    expect(at(day(9, 16), notified)).toMatchObject({ state: 'waiting', day: 14 })
    expect(at(day(9, 17), notified)).toMatchObject({ state: 'enforceable', since: day(9, 17), key: 'by-law' })
  })

  test('binds from the letter in which the board says it does not object, where the rule has it so', () => {
    const letter: LegalEvent = { kind: 'no-objection', on: day(9, 8) }
    expect(at(day(9, 8), notified, letter)).toMatchObject({
      state: 'enforceable',
      since: day(9, 8),
      key: 'no-objection',
    })
    const rule = { ...usualLegalRule, earlyEffect: false }
    expect(legalStanding(adoptedOn, [notified, letter], rule, day(9, 8))).toMatchObject({ state: 'waiting' })
  })

  test('an objection dated on the last day is in time and gives the council ten days', () => {
    expect(at(day(9, 18), notified, { kind: 'objected', on: day(9, 16) })).toMatchObject({
      state: 'objected',
      due: day(9, 26),
    })
  })

  test('one dated a day later is noted, and the resolution binds until a legal officer rules', () => {
    const late: LegalEvent = { kind: 'objected', on: day(9, 17) }
    expect(at(day(9, 20), notified, late)).toMatchObject({ state: 'enforceable', lateObjection: day(9, 17) })
    expect(at(day(9, 21), notified, late, { kind: 'ruled-late', on: day(9, 21) }).lateObjection).toBeUndefined()
    expect(at(day(9, 21), notified, late, { kind: 'ruled-in-time', on: day(9, 21) })).toMatchObject({
      state: 'objected',
      due: day(10, 1),
    })
  })

  test('a letter dated in time that comes in late puts it back to objected', () => {
    const inTime: LegalEvent = { kind: 'objected', on: day(9, 14), receivedOn: day(9, 25) }
    expect(at(day(9, 25), notified)).toMatchObject({ state: 'enforceable' })
    expect(at(day(9, 25), notified, inTime)).toMatchObject({ state: 'objected', due: day(10, 5) })
  })

  test('upheld by the council it is disputed for twenty days; then it binds, is void, or stands in part', () => {
    const upheld = [notified, { kind: 'objected', on: day(9, 10) }, { kind: 'upheld', on: day(9, 18) }] as const
    expect(at(day(9, 20), ...upheld)).toMatchObject({ state: 'disputed', due: day(10, 8) })
    expect(at(day(9, 30), ...upheld, { kind: 'dispute-upheld', on: day(9, 29) })).toMatchObject({
      state: 'enforceable',
      since: day(9, 29),
      key: 'dispute-board',
    })
    expect(at(day(9, 30), ...upheld, { kind: 'dispute-annulled', on: day(9, 29) })).toMatchObject({ state: 'void' })
    expect(
      at(day(9, 30), ...upheld, { kind: 'dispute-partly', on: day(9, 29), addresses: ['3', '4.b'] }),
    ).toMatchObject({ state: 'enforceable', voidAddresses: ['3', '4.b'] })
  })

  test('amended it waits to be served again, and then runs anew', () => {
    const amended = [notified, { kind: 'objected', on: day(9, 10) }, { kind: 'amended', on: day(9, 18) }] as const
    expect(at(day(9, 19), ...amended)).toMatchObject({ state: 'adopted', day: 1 })
    expect(at(day(9, 30), ...amended, { kind: 'notified', on: day(9, 20) })).toMatchObject({
      state: 'waiting',
      day: 10,
    })
  })

  test('suspended by a court, it takes up again where it stood; repealed, it is over', () => {
    const suspended: LegalEvent = { kind: 'suspended', on: day(10, 1) }
    expect(at(day(10, 2), notified, suspended)).toMatchObject({ state: 'suspended', since: day(10, 1) })
    expect(at(day(10, 9), notified, suspended, { kind: 'resumed', on: day(10, 9) })).toMatchObject({
      state: 'enforceable',
    })
    expect(at(day(10, 9), notified, { kind: 'repealed', on: day(10, 5) })).toMatchObject({ state: 'repealed' })
  })

  test('what answers a step lies on no day before it', () => {
    const objected: LegalEvent = { kind: 'objected', on: day(9, 10) }
    const before = [notified, objected]
    const situation = { today: day(9, 20), adoptedOn, before, standing: at(day(9, 20), ...before) }
    const upheldOn = (on: string) => whyNotEvent({ kind: 'upheld', on }, situation)?.kind
    expect([day(9, 9), day(9, 10), day(9, 21)].map(upheldOn)).toEqual(['invalid', undefined, 'invalid'])
  })

  test('an earlier text of the law counts by its own figures', () => {
    const earlier = { objection: 15, reexamination: 7, dispute: 10, earlyEffect: true }
    expect(legalStanding(adoptedOn, [notified], earlier, day(9, 17))).toMatchObject({
      state: 'waiting',
      day: 15,
      of: 15,
    })
  })

  test('of a day before something happened it knows nothing of it', () => {
    expect(at(day(9, 1), notified)).toMatchObject({ state: 'adopted' })
  })

  test('what is void or repealed stays so, whatever is recorded next', () => {
    expect(eventsAfter(at(day(9, 30), notified, { kind: 'repealed', on: day(9, 20) }))).toEqual([])
    expect(eventsAfter(at(day(9, 3), notified))).toEqual(['no-objection', 'objected', 'suspended'])
  })

  test('day by day every history gives exactly one state, and nothing is lost by looking later', () => {
    const event = record({ kind: constantFrom(...legalEventKinds), on: constantFrom(day(9, 2), day(9, 9), day(9, 17)) })
    assert(
      property(array(event, { maxLength: 6 }), (events) => {
        const states = [0, 10, 20, 40].map((later) => at(addDays(day(9, 1), later), ...events).state)
        expect(states.every((state) => state.length > 0)).toBe(true)
        expect(at(addDays(day(9, 1), 40), ...events)).toEqual(at(addDays(day(9, 1), 40), ...events))
      }),
    )
  })
})
