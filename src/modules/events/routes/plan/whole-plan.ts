import { endOfDay, startOfDay, today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import { type ListedSession, sessionsListed } from '../../queries/calendar/listing.ts'
import { type MappedPlace, placesOfSessions } from '../../queries/calendar/places.ts'
import { placesHeld } from '../../queries/plan/plans.ts'
import { mostPlanned, type Planned, planOf, type Spot } from '../../rules/plan.ts'
import { listOf } from './own-list.ts'

/** One’s list as it is shown: from today on, and on its days also where one has a place. */
export async function wholePlan(c: Visit) {
  const { db, now, actor } = c.var.work
  const from = startOfDay(today(now))
  const listed = (sessionIds: readonly string[]) =>
    sessionIds.length === 0
      ? Promise.resolve([])
      : sessionsListed(db, { from, sessionIds, everyMeeting: true }, { most: mostPlanned })
  const marked = await listed(await listOf(c))
  const held = await heldOnDays(c, marked)
  const extra = (await listed(held)).filter(({ id }) => !marked.some((one) => one.id === id))
  const days = new Set(marked.map(({ startsAt }) => today(startsAt)))
  const sessions = [...marked, ...extra.filter(({ startsAt }) => days.has(today(startsAt)))].toSorted(byTime)
  const spots = await placesOfSessions(db, sessions)
  return {
    sessions,
    marked: new Set(marked.map(({ id }) => id)),
    held: new Set(held),
    beside: planOf(sessions.map((session) => plannedOf(session, spots))),
    hasAccount: actor?.kind === 'person',
  }
}

export type WholePlan = Awaited<ReturnType<typeof wholePlan>>

const byTime = (a: ListedSession, b: ListedSession) =>
  a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1)

/** Where one has a place, from the first day of the list to its last. */
async function heldOnDays(c: Visit, marked: readonly ListedSession[]): Promise<readonly string[]> {
  const { db, actor } = c.var.work
  const [first, last] = [marked[0], marked.at(-1)]
  if (actor?.kind !== 'person' || !first || !last) return []
  return placesHeld(db, actor.id, startOfDay(today(first.startsAt)), endOfDay(today(last.startsAt)))
}

function plannedOf(
  { id, startsAt, endsAt, isOff, channel, placeCode }: ListedSession,
  spots: readonly MappedPlace[],
): Planned {
  const place = spots.find(({ code }) => code === placeCode)
  const spot: Spot | undefined = place && { code: place.code, at: [place.lon, place.lat], accuracy: place.accuracy }
  return { id, startsAt, endsAt, isOff, isAtPlace: channel === 'place', placeCode, spot }
}
