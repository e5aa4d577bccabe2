import { describe, expect, test } from 'vitest'
import { marksOf, passedAll, whyNotClaim } from './evidence.ts'
import { accountableOf, firstKey, isDrawn, isIndependent, nextKey, samplingRate, withInspector } from './keys.ts'
import { coverageOf, type Covered, meanProgress, shownPercent, treeProgress } from './progress.ts'
import { usualRule, versionOn } from './service.ts'
import type { State } from './states.ts'
import {
  whyNotDoneWhen,
  whyNotDue,
  whyNotFall,
  whyNotHandedOn,
  whyNotPercent,
  whyNotReopened,
  whyNotSeen,
  whyNotUntil,
} from './whether.ts'

const branch = (id: string, parentId: string | null, state: State, percent = 0) => ({
  id,
  parentId,
  state,
  percent,
  weight: 1,
  replaced: false,
})

const given = (part: string, more: Partial<Covered> = {}): Covered => ({
  part,
  state: 'doing',
  replaced: false,
  silent: false,
  overdue: false,
  late: 0,
  ...more,
})

const unit = (id: string) => ({ id, kind: 'unit' })

const shown = (...parts: [number, number][]) =>
  shownPercent(meanProgress(parts.map(([weight, progress]) => ({ weight, progress }))) ?? -1)

describe('progress', () => {
  test('is the weighted mean, rounded down', () => {
    expect(shown([3, 10_000], [1, 5000], [1, 0])).toBe(70)
    expect(shown([1, 10_000], [1, 10_000], [1, 9000])).toBe(96)
    expect(meanProgress([])).toBeUndefined()
  })

  test('a claim never shows a hundred, and a parent has only what it consists of', () => {
    expect(treeProgress([branch('a', null, 'claimed', 99)])).toBe(9000)
    const tree = [branch('a', null, 'accepted', 99), branch('b', 'a', 'verified'), branch('c', 'a', 'accepted')]
    expect(treeProgress(tree)).toBe(5000)
  })
})

test('coverage counts each part once, and a silent owner is none', () => {
  const parts = [
    ...Array.from({ length: 9 }, (_, at) => ({ key: String(at + 1), needs: 'owner' as const })),
    { key: '10', needs: 'nothing' as const },
    { key: '11', needs: 'undecided' as const },
  ]
  const all = [
    ...['1', '2', '3', '4'].map((part) => given(part, { state: 'verified' })),
    given('4', { state: 'withdrawn' }),
    given('5', { overdue: true, late: 12 }),
    given('5', { overdue: true, late: 3 }),
    given('6'),
    given('7'),
    given('8', { state: 'claimed' }),
    given('9', { state: 'offered', silent: true }),
    given('9', { state: 'declined' }),
  ]
  expect(coverageOf(parts, all)).toEqual({
    parts: 11,
    executable: 9,
    undecided: 1,
    noAction: 1,
    owned: 8,
    verified: 4,
    late: 1,
    greatestLate: 12,
  })
  expect(coverageOf([{ key: '1', needs: 'owner' }], [given('1', { state: 'declined' })])).toMatchObject({
    owned: 0,
    verified: 0,
  })
})

test('milestones of what was taken back stand for themselves', () => {
  const leaf = { percent: 0, replaced: false, weight: 1 }
  const all = [
    { ...leaf, id: 'a', parentId: null, state: 'withdrawn' as const },
    { ...leaf, id: 'b', parentId: 'a', state: 'verified' as const },
    { ...leaf, id: 'c', parentId: null, state: 'offered' as const },
  ]
  expect(treeProgress(all)).toBe(5000)
})

describe('the unit that answers', () => {
  test.each([
    ['an office below the head office', [unit('parks'), unit('head')], 'parks'],
    ['a section of an office', [unit('nursery'), unit('parks'), unit('head')], 'parks'],
    ['the head office', [unit('head')], 'head'],
    ['a district', [{ id: 'd4', kind: 'district' }, unit('head')], 'd4'],
    [
      'a school of an agency',
      [
        { id: 'school', kind: 'school' },
        { id: 'education', kind: 'agency' },
      ],
      'education',
    ],
    ['an association', [{ id: 'ngo', kind: 'ngo' }], 'ngo'],
  ])('for %s', (_what, chain, accountable) => expect(accountableOf(chain)).toBe(accountable))

  test('whoever belongs to it anywhere does not stand apart', () => {
    const doers = { ids: new Set(['ali']), accountable: new Set(['parks']) }
    expect(isIndependent({ id: 'sara', bodies: [['inspection', 'head']] }, doers)).toBe(true)
    expect(
      isIndependent(
        {
          id: 'sara',
          bodies: [
            ['inspection', 'head'],
            ['nursery', 'parks', 'head'],
          ],
        },
        doers,
      ),
    ).toBe(false)
    expect(isIndependent({ id: 'ali', bodies: [] }, doers)).toBe(false)
    expect(isIndependent({ id: 'parks', bodies: [] }, doers)).toBe(false)
  })
})

describe('keys', () => {
  const keys = withInspector([
    { kind: 'reporter', holderId: 'sara' },
    { kind: 'party', holderId: 'ngo' },
  ])
  test('the inspector’s stands at the end', () =>
    expect(keys.map(({ kind }) => kind)).toEqual(['reporter', 'party', 'inspector']))
  test('begin with the first holder who stands apart, or by lot with the inspector', () => {
    expect(firstKey(keys, new Set(), false)).toBe(0)
    expect(firstKey(keys, new Set(['sara']), false)).toBe(1)
    expect(firstKey(keys, new Set(), true)).toBe(2)
    expect(nextKey(keys, 0, new Set(['ngo']))).toBe(2)
    expect(nextKey(keys, 2, new Set())).toBeUndefined()
  })
  test('the lot falls as often as its rate says', () => {
    expect([samplingRate(1000, 0), samplingRate(1000, 3000), samplingRate(1000, 10_000)]).toEqual([1000, 2500, 5000])
    expect([
      isDrawn(0, 1000),
      isDrawn(429_496_729, 1000),
      isDrawn(429_496_730, 1000),
      isDrawn(0xffffffff, 9999),
    ]).toEqual([true, true, false, false])
  })
})

describe('evidence', () => {
  const offeredAt = new Date('2026-04-01T08:00:00Z')
  const shot = { takenAt: new Date('2026-04-02T08:00:00Z'), metres: 150, seenBefore: false }
  const old = new Date('2026-03-01T08:00:00Z')
  test('is marked for what is known against it', () => {
    expect(marksOf(shot, offeredAt)).toEqual([])
    expect(marksOf({ takenAt: old, metres: 151, seenBefore: true }, offeredAt)).toHaveLength(3)
    expect(marksOf({ takenAt: null, metres: null, seenBefore: false }, offeredAt)).toEqual([])
    expect(passedAll({ ...shot, metres: null }, offeredAt)).toBe(false)
    expect(passedAll(shot, offeredAt)).toBe(true)
  })

  test('a claim rests on enough, and after a return on something new', () => {
    const piece = { id: 'a', kind: 'photo', seq: 4, marks: [] } as const
    const rule = { evidence: { least: 1, kinds: ['photo', 'document'] as const } }
    expect(whyNotClaim({ rule, pieces: [piece], returnedSeq: undefined })).toBeUndefined()
    expect(whyNotClaim({ rule, pieces: [], returnedSeq: undefined })?.reason.en).toMatch(/at least 1 more/)
    expect(whyNotClaim({ rule, pieces: [{ ...piece, kind: 'link' }], returnedSeq: undefined })).toBeDefined()
    expect(whyNotClaim({ rule, pieces: [piece], returnedSeq: 6 })?.kind).toBe('invalid')
    expect(whyNotClaim({ rule, pieces: [piece, { ...piece, id: 'b', seq: 7 }], returnedSeq: 6 })).toBeUndefined()
  })
})

test('of the versions of a rule the last that began holds', () => {
  const versions = [1, 2, 3].map((version) => ({ version, validFrom: `2026-0${version}-01` }))
  expect(versionOn(versions, '2026-02-14')?.version).toBe(2)
  expect(versionOn([...versions, { version: 4, validFrom: '2026-02-01' }], '2026-02-14')?.version).toBe(4)
  expect(versionOn(versions, '2025-12-31')).toBeUndefined()
  expect(usualRule.keys).toContain('inspector')
})

test('bad input is refused in a sentence', () => {
  expect(whyNotDoneWhen('انجام شد')?.kind).toBe('invalid')
  expect(whyNotDoneWhen('سقف سالن عایق شده باشد')).toBeUndefined()
  expect([150, -5, 100, 33.5, Number.NaN].map((percent) => whyNotPercent(percent)?.kind)).toEqual(
    Array(5).fill('invalid'),
  )
  expect([0, 99, undefined].map(whyNotPercent)).toEqual([undefined, undefined, undefined])
  expect(whyNotFall({ percent: 50 }, 40, ' ')?.kind).toBe('invalid')
  expect(whyNotFall({ percent: 50 }, 40, 'باران')).toBeUndefined()
  expect(whyNotUntil({ dueOn: '2026-05-01' }, '2026-04-30', '2026-04-01')?.kind).toBe('invalid')
  expect(whyNotUntil({ dueOn: null }, '2026-04-30', '2026-04-01')).toBeUndefined()
  const start = '2026-04-01'
  expect(whyNotDue('2026-03-31', '2026-04-05', { start, past: true })?.kind).toBe('invalid')
  expect(whyNotDue('2026-04-02', '2026-04-05', { start, past: false })?.kind).toBe('invalid')
  expect(whyNotDue('2026-04-02', '2026-04-05', { start, past: true })).toBeUndefined()
  const to = { ownerId: 'agency', reason: '' }
  const had = (handed: number) => whyNotHandedOn({ handed, ownerId: 'works' }, to)?.kind
  expect([0, 1, 2].map(had)).toEqual([undefined, undefined, 'invalid'])
  expect(whyNotHandedOn({ handed: 0, ownerId: 'agency' }, to)?.kind).toBe('invalid')
})

test('the window to open a verdict again binds whoever asked, and no inspector', () => {
  const window = { verifiedOn: '2026-04-01', openUntil: '2026-05-01' }
  expect(whyNotReopened('reporter', '2026-05-01', window)).toBeUndefined()
  expect(whyNotReopened('reporter', '2026-05-02', window)?.kind).toBe('conflict')
  expect(whyNotReopened('inspector', '2027-05-02', window)).toBeUndefined()
})

test('a page that is old may still send words, and nothing else', () => {
  expect(whyNotSeen({ seq: 5 }, 'claimed', 4)?.kind).toBe('conflict')
  expect(whyNotSeen({ seq: 5 }, 'claimed', 5)).toBeUndefined()
  expect(whyNotSeen({ seq: 5 }, 'message', 4)).toBeUndefined()
})
