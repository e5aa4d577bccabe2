import { isOpen, type OpenHours, overlaps, type Stretch } from '#city/booking/rules.ts'
import { instantOf, today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay, weekday } from '#platform/calendar/jalali.ts'

/** A stretch of a day in which the same number of parts of a hall is free for the same people. */
export interface FreeStretch extends Stretch {
  readonly free: number
  /** For whom alone; everybody where it is empty. */
  readonly sex: 'female' | 'male' | undefined
}

export interface HallDay {
  readonly day: IsoDay
  readonly isOpen: boolean
  readonly free: readonly FreeStretch[]
}

export interface HallTimes {
  /** The smallest places of the hall. */
  readonly leaves: readonly string[]
  readonly hours: readonly OpenHours[]
  readonly taken: readonly (Stretch & { readonly resource: string })[]
}

const step = 30 * 60_000
const steps = 48

/** The seven days of the week in which a day lies, from Saturday. */
export function weekOf(day: IsoDay): IsoDay[] {
  const first = addDays(day, -weekday(day))
  return Array.from({ length: 7 }, (_, at) => addDays(first, at))
}

/** What is free of a hall on a day: half hours, put together where they are alike. */
export function dayOf(day: IsoDay, times: HallTimes): HallDay {
  const start = instantOf(day).getTime()
  const halves = Array.from({ length: steps }, (_, at) => halfHour(start + at * step, times))
  const open = halves.filter((half) => half !== undefined)
  const free: FreeStretch[] = []
  for (const half of open.filter((one) => one.free > 0)) {
    const last = free.at(-1)
    if (last && continues(last, half)) free[free.length - 1] = { ...last, to: half.to }
    else free.push(half)
  }
  return { day, isOpen: open.length > 0, free }
}

/** The days of a week that are not over, with what is still free of each. */
export const daysToCome = (week: readonly IsoDay[], times: HallTimes, now: Date): HallDay[] =>
  week.filter((day) => day >= today(now)).map((day) => stillFree(dayOf(day, times), now))

/** The week before the one that begins on a day; none where that is over. */
export const weekBefore = (first: IsoDay, now: Date): IsoDay | undefined =>
  first > today(now) ? addDays(first, -7) : undefined

/** What of a day is still to come: nobody can ask for what is over. */
export function stillFree(day: HallDay, now: Date): HallDay {
  const next = new Date(Math.ceil(now.getTime() / step) * step)
  const free = day.free.flatMap((one) => (one.to <= next ? [] : [{ ...one, from: one.from < next ? next : one.from }]))
  return { ...day, isOpen: day.isOpen && (free.length > 0 || day.free.length === 0), free }
}

const continues = (last: FreeStretch, next: FreeStretch) =>
  last.to.getTime() === next.from.getTime() && last.free === next.free && last.sex === next.sex

/** Nothing where the hall is closed to everybody. */
function halfHour(at: number, { leaves, hours, taken }: HallTimes): FreeStretch | undefined {
  const half = { from: new Date(at), to: new Date(at + step) }
  const ofHall = hours.filter(({ resource }) => resource === leaves[0])
  if (ofHall.length === 0) return undefined
  const [women, men] = [isOpen(ofHall, half, 'female'), isOpen(ofHall, half, 'male')]
  if (!women && !men) return undefined
  const busy = new Set(taken.filter((one) => overlaps(one, half)).map(({ resource }) => resource))
  const sex = women && men ? undefined : women ? ('female' as const) : ('male' as const)
  return { ...half, free: leaves.filter((leaf) => !busy.has(leaf)).length, sex }
}
