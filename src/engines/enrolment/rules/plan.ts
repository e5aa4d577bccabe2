import { addDays, type IsoDay, isIsoDay } from '#platform/calendar/jalali.ts'
import { instantOf, wallTime } from '#platform/calendar/instant.ts'
import type { Said } from '#platform/locale.ts'
import type { Lane } from '../tables.ts'
import type { Audience } from './audience.ts'
import { daysOf, mostRows, type Recurrence } from './recurrence.ts'

/** What somebody has to know before coming; `undefined` is not said, `false` is said to be missing. */
export const accessFacts = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'sign-language',
  'quiet-place',
  'carer-free',
] as const
export type AccessFact = (typeof accessFacts)[number]
export type Access = Readonly<Partial<Record<AccessFact, boolean>>>

/** What a party is asked beside who comes. */
export interface Question {
  readonly id: string
  readonly label: Said
  readonly kind: 'text' | 'number' | 'choice' | 'yes-no'
  readonly required: boolean
  readonly choices?: readonly { readonly id: string; readonly label: Said }[] | undefined
}

/** So many minutes, or so many times, to one person in a stretch of time, over all offerings of the key. */
export interface Quota {
  readonly key: string
  readonly window: 'week' | 'month'
  readonly minutes?: number | undefined
  readonly times?: number | undefined
}

/** A kind of pool: every session of the offering, or its run, gets one of it. */
export interface PoolPlan {
  /** `seats`, `bus`, `museum`: unique within the offering, and never changed. */
  readonly key: string
  readonly label?: Said | undefined
  readonly capacity: number
  readonly lanes?: readonly Lane[] | undefined
  readonly hard?: boolean | undefined
  readonly overbook?: number | undefined
  /** So many hours before the start lanes join the general seats. */
  readonly releaseHours?: number | undefined
}

/** When by the wall clock of the city, and how long. */
export interface When {
  readonly day: IsoDay
  /** `HH:MM`. */
  readonly from: string
  readonly minutes: number
}

/** What every session of a series has in common. */
export interface Meeting {
  readonly timing?: 'moment' | 'window' | 'any' | undefined
  readonly channel?: 'place' | 'post' | 'network' | 'kit' | undefined
  readonly placeId?: string | undefined
  readonly leaders?: readonly string[] | undefined
  readonly outdoor?: boolean | undefined
  readonly least?: number | undefined
  readonly link?: string | undefined
}

/** One session as it is planned; without a `when` it has no hour (by post, at one’s own pace). */
export interface SessionPlan extends Meeting {
  readonly when: When | null
  readonly pin?: { readonly occasion: string; readonly offsetDays: number } | undefined
  readonly makesUpForId?: string | undefined
}

/** A list of sessions, or a rule that makes one. */
export type NewSessions =
  | { readonly rows: readonly SessionPlan[] }
  | { readonly rule: Recurrence; readonly from: string; readonly minutes: number; readonly meeting: Meeting }

/** The rows of a plan and whether a limit cut them: said before anything is saved. */
export function rowsOf(wish: NewSessions, isOff: (day: IsoDay) => boolean = () => false) {
  if ('rows' in wish) return { rows: wish.rows.slice(0, mostRows), cut: wish.rows.length > mostRows }
  const { days, cut } = daysOf(wish.rule, isOff)
  const { from, minutes, meeting } = wish
  return { rows: days.map((day): SessionPlan => ({ ...meeting, when: { day, from, minutes } })), cut }
}

const aMinute = 60_000
const longest = 31 * 1440

const timeShape = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Why a time is none. */
export function whyNotWhen({ day, from, minutes }: When): 'day' | 'time' | 'length' | undefined {
  if (!isIsoDay(day)) return 'day'
  if (!timeShape.test(from)) return 'time'
  return Number.isInteger(minutes) && minutes > 0 && minutes <= longest ? undefined : 'length'
}

/** The instants of a wall time. */
export function spanOf({ day, from, minutes }: When): { readonly startsAt: Date; readonly endsAt: Date } {
  const [hour, minute] = from.split(':').map(Number)
  const startsAt = instantOf(day, hour, minute)
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * aMinute) }
}

const two = (value: number) => String(value).padStart(2, '0')

/** The wall clock at the end, `YYYY-MM-DDTHH:MM`. */
export function localEnd({ day, from, minutes }: When): string {
  const [hour = 0, minute = 0] = from.split(':').map(Number)
  const end = hour * 60 + minute + minutes
  return `${addDays(day, Math.floor(end / 1440))}T${two(Math.floor((end % 1440) / 60))}:${two(end % 60)}`
}

/** The wall time between two instants; none for what has no hour. */
export function whenOf({ startsAt, endsAt }: { readonly startsAt: Date | null; readonly endsAt: Date | null }) {
  if (startsAt === null || endsAt === null) return null
  const { day, hour, minute } = wallTime(startsAt)
  const minutes = Math.round((endsAt.getTime() - startsAt.getTime()) / aMinute)
  return { day, from: `${two(hour)}:${two(minute)}`, minutes } satisfies When
}

/** Why a seating is none: seats below nothing, lanes beyond the pool, two parts of one name, an overbooked safety limit. */
export function whyNotSeating(seating: readonly PoolPlan[]): 'none' | 'seats' | 'lanes' | 'twice' | 'hard' | undefined {
  if (seating.length === 0) return 'none'
  if (new Set(seating.map(({ key }) => key)).size < seating.length) return 'twice'
  if (!seating.every(hasSeats)) return 'seats'
  if (!seating.every(hasRoomForLanes)) return 'lanes'
  return seating.some(({ hard = false, overbook = 0 }) => hard && overbook > 0) ? 'hard' : undefined
}

const mostSeats = 100_000
const isCount = (count: number) => Number.isInteger(count) && count >= 0 && count <= mostSeats
const hasSeats = ({ capacity, overbook = 0 }: PoolPlan) => isCount(capacity) && isCount(overbook)

const hasRoomForLanes = ({ capacity, lanes = [] }: PoolPlan) =>
  lanes.every(({ seats }) => isCount(seats)) &&
  new Set(lanes.map(({ id }) => id)).size === lanes.length &&
  lanes.reduce((sum, { seats }) => sum + seats, 0) <= capacity

/** For whom a place is wanted, where its hours are for one sex only: everybody who may come alone is of it. */
export function sexOf({ profiles }: Audience): 'female' | 'male' | undefined {
  const alone = profiles.filter(({ together }) => together === undefined)
  const [first] = alone
  return first?.sex !== undefined && alone.every(({ sex }) => sex === first.sex) ? first.sex : undefined
}
