import { alternatives, areOpen, commonHours, overlaps, type Stretch, withMargins } from '#city/booking/rules.ts'
import { hoursOf, takenOf } from '#city/booking/queries.ts'
import { smallestOf } from '#city/places/queries.ts'
import { type Offering, sexOf, spanOf, type When } from '#engines/enrolment/index.ts'
import type { Work } from '#platform/work.ts'

interface Asked {
  readonly placeId: string | undefined
  readonly times: readonly When[]
}

const around = 8 * 86_400_000

/** Why a place is not to be had at a time, and the three nearest times at which it is. */
export interface NotFree {
  readonly why: 'taken' | 'closed'
  readonly nearest: readonly Stretch[]
}

/** For each time: nothing when the place is free. One look for all. */
export async function freeTimes(
  { db, now }: Work,
  { setUpMinutes, clearMinutes, audience }: Pick<Offering, 'setUpMinutes' | 'clearMinutes' | 'audience'>,
  { placeId, times }: Asked,
): Promise<(NotFree | undefined)[]> {
  const margins = { before: setUpMinutes, after: clearMinutes }
  const stretches = times.map((when): Stretch => {
    const { startsAt: from, endsAt: to } = spanOf(when)
    return { from, to }
  })
  if (placeId === undefined || stretches.length === 0) return times.map(() => undefined)
  const leaves = (await smallestOf(db, [placeId])).map(({ leaf }) => leaf)
  const [first, last] = [stretches[0]?.from ?? now, stretches.at(-1)?.to ?? now]
  const span = { from: new Date(first.getTime() - around), to: new Date(last.getTime() + around) }
  const [taken, hours] = await Promise.all([takenOf(db, leaves, span, now), hoursOf(db, leaves)])
  const sex = sexOf(audience)
  return stretches.map((time) => {
    const whole = withMargins(time, setUpMinutes, clearMinutes)
    const isClosed = !areOpen(hours, leaves, time, sex)
    if (!isClosed && !taken.some((one) => overlaps(one, whole))) return undefined
    const nearest = alternatives(time, { taken, hours: commonHours(hours, leaves), sex, margins, now })
    return { why: isClosed ? 'closed' : 'taken', nearest }
  })
}
