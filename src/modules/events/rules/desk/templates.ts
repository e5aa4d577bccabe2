import type { Audience, Manner, Phase, PoolPlan } from '#engines/enrolment/index.ts'
import { instantOf } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import type { OfferingKind } from '../kinds.ts'

/** What an offering of a usual sort begins with; everything of it can be changed in the form. */
export interface Template {
  readonly key: string
  readonly kind: OfferingKind
  readonly icon: IconName
  readonly admitBy: 'run' | 'session' | 'both'
  readonly how: Manner
  readonly audience: Audience
  /** Every pool with its usual seats; the first is asked for in the form. */
  readonly pools: readonly [PoolPlan, ...PoolPlan[]]
  readonly from: string
  readonly minutes: number
  /** How it usually repeats: so many times, on the weekday of the first day; 1 is a single meeting. */
  readonly count: number
  readonly every: 'day' | 'week'
  readonly outdoor?: boolean
  readonly noOverlap?: boolean
  readonly consents?: readonly string[]
  readonly category: string
  readonly activity?: string
}

const everybody: Audience = { profiles: [], party: { min: 1, max: 6 } }
const seats = (capacity: number, more: Partial<PoolPlan> = {}): PoolPlan => ({ key: 'seats', capacity, ...more })
const children = (ageMin: number, ageMax: number): Audience => ({
  profiles: [{ key: 'child', ageMin, ageMax }],
  party: { min: 1, max: 4, childrenPerAdult: 0 },
})

export const templates: readonly Template[] = [
  {
    key: 'pool-hour',
    kind: 'slot',
    icon: 'clock',
    admitBy: 'session',
    how: 'first-come',
    audience: {
      profiles: [
        { key: 'women', sex: 'female', ageMin: 6 },
        { key: 'small', ageMax: 5, together: 'female-guardian', takesSeat: false },
      ],
      party: { min: 1, max: 5 },
    },
    pools: [seats(40, { hard: true })],
    from: '10:00',
    minutes: 90,
    count: 12,
    every: 'week',
    category: 'sport',
    activity: 'swimming',
  },
  {
    key: 'weekly-sport',
    kind: 'sport',
    icon: 'ball',
    admitBy: 'both',
    how: 'first-come',
    audience: everybody,
    pools: [seats(20)],
    from: '17:00',
    minutes: 90,
    count: 12,
    every: 'week',
    category: 'sport',
    activity: 'volleyball',
  },
  {
    key: 'concert',
    kind: 'event',
    icon: 'music',
    admitBy: 'session',
    how: 'first-come',
    audience: everybody,
    pools: [seats(200, { hard: true })],
    from: '19:00',
    minutes: 120,
    count: 1,
    every: 'week',
    category: 'music',
  },
  {
    key: 'course',
    kind: 'course',
    icon: 'book',
    admitBy: 'run',
    how: 'first-come',
    audience: { profiles: [{ key: 'adult', ageMin: 15 }], party: { min: 1, max: 2 } },
    pools: [seats(16)],
    from: '16:30',
    minutes: 90,
    count: 10,
    every: 'week',
    category: 'education',
  },
  {
    key: 'story-hour',
    kind: 'class',
    icon: 'heart',
    admitBy: 'session',
    how: 'first-come',
    audience: {
      profiles: [
        { key: 'child', ageMin: 4, ageMax: 9 },
        { key: 'guardian', ageMin: 18, takesSeat: false },
      ],
      party: { min: 1, max: 5 },
    },
    pools: [seats(25)],
    from: '11:00',
    minutes: 60,
    count: 8,
    every: 'week',
    category: 'children',
  },
  {
    key: 'camp',
    kind: 'camp',
    icon: 'flag',
    admitBy: 'run',
    how: 'draw',
    audience: children(9, 14),
    pools: [seats(160)],
    from: '08:00',
    minutes: 300,
    count: 10,
    every: 'day',
    consents: ['participation'],
    category: 'children',
  },
  {
    key: 'park-exercise',
    kind: 'sport',
    icon: 'heart',
    admitBy: 'session',
    how: 'open',
    audience: everybody,
    pools: [seats(300)],
    from: '07:00',
    minutes: 60,
    count: 30,
    every: 'day',
    outdoor: true,
    category: 'sport',
    activity: 'aerobics',
  },
  {
    key: 'tour',
    kind: 'tour',
    icon: 'map',
    admitBy: 'session',
    how: 'first-come',
    audience: everybody,
    pools: [
      { key: 'bus', label: { fa: 'اتوبوس', en: 'bus', azb: 'اوتوبوس' }, capacity: 40, hard: true },
      { key: 'museum', label: { fa: 'موزه', en: 'museum', azb: 'موزه' }, capacity: 45 },
    ],
    from: '09:00',
    minutes: 240,
    count: 4,
    every: 'week',
    category: 'culture',
  },
  {
    key: 'shift',
    kind: 'shift',
    icon: 'hands',
    admitBy: 'session',
    how: 'first-come',
    audience: { profiles: [{ key: 'volunteer', ageMin: 15 }], party: { min: 1, max: 4 } },
    pools: [seats(30)],
    from: '08:30',
    minutes: 180,
    count: 6,
    every: 'week',
    outdoor: true,
    noOverlap: true,
    category: 'volunteering',
  },
  {
    key: 'sitting',
    kind: 'sitting',
    icon: 'chat',
    admitBy: 'session',
    how: 'open',
    audience: everybody,
    pools: [seats(60, { hard: true })],
    from: '16:00',
    minutes: 120,
    count: 1,
    every: 'week',
    category: 'civic',
  },
  {
    key: 'exam',
    kind: 'exam',
    icon: 'file',
    admitBy: 'session',
    how: 'first-come',
    audience: { profiles: [{ key: 'adult', ageMin: 15 }], party: { min: 1, max: 1 } },
    pools: [seats(30, { hard: true })],
    from: '09:00',
    minutes: 90,
    count: 1,
    every: 'week',
    noOverlap: true,
    category: 'education',
  },
  {
    key: 'club',
    kind: 'club',
    icon: 'users',
    admitBy: 'run',
    how: 'open',
    audience: everybody,
    pools: [seats(40)],
    from: '18:00',
    minutes: 120,
    count: 20,
    every: 'week',
    category: 'culture',
  },
]

export const findTemplate = (key: string): Template | undefined => templates.find((one) => one.key === key)

/** Places for the seats that were asked for; the other pools as the template has them. */
export const seatingOf = ({ pools: [first, ...rest] }: Template, capacity: number): readonly PoolPlan[] => [
  { ...first, capacity },
  ...rest,
]

interface Days {
  /** When places can be taken from. */
  readonly opens: IsoDay
  readonly start: IsoDay
}

const drawCloses = 7
const yearOfSessions = 366

const at = (day: IsoDay, hour = 0) => instantOf(day, hour).toISOString()

/**
 * When and how places are given: a draw closes a week before the start and what is left goes to whoever comes first; a run is
 * open until it begins; where one asks session by session, each is open until its own beginning.
 */
export function phasesOf({ how, admitBy }: Pick<Template, 'how' | 'admitBy'>, { opens, start }: Days): Phase[] {
  const [from, lastDay] = [at(opens), addDays(start, admitBy === 'run' ? 0 : yearOfSessions)]
  const until = at(lastDay, 23)
  if (how !== 'draw') return [{ id: 'all', from, until, how }]
  const closes = at(addDays(start, -drawCloses), 20)
  const after = at(addDays(start, -drawCloses + 3), 20)
  if (!(from < closes)) return [{ id: 'draw', from, until, how }]
  return [
    { id: 'draw', from, until: closes, how },
    { id: 'rest', from: after, until, how: 'first-come' },
  ]
}
