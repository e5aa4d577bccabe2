import { alternatives, overlaps, type Stretch } from '#city/booking/rules.ts'
import { hoursOf, takenOf } from '#city/booking/queries.ts'
import { smallestOf } from '#city/places/queries.ts'
import { type Offering, spanOf, type When } from '#engines/enrolment/index.ts'
import type { Work } from '#platform/work.ts'

interface Asked {
  readonly placeId: string | undefined
  readonly times: readonly When[]
}

const around = 8 * 86_400_000

/** For each time: nothing when the place is free, else the three nearest times at which it is. One look for all. */
export async function freeTimes(
  { db, now }: Work,
  { setUpMinutes, clearMinutes }: Pick<Offering, 'setUpMinutes' | 'clearMinutes'>,
  { placeId, times }: Asked,
): Promise<(readonly Stretch[] | undefined)[]> {
  const stretches = times.map((when) => {
    const { startsAt, endsAt } = spanOf(when)
    return {
      from: new Date(startsAt.getTime() - setUpMinutes * 60_000),
      to: new Date(endsAt.getTime() + clearMinutes * 60_000),
    }
  })
  if (placeId === undefined || stretches.length === 0) return times.map(() => undefined)
  const leaves = (await smallestOf(db, [placeId])).map(({ leaf }) => leaf)
  const [first, last] = [stretches[0]?.from ?? now, stretches.at(-1)?.to ?? now]
  const span = { from: new Date(first.getTime() - around), to: new Date(last.getTime() + around) }
  const [taken, hours] = await Promise.all([takenOf(db, leaves, span, now), hoursOf(db, leaves)])
  const ofFirst = hours.filter(({ resource }) => resource === leaves[0])
  return stretches.map((time) =>
    taken.some((one) => overlaps(one, time)) ? alternatives(time, { taken, hours: ofFirst, now }) : undefined,
  )
}
