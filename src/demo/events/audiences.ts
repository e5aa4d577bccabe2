import type { Audience } from '#engines/enrolment/index.ts'

const women = { key: 'women', sex: 'female', ageMin: 15 } as const
const grownUp = { key: 'adults', ageMin: 18 } as const

/** For whom the samples are, as the rules ask it. */
export const audiences = {
  everybody: { profiles: [], party: { min: 1, max: 6 } },
  families: { profiles: [], party: { min: 2, max: 6 } },
  adults: { profiles: [grownUp], party: { min: 1, max: 3 } },
  women: { profiles: [women], party: { min: 1, max: 3 } },
  /** Small boys come along, and their mothers with them. */
  womenAndSmallChildren: {
    profiles: [
      { ...women, ageMin: 6 },
      { key: 'small', ageMax: 5, together: 'female-guardian', takesSeat: false },
    ],
    party: { min: 1, max: 4 },
  },
  men: { profiles: [{ key: 'men', sex: 'male', ageMin: 15 }], party: { min: 1, max: 3 } },
  children: { profiles: [{ key: 'children', ageMin: 6, ageMax: 12 }], party: { min: 1, max: 3, childrenPerAdult: 0 } },
  girls: {
    profiles: [{ key: 'girls', sex: 'female', ageMin: 7, ageMax: 14 }],
    party: { min: 1, max: 2, childrenPerAdult: 0 },
  },
  boys: {
    profiles: [{ key: 'boys', sex: 'male', ageMin: 7, ageMax: 14 }],
    party: { min: 1, max: 2, childrenPerAdult: 0 },
  },
  teenagers: {
    profiles: [{ key: 'teenagers', ageMin: 13, ageMax: 18 }],
    party: { min: 1, max: 2, childrenPerAdult: 0 },
  },
  /** Children with somebody who reads to them at home. */
  listeners: {
    profiles: [
      { key: 'children', ageMin: 4, ageMax: 10, together: 'any-adult' },
      { ...grownUp, takesSeat: true },
    ],
    party: { min: 2, max: 5 },
  },
  campers: {
    profiles: [{ key: 'campers', ageMin: 6, ageMax: 15 }],
    party: { min: 1, max: 3, childrenPerAdult: 0 },
  },
  /** Families, and a whole class with its teacher. */
  classes: { profiles: [], party: { min: 1, max: 40, childrenPerAdult: 30 } },
  elders: { profiles: [{ key: 'elders', ageMin: 60 }], party: { min: 1, max: 2 } },
} as const satisfies Record<string, Audience>

export type AudienceName = keyof typeof audiences
