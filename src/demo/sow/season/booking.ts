import { type NewBooking, takeSlots } from '#city/booking/queries.ts'
import type { Work } from '#platform/work.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Planned } from './plan.ts'

/** Leaves out a meeting whose hall another has at that time: whoever is named first in the season has it. */
export function withoutClashes(planned: readonly Planned[]): readonly Planned[] {
  const taken = new Map<string, (readonly [from: number, to: number])[]>()
  for (const { place, sessions } of planned) {
    if (!place.isBookable) continue
    const free = sessions.filter((session) => {
      const span = [session.startsAt?.getTime() ?? 0, session.endsAt?.getTime() ?? 0] as const
      const known = place.leaves.flatMap((leaf) => taken.get(leaf) ?? [])
      if (known.some(([from, to]) => from < span[1] && span[0] < to)) return false
      for (const leaf of place.leaves) taken.set(leaf, [...(taken.get(leaf) ?? []), span])
      return true
    })
    sessions.splice(0, sessions.length, ...free)
  }
  return planned
}

/** Books the halls of the samples for what takes place in them, in a few statements. */
export async function bookPlaces({ db, now }: Work, planned: readonly Planned[]): Promise<void> {
  const wanted = planned.flatMap((plan) => (plan.place.isBookable ? bookingsOf(plan) : []))
  for (let at = 0; at < wanted.length; at += 1000) await takeSlots(db, wanted.slice(at, at + 1000), now)
}

function bookingsOf({ place, offering, sessions }: Planned): NewBooking[] {
  return sessions.flatMap((session) => {
    const { id: sessionId, startsAt, endsAt, cancelledAt } = session
    if (cancelledAt || !startsAt || !endsAt) return []
    const id = newId(startsAt.getTime())
    Object.assign(session, { bookingId: id })
    const booking = {
      id,
      purpose: 'session' as const,
      subject: `enrolment-session:${sessionId}`,
      organisationId: offering.organiserId,
      state: 'confirmed' as const,
      until: null,
      requestedBy: null,
      resources: place.leaves,
      from: startsAt.toISOString(),
      to: endsAt.toISOString(),
    }
    return [booking]
  })
}
