import { describe, expect, test } from 'vitest'
import { mendAudience, mendPhases, mendPrice, shownPrice, type TypedAudience } from './mended.ts'

const typed: TypedAudience = { sex: 'female', ageMin: 6, ageMax: undefined, small: undefined, partyMax: 4 }

describe('an audience', () => {
  test('that says more than the form shows keeps the rest', () => {
    const before = {
      profiles: [
        { key: 'women', sex: 'female' as const, ageMin: 8, zones: ['d04'] },
        { key: 'sons', ageMax: 5, together: 'female-guardian' as const, takesSeat: false },
        { key: 'leaders', role: 'leader' },
      ],
      party: { min: 2, max: 6, childrenPerAdult: 3 },
      ageOn: 'school-year' as const,
    }
    expect(mendAudience(before, { ...typed, small: 6 })).toEqual({
      profiles: [
        { key: 'women', sex: 'female', ageMin: 6, zones: ['d04'] },
        { key: 'sons', ageMax: 6, together: 'female-guardian', takesSeat: false },
        { key: 'leaders', role: 'leader' },
      ],
      party: { min: 2, max: 4, childrenPerAdult: 3 },
      ageOn: 'school-year',
    })
  })

  test('for everybody has no profile, and one for women gets one', () => {
    const everybody = { profiles: [], party: { min: 1, max: 8 } }
    expect(mendAudience(everybody, typed).profiles).toEqual([{ key: 'usual', sex: 'female', ageMin: 6 }])
    const women = mendAudience(everybody, typed)
    expect(mendAudience(women, { ...typed, sex: '', ageMin: undefined }).profiles).toEqual([])
  })
})

describe('a price', () => {
  const plan = { rows: [{ amount: '1200000' }, { amount: '0', when: { ageMax: 6 } }], paysFor: 3 }

  test('that is not changed leaves the plan as it is', () => {
    expect(mendPrice(plan, shownPrice(plan))).toBe(plan)
  })

  test('for everybody changes, and those for some stay', () => {
    expect(mendPrice(plan, 900_000n)).toEqual({
      rows: [{ amount: '900000' }, { amount: '0', when: { ageMax: 6 } }],
      paysFor: 3,
    })
    expect(mendPrice({ rows: [{ amount: '500' }] }, 0n)).toEqual({ rows: [] })
  })
})

describe('stretches of time', () => {
  const stretch = { how: 'first-come' as const, from: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' }

  test('keep their name, lanes and limits when their dates change, and the fourth one stays', () => {
    const before = [
      { ...stretch, id: 'residents', only: { zones: ['d04'] }, perHousehold: 2 },
      { ...stretch, id: 'phase-2' },
      { ...stretch, id: 'third' },
      { ...stretch, id: 'fourth' },
    ]
    const later = { ...stretch, until: '2026-03-01T00:00:00Z' }
    expect(mendPhases(before, [{ ...later, line: 0 }], 3)).toEqual([
      { ...later, id: 'residents', only: { zones: ['d04'] }, perHousehold: 2 },
      { ...stretch, id: 'fourth' },
    ])
  })

  test('that are new take no name that is in use', () => {
    const before = [{ ...stretch, id: 'phase-2' }]
    const ids = mendPhases(
      before,
      [0, 1].map((line) => ({ ...stretch, line })),
      3,
    ).map(({ id }) => id)
    expect(ids).toEqual(['phase-2', 'phase-3'])
  })
})
