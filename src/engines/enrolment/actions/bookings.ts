import { book, type Clash, releaseSubjects } from '#city/booking/actions.ts'
import { smallestOf, zonesOfPlaces } from '#city/places/queries.ts'
import type { Scope } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { setBookings } from '../queries/planning.ts'
import { sexOf } from '../rules/plan.ts'
import type { Offering, Session } from '../tables.ts'
import { scopeOf } from './authority.ts'

export const placeSubject = (sessionId: string): string => `enrolment-session:${sessionId}`
export const leaderSubject = (sessionId: string): string => `enrolment-leaders:${sessionId}`

/** Sessions that did not get their place, or whose leaders are elsewhere then. */
export interface Taken {
  readonly session: Session
  readonly clash: Clash
}

type Manner = 'all' | 'most'

/**
 * Books the places of many sessions and the time of who leads them, a statement for each place and for each group of
 * leaders. With `all`, nothing is booked when one clashes (the caller undoes the rest by its refusal); with `most`, what
 * clashes is left out and told.
 */
export async function bookSessions(
  work: Work,
  offering: Offering,
  { sessions, manner }: { readonly sessions: readonly Session[]; readonly manner: Manner },
): Promise<readonly Taken[]> {
  const timed = sessions.filter(({ startsAt, endsAt, timing }) => startsAt && endsAt && timing === 'moment')
  const atPlaces = timed.filter(({ placeId, channel }) => placeId !== null && channel === 'place')
  const taken: Taken[] = []
  for (const [placeId, own] of Map.groupBy(atPlaces, (session) => session.placeId ?? ''))
    taken.push(...(await bookPlace(work, offering, { placeId, own, manner })))
  const lost = new Set(taken.map(({ session }) => session.id))
  const led = timed.filter(({ leaders, id }) => leaders.length > 0 && !lost.has(id))
  for (const own of Map.groupBy(led, ({ leaders }) => leaders.toSorted().join(' ')).values())
    taken.push(...(await bookLeaders(work, offering, { own, manner })))
  return taken
}

interface AtPlace {
  readonly placeId: string
  readonly own: readonly Session[]
  readonly manner: Manner
}

async function bookPlace(work: Work, offering: Offering, { placeId, own, manner }: AtPlace): Promise<Taken[]> {
  const { setUpMinutes, clearMinutes, organiserId, audience } = offering
  const leaves = await smallestOf(work.db, [placeId])
  const booked = await book(work, {
    purpose: 'session',
    resources: leaves.map(({ leaf }) => leaf),
    times: own.map((session) => ({ ...stretchOf(session), subject: placeSubject(session.id) })),
    margins: { before: setUpMinutes, after: clearMinutes },
    manner,
    organisationId: organiserId,
    sex: sexOf(audience),
    scope: await placeScope(work, offering, [placeId]),
  })
  await setBookings(
    work.db,
    own.flatMap(({ id }, at) => {
      const bookingId = booked.ids[at]
      return bookingId === undefined ? [] : [{ id, bookingId }]
    }),
  )
  return takenOf(own, booked)
}

/** Who leads is nowhere else until they can have come from there. */
async function bookLeaders(
  work: Work,
  offering: Offering,
  { own, manner }: Omit<AtPlace, 'placeId'>,
): Promise<Taken[]> {
  const booked = await book(work, {
    purpose: 'session',
    resources: own[0]?.leaders ?? [],
    times: own.map((session) => ({ ...stretchOf(session), subject: leaderSubject(session.id) })),
    margins: { before: 0, after: offering.travelMinutes },
    manner,
    organisationId: offering.organiserId,
    scope: await placeScope(
      work,
      offering,
      own.flatMap(({ placeId }) => placeId ?? []),
    ),
  })
  return takenOf(own, booked)
}

const stretchOf = ({ startsAt, endsAt }: Session) => ({ from: startsAt ?? new Date(0), to: endsAt ?? new Date(0) })

/** Clashes come in the order of the wish; those of `most` are the ones without an id. */
function takenOf(
  own: readonly Session[],
  { ids, clashes }: { readonly ids: readonly (string | undefined)[]; readonly clashes: readonly Clash[] },
): Taken[] {
  if (clashes.length === 0) return []
  const lost = own.filter((session, at) => ids[at] === undefined && clashes.some((clash) => isOf(clash, session)))
  return lost.flatMap((session) => {
    const clash = clashes.find((one) => isOf(one, session))
    return clash ? [{ session, clash }] : []
  })
}

/** A clash is told by the time that was wished. */
const isOf = ({ time }: Clash, { startsAt, endsAt }: Session) =>
  time.from.getTime() === startsAt?.getTime() && time.to.getTime() === endsAt?.getTime()

/** Where the places lie; a place that lies nowhere belongs to the zone of the offering. */
export async function placeScope({ db }: Work, offering: Offering, placeIds: readonly string[]): Promise<Scope> {
  const zones = await zonesOfPlaces(db, [...new Set(placeIds)])
  const scope = await scopeOf(db, offering)
  const zoneIds = zones.length === 0 ? scope.zoneIds : zones.map(({ zone }) => zone.id)
  return { zoneIds, organisationId: offering.organiserId }
}

/** Gives the places and the leaders of sessions free. */
export async function freeSessions(work: Work, offering: Offering, sessions: readonly Session[]): Promise<void> {
  if (sessions.length === 0) return
  const scope = await placeScope(
    work,
    offering,
    sessions.flatMap(({ placeId }) => placeId ?? []),
  )
  await releaseSubjects(
    work,
    sessions.flatMap(({ id }) => [placeSubject(id), leaderSubject(id)]),
    scope,
  )
}
