import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { expandRule, partsOf } from './rule.ts'

const wall = (written: string) => Date.parse(`${written}Z`)
const days = (walls: readonly number[]) => walls.map((at) => new Date(at).toISOString().slice(0, 10))
const saturday = { wall: wall('2026-09-26T17:00:00'), isDay: false }

test('a rule repeats from its first time, no more often than asked', () => {
  expect(days(expandRule('FREQ=WEEKLY;BYDAY=SA,MO', saturday, { most: 4 }))).toEqual([
    '2026-09-26',
    '2026-09-28',
    '2026-10-03',
    '2026-10-05',
  ])
})

test('dates outside the stretch are left out, and a rule without end stops with it', () => {
  const stretch = { most: 100, from: wall('2026-10-10T00:00:00'), until: wall('2026-10-25T00:00:00') }
  expect(days(expandRule('FREQ=WEEKLY', saturday, stretch))).toEqual(['2026-10-10', '2026-10-17', '2026-10-24'])
})

test('an end that is a day is the end of that day', () => {
  expect(expandRule('FREQ=DAILY;UNTIL=20260928', saturday, { most: 9 })).toHaveLength(3)
})

test('a first time that does not follow the rule is not one of its dates', () => {
  expect(days(expandRule('FREQ=WEEKLY;BYDAY=SU;COUNT=1', saturday, { most: 9 }))).toEqual(['2026-09-27'])
})

test.each([
  ['RSCALE=PERSIAN;FREQ=MONTHLY', 'PERSIAN'],
  ['FREQ=SECONDLY', 'hour'],
  ['FREQ=MINUTELY', 'hour'],
  ['FREQ=HOURLY', 'hour'],
  ['FREQ=FORTNIGHTLY', 'rule'],
  ['COUNT=3', 'rule'],
  ['FREQ=DAILY;COUNT=<b>', 'rule'],
  ['FREQ=DAILY;X-MOON=FULL', 'rule'],
])('%s is refused in words', (rule, said) => {
  const refusal = partsOf(rule)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal instanceof Refusal && refusal.reason.en).toContain(said)
})

const thirdParty = '../shared/data/icalendar/libical/recur-odd-blocks.txt'
/** Known to differ in rrule-temporal 2.2.8: leap days, times of days, week 53. */
const differing = new Set(['77', '79', '131', '133', '143', '145'])

describe.skipIf(!existsSync(thirdParty))('the cases of libical (skipped where the shared data are absent)', () => {
  const cases = existsSync(thirdParty) ? readCases(readFileSync(thirdParty, 'utf8')) : []

  test('are all there', () => {
    expect(cases).toHaveLength(70)
  })

  test.each(cases.filter(({ block }) => !differing.has(block)))('block $block: $rule', ({ rule, start, dates }) => {
    const found = expandRule(rule, { wall: wallOf(start), isDay: start.length === 8 }, { most: dates.length + 1 })
    const isEndless = !/COUNT|UNTIL/.test(rule)
    expect(found.slice(0, isEndless ? dates.length : undefined)).toEqual(dates.map(wallOf))
  })
})

/** Cases with START-AT ask for something else than we do. */
function readCases(text: string) {
  const blocks = text.split(/^# block /m).slice(1)
  return blocks.flatMap((block) => {
    const line = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(block)?.[1]
    const [rule = '', start = '', instances = ''] = [line('RRULE'), line('DTSTART'), line('INSTANCES')]
    const found = { block: block.split('\n', 1)[0] ?? '', rule, start, dates: instances.split(',').filter(Boolean) }
    return line('START-AT') === undefined ? [found] : []
  })
}

/** `19980101T090000` as if it were UTC. */
const wallOf = (written: string) =>
  Date.parse(
    written.replace(
      /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/,
      (_all, y: string, m: string, d: string, h = '00', min = '00', s = '00') => `${y}-${m}-${d}T${h}:${min}:${s}Z`,
    ),
  )
