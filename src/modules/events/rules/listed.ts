import type { ListedSession } from '../queries/calendar/listing.ts'
import { type Standing, standingOf } from './standing.ts'

type Said = Pick<
  ListedSession,
  'phases' | 'isOff' | 'startsAt' | 'admitBy' | 'begins' | 'capacity' | 'left' | 'waiting'
>

/** How things stand with a meeting as the calendar lists it. */
export function standingListed({ phases, isOff, capacity, left, waiting, ...said }: Said, now: Date): Standing {
  const seats = capacity === null || left === null ? undefined : { capacity, left, waiting: waiting ?? 0 }
  return standingOf({ phases, isOff, gone: goneOf(said, now) }, seats, now)
}

/** Later meetings of a run that has begun are still to come, but nobody joins it any more. */
function goneOf({ admitBy, startsAt, begins }: Pick<Said, 'admitBy' | 'startsAt' | 'begins'>, now: Date) {
  if (startsAt <= now) return 'over'
  return admitBy === 'run' && begins !== null && begins <= now ? 'begun' : undefined
}
