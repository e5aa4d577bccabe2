import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'

/** When and where the matches of a league are played. */
export interface Plan {
  readonly first: IsoDay
  /** `HH:MM`, of the first match of a round. */
  readonly from: string
  /** Of one match with its break; the next on the same ground begins then. */
  readonly minutes: number
  /** Days from one round to the next. */
  readonly every: number
  readonly placeIds: readonly string[]
}

export interface Slot {
  readonly day: IsoDay
  readonly from: string
  readonly minutes: number
  readonly placeId: string
}

/**
 * The time and the ground of the nth match of a round, 0 the first: grounds are filled beside each other, then the next hour.
 * Nothing when the day is over before its turn comes.
 */
export function slotOf({ first, from, minutes, every, placeIds }: Plan, round: number, at: number): Slot | undefined {
  const [hour = 0, minute = 0] = from.split(':').map(Number)
  const start = hour * 60 + minute + Math.floor(at / placeIds.length) * minutes
  const placeId = placeIds[at % placeIds.length]
  if (placeId === undefined || start + minutes > 24 * 60) return undefined
  return { day: addDays(first, round * every), from: clock(start), minutes, placeId }
}

const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
const two = (value: number) => String(value).padStart(2, '0')
