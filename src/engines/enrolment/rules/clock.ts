import { instantAt } from '#platform/calendar/instant.ts'

interface Timed {
  readonly localStart: string | null
  readonly localEnd: string | null
  readonly zoneName: string
  readonly startsAt: Date | null
  readonly endsAt: Date | null
}

/** A wall time, `YYYY-MM-DDTHH:MM`, as an instant. */
function instantIn(wall: string, zone: string): Date {
  const [day = '', time = ''] = wall.split('T')
  return instantAt(day, time, zone)
}

/**
 * The wall time and the zone are the truth of a session; its instants follow from them by the rules of the zone as they
 * are known now. Nothing where they stand as they should, or where there is no hour.
 */
export function instantsDue({ localStart, localEnd, zoneName, startsAt, endsAt }: Timed) {
  if (localStart === null || localEnd === null || startsAt === null || endsAt === null) return undefined
  const due = { startsAt: instantIn(localStart, zoneName), endsAt: instantIn(localEnd, zoneName) }
  const isRight = +due.startsAt === +startsAt && +due.endsAt === +endsAt
  return isRight || due.startsAt >= due.endsAt ? undefined : due
}
