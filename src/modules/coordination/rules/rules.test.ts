import { describe, expect, test } from 'vitest'
import { sittingStates } from '../tables.ts'
import { isToReview, usualVisibility, whyNoCircle, whyNotFields } from './decisions.ts'
import {
  excessMinutes,
  hasQuorum,
  isWholePromise,
  moved,
  quorumOf,
  statesAfter,
  whyNoOutcome,
  whyNotState,
} from './meetings.ts'
import { differences, paragraphsIn } from './minutes.ts'

test.each([
  [13, 9],
  [7, 5],
  [5, 4],
])('of %i members %i are a quorum', (members, quorum) => expect(quorumOf(members)).toBe(quorum))

test('guests and the absent make no quorum, those who take part from afar do', () => {
  const seats = [
    { presence: 'present', member: true },
    { presence: 'remote', member: true },
    { presence: 'present', member: false },
    { presence: 'excused', member: true },
  ] as const
  expect([hasQuorum(2, seats), hasQuorum(3, seats), hasQuorum(null, [])]).toEqual([true, false, true])
})

test('nothing follows a meeting that was cancelled, failed or adopted', () => {
  expect(sittingStates.filter((state) => statesAfter(state).length === 0)).toEqual([
    'adopted',
    'cancelled',
    'no-quorum',
  ])
  expect(whyNotState('draft', 'in-session')?.kind).toBe('conflict')
  expect(whyNotState('called', 'in-session')).toBeUndefined()
})

test('outcomes come in session, or by the secretary within three work days', () => {
  expect(whyNoOutcome('in-session', undefined, '2026-04-22')).toBeUndefined()
  expect(whyNoOutcome('held', '2026-04-27', '2026-04-27')).toBeUndefined()
  expect(whyNoOutcome('held', '2026-04-27', '2026-04-28')?.kind).toBe('conflict')
  expect(whyNoOutcome('no-quorum', undefined, '2026-04-22')?.kind).toBe('conflict')
})

test('a promise has an owner, a day and a sentence by which it is done', () => {
  const whole = { ownerId: 'o', due: '2026-05-01', doneWhen: 'سقف در باران آزموده شده باشد' }
  expect(isWholePromise(whole)).toBe(true)
  expect(isWholePromise({ ...whole, ownerId: undefined })).toBe(false)
  expect(isWholePromise({ ...whole, due: undefined })).toBe(false)
  expect(isWholePromise({ ...whole, doneWhen: 'کوتاه' })).toBe(false)
})

test('an agenda longer than the meeting warns with the excess, and items change places', () => {
  expect(excessMinutes([{ minutes: 60 }, { minutes: 45 }], 90)).toBe(15)
  expect(excessMinutes([{ minutes: 30 }], 90)).toBe(0)
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 99)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b'], -1, 0)).toEqual(['a', 'b'])
})

describe('decisions', () => {
  test('security and defence stay among partners', () => {
    expect([usualVisibility(['social']), usualVisibility(['social', 'security'])]).toEqual(['public', 'partners'])
  })

  test('have one to three fields, each once', () => {
    expect(whyNotFields(['social'])).toBeUndefined()
    for (const fields of [[], ['social', 'social'], ['social', 'cultural', 'arts', 'economic']] as const) {
      expect(whyNotFields(fields)?.kind).toBe('invalid')
    }
  })

  test('supersede neither themselves nor in a circle, and the chain is shown', () => {
    const chain = [
      { id: '2', number: 'ب' },
      { id: '1', number: 'الف' },
    ]
    expect(whyNoCircle(undefined, chain)).toBeUndefined()
    expect(whyNoCircle('1', chain)?.reason.fa).toContain('ب ← الف')
    expect(whyNoCircle('2', chain)?.kind).toBe('invalid')
  })

  test('are to be reviewed from their day on, unless something took their place', () => {
    const decision = { reviewOn: '2026-04-22' }
    expect(isToReview(decision, false, '2026-04-21')).toBe(false)
    expect(isToReview(decision, false, '2026-04-22')).toBe(true)
    expect(isToReview(decision, true, '2026-04-30')).toBe(false)
  })
})

test('two versions of minutes differ by their paragraphs', () => {
  expect(paragraphsIn('یک\n\n دو\nسه \n\n\n')).toEqual(['یک', 'دو\nسه'])
  expect(differences(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'added', text: 'x' },
    { kind: 'removed', text: 'b' },
    { kind: 'same', text: 'c' },
  ])
})
