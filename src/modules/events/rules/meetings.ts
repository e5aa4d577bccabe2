import type { Offering, Session } from '#engines/enrolment/index.ts'
import type { Said } from '#platform/locale.ts'
import type { PoolSeats } from '../queries/enrolling/seats.ts'
import { offeringWords } from '../words/offering.ts'
import { isOnline } from './sessions.ts'
import { type Opening, type Seats, standingOf, type Standing } from './standing.ts'

/** Where one goes: the place of the session asked for, or of a run the first of its places. */
const placeOf = <Where>(session: Pick<Session, 'placeId'> | undefined, places: ReadonlyMap<string, Where>) =>
  session?.placeId ? places.get(session.placeId) : [...places.values()][0]

/** The same in words; what is held on the network is nowhere else, whatever place it was to have. */
export const whereOf = (
  session: Pick<Session, 'placeId' | 'channel'> | undefined,
  places: ReadonlyMap<string, { readonly name: Said }>,
): Said | undefined => (session && isOnline(session) ? offeringWords.online : placeOf(session, places)?.name)

/** A meeting is over once it has begun: nobody gets a place in it any more. */
export const hasBegun = ({ startsAt }: Pick<Session, 'startsAt'>, now: Date): boolean =>
  startsAt !== null && startsAt <= now

export const isOff = ({ cancelledAt }: Pick<Session, 'cancelledAt'>): boolean => cancelledAt !== null

/** Where fewest are left decides: who needs a seat in the bus and in the museum gets neither or both. */
function scarcest(pools: readonly PoolSeats[]): Seats | undefined {
  const [first] = pools.toSorted((a, b) => a.left - b.left)
  return first && { ...first, waiting: Math.max(...pools.map(({ waiting }) => waiting)) }
}

/** The seats one gets with a session, or with the run when no session is named. */
export function seatsFor(
  { admitBy }: Pick<Offering, 'admitBy'>,
  pools: readonly PoolSeats[],
  sessionId: string | null,
  coming: ReadonlySet<string>,
): Seats | undefined {
  if (sessionId !== null && admitBy !== 'run') return scarcest(pools.filter((pool) => pool.sessionId === sessionId))
  if (admitBy !== 'both') return scarcest(pools.filter((pool) => pool.sessionId === null))
  return scarcest(pools.filter((pool) => pool.sessionId === null || coming.has(pool.sessionId)))
}

interface Whole {
  readonly offering: Offering
  readonly sessions: readonly Session[]
  readonly seats: readonly PoolSeats[]
}

/** Meetings that are still to come and are held. */
export const comingOf = (sessions: readonly Session[], now: Date): Session[] =>
  sessions.filter((session) => !hasBegun(session, now) && !isOff(session))

/** How things stand with one session, or with the whole run. */
export function standingFor(whole: Whole, session: Session | undefined, now: Date): Standing {
  const { offering, sessions, seats } = whole
  const single = offering.admitBy === 'run' ? undefined : session
  const coming = new Set(comingOf(sessions, now).map(({ id }) => id))
  const opening = {
    phases: offering.phases,
    isOff: offering.state === 'cancelled' || (session ? isOff(session) : isAllOff(sessions)),
    gone: single ? goneIf(offering.state === 'archived' || hasBegun(single, now)) : goneOf(whole, coming, now),
  }
  return standingOf(opening, seatsFor(offering, seats, single?.id ?? null, coming), now)
}

const isAllOff = (sessions: readonly Session[]) => sessions.length > 0 && sessions.every(isOff)

const goneIf = (isOver: boolean) => (isOver ? 'over' : undefined)

/** One joins a run with its first meeting; where sessions can be had singly, as long as one is still to come. */
function goneOf({ offering, sessions }: Whole, coming: ReadonlySet<string>, now: Date): Opening['gone'] {
  if (offering.state === 'archived') return 'over'
  const first = sessions.find((session) => !isOff(session))
  if (first === undefined || coming.size === 0) return goneIf(first !== undefined)
  return offering.admitBy === 'run' && hasBegun(first, now) ? 'begun' : undefined
}
