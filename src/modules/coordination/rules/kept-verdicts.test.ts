import { describe, expect, test } from 'vitest'
import { firstMissing, isWaiting, type KeptVerdict, outcomeOf, remains, written } from './kept-verdicts.ts'

const verdict = (fields: Readonly<Record<string, string | File>> = {}): KeptVerdict => ({
  id: 'inspector /desk/inspections/1',
  person: 'inspector',
  address: '/desk/inspections/1',
  title: 'سقف خانهٔ محله',
  fields: Object.entries({ once: 'first', verdict: 'fits', what: 'سقف خشک بود', where: 'پشت‌بام', ...fields }),
  at: 1,
})

describe('what the city makes of a verdict', () => {
  test.each([
    [204, 'recorded'],
    [401, 'signed-out'],
    [403, 'refused'],
    [404, 'refused'],
    [413, 'refused'],
    [422, 'refused'],
  ])('%s is %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome)
  })

  test('nothing remains of one it has', () => {
    expect(remains(verdict(), verdict(), { outcome: 'recorded', why: '' })).toBeUndefined()
  })

  test('one it refused stays with the reason, and waits no more', () => {
    const left = remains(verdict(), verdict(), { outcome: 'refused', why: 'دیگری زودتر داوری کرد' })
    expect(left).toEqual({ ...verdict(), why: 'دیگری زودتر داوری کرد' })
    expect([verdict(), left].map((each) => each && isWaiting(each))).toEqual([true, false])
  })

  test('one whose giver has to sign in again waits as it is', () => {
    expect(remains(verdict(), verdict(), { outcome: 'signed-out', why: '' })).toEqual(verdict())
  })

  test.each(['recorded', 'refused'] as const)(
    'one that was given anew meanwhile stands, though the first is %s',
    (outcome) => {
      const anew = verdict({ once: 'second', what: 'دوباره دیدم' })
      expect(remains(anew, verdict(), { outcome, why: 'x' })).toEqual(anew)
    },
  )

  test('one that was refused while another page had dropped it is shown all the same', () => {
    expect(remains(undefined, verdict(), { outcome: 'refused', why: 'x' })?.why).toBe('x')
  })
})

test('what nobody could judge by is missed in the order of the form', () => {
  expect(firstMissing(verdict({ verdict: '', what: ' ' }))).toBe('verdict')
  expect(firstMissing(verdict({ what: ' ', where: '' }))).toBe('what')
  expect(
    firstMissing({
      fields: [
        ['verdict', 'back'],
        ['what', 'ترک'],
      ],
    }),
  ).toBe('where')
  expect(firstMissing(verdict())).toBeUndefined()
})

test('a photograph is no written value', () => {
  expect(written(verdict({ what: new File(['x'], 'what.jpg') }), 'what')).toBe('')
})
