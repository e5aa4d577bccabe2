import { describe, expect, test } from 'vitest'
import { refuse } from '#platform/refusal.ts'
import {
  elapsed,
  fiscalYearsOf,
  inRow,
  isLate,
  peopleNow,
  statesAfter,
  whyNotActivity,
  whyNotBecome,
  whyNotCorrect,
  whyNotHere,
  whyNotParent,
  whyNotPeriod,
  whyNotSlug,
  whyNotVersion,
} from './rules.ts'
import { programmeStates } from './tables.ts'
import { words } from './words.ts'

describe('a programme goes forward', () => {
  const allowed = programmeStates.flatMap((from) => statesAfter(from).map((to) => `${from} → ${to}`))

  test('planned, under way, ended; stopped on the way, and taken up again', () => {
    expect(allowed).toEqual([
      'planned → running',
      'planned → stopped',
      'running → ended',
      'running → stopped',
      'stopped → running',
    ])
  })

  test.each(programmeStates.flatMap((from) => programmeStates.map((to) => [from, to] as const)))(
    'from %s to %s',
    (from, to) => {
      const refusal = whyNotBecome(from, to)
      expect(refusal?.kind).toBe(allowed.includes(`${from} → ${to}`) ? undefined : 'conflict')
    },
  )
})

test('a period may be one day, and does not end before it starts', () => {
  expect(whyNotPeriod('2026-03-21', '2026-03-21')).toBeUndefined()
  expect(whyNotPeriod('2026-03-21', '2026-03-20')?.reason).toBe(words.endsBeforeItStarts)
})

test('the second of two people at one form is told', () => {
  expect(whyNotVersion({ version: 3 }, 3)).toBeUndefined()
  expect(whyNotVersion({ version: 4 }, 3)?.reason).toBe(words.someoneChangedIt)
})

test('a claim is late from the day after the start', () => {
  expect([isLate({ startsOn: '2026-03-21' }, '2026-03-21'), isLate({ startsOn: '2026-03-21' }, '2026-03-22')]).toEqual([
    false,
    true,
  ])
})

describe('an activity is evidence', () => {
  const period = { startsOn: '2026-03-21', endsOn: '2026-06-20' }
  const why = (on: string, people?: number) => whyNotActivity(period, { kind: 'session', on, people }, '2026-06-30')

  test('on the first and the last day of the programme, not beyond', () => {
    expect([why('2026-03-21'), why('2026-06-20')]).toEqual([undefined, undefined])
    expect([why('2026-03-20')?.reason, why('2026-06-21')?.reason]).toEqual([
      words.activityOutside,
      words.activityOutside,
    ])
  })

  test('only when it has happened', () => {
    expect(whyNotActivity(period, { kind: 'session', on: '2026-04-02' }, '2026-04-01')?.reason).toBe(
      words.activityInFuture,
    )
  })

  test('with people only where people are counted', () => {
    expect(why('2026-04-01', 12)).toBeUndefined()
    const plates = whyNotActivity(period, { kind: 'installation', on: '2026-04-01', people: 3 }, '2026-06-30')
    expect(plates?.reason).toBe(words.noPeople)
  })

  test('where the programme works: in its zones and in what lies inside them', () => {
    expect(whyNotHere([], ['a'])).toBeUndefined()
    expect(whyNotHere(['district'], ['neighbourhood', 'district'])).toBeUndefined()
    expect(whyNotHere(['district'], [])).toBeUndefined()
    expect(whyNotHere(['district'], ['elsewhere'])?.reason).toBe(words.notHere)
  })
})

describe('a correction', () => {
  const recorded = { kind: 'session', people: 20, difference: 0, quantity: 20, voided: false }

  test('says another number, or that it did not happen', () => {
    expect([whyNotCorrect(recorded, 25), whyNotCorrect(recorded, 'void')]).toEqual([undefined, undefined])
    expect(whyNotCorrect(recorded, 20)?.reason).toBe(words.nothingCorrected)
  })

  test('is measured against what earlier corrections left', () => {
    const corrected = { ...recorded, difference: 5 }
    expect(peopleNow(corrected)).toBe(25)
    expect(whyNotCorrect(corrected, 25)?.reason).toBe(words.nothingCorrected)
    expect(whyNotCorrect(corrected, 20)).toBeUndefined()
  })

  test('may bring a number where nobody had counted', () => {
    const uncounted = { ...recorded, people: null, quantity: 1 }
    expect(peopleNow(uncounted)).toBeUndefined()
    expect(whyNotCorrect(uncounted, 12)).toBeUndefined()
    expect(peopleNow({ ...uncounted, difference: 11 })).toBe(12)
  })

  test('never follows a voiding', () => {
    expect(whyNotCorrect({ ...recorded, voided: true }, 3)?.reason).toBe(words.alreadyVoid)
    expect(whyNotCorrect({ ...recorded, voided: true }, 'void')?.kind).toBe('conflict')
  })

  test('counts no people at things', () => {
    expect(whyNotCorrect({ ...recorded, kind: 'agreement', people: null }, 3)?.reason).toBe(words.noPeople)
  })
})

test('programmes hang below one another in two storeys', () => {
  const parent = { id: 'p', parentId: null }
  expect(whyNotParent({ id: 'c', hasChildren: false }, parent)).toBeUndefined()
  expect(whyNotParent({ id: 'p', hasChildren: false }, parent)?.reason).toBe(words.parentTooDeep)
  expect(whyNotParent({ id: 'c', hasChildren: true }, parent)?.reason).toBe(words.parentTooDeep)
  expect(whyNotParent({ hasChildren: false }, { id: 'p', parentId: 'q' })?.reason).toBe(words.parentTooDeep)
})

test.each([
  ['school-yards-1405', true],
  ['گردش-خانه‌ها', false],
  ['گردش-در-خانه', true],
  ['plan', false],
  ['101', false],
  ['a--b', false],
  ['a/b', false],
  ['', false],
])('%s as an address: %s', (slug, fits) => {
  expect(whyNotSlug(slug) === undefined).toBe(fits)
})

test('how much of a period has gone by', () => {
  const period = { startsOn: '2026-03-21', endsOn: '2026-03-30' }
  expect(elapsed(period, '2026-03-01')).toEqual({ gone: 0, all: 10 })
  expect(elapsed(period, '2026-03-21')).toEqual({ gone: 1, all: 10 })
  expect(elapsed(period, '2026-12-01')).toEqual({ gone: 10, all: 10 })
})

test('the fiscal years a programme touches', () => {
  expect(fiscalYearsOf({ startsOn: '2026-03-20', endsOn: '2026-03-21' })).toEqual([1404, 1405])
})

test('a refusal of one row of many keeps its kind and names the row', () => {
  const refusal = inRow(3, refuse.invalid(words.noPeople))
  expect([refusal.kind, refusal.reason.en, refusal.reason.fa.startsWith('ردیف ۳: ')]).toEqual([
    'invalid',
    `Row 3: ${words.noPeople.en}`,
    true,
  ])
})
