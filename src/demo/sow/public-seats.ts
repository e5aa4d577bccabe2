import { findPlace } from '#city/places/queries.ts'
import type { Programme } from '#city/programmes/tables.ts'
import { enrol, findOfferingByCode, sessionsOf } from '#engines/enrolment/index.ts'
import { openPublicSeats } from '#modules/coordination/index.ts'
import type { Work } from '#platform/work.ts'
import { named } from './ids.ts'
import type { Home } from './season/homes.ts'

/** Who takes a seat, and under which programme the seats stand. */
export interface Open {
  readonly homes: readonly Home[]
  readonly programmes: ReadonlyMap<string, Programme>
}

const [seats, taken, apart] = [40, 17, 90]

/** Seats for the public at a meeting that hears them, and who asked for one: one of every ninetieth home. */
export async function sowPublicSeats(work: Work, { homes, programmes }: Open, sittingId: string): Promise<void> {
  const placeId = (await findPlace(work.db, 'saat'))?.id ?? ''
  const programmeId = named(programmes, 'council-follow-up').id
  const code = await openPublicSeats(work, sittingId, { programmeId, placeId, seats, stepFree: true })
  const offering = await findOfferingByCode(work.db, code)
  const [session] = offering ? await sessionsOf(work.db, offering.id) : []
  if (!offering || !session) throw new Error('The samples have no seats for the public')
  for (const { adults } of homes.filter((_home, at) => at % apart === 0).slice(0, taken)) {
    const [{ id: personId }] = adults
    const wish = { key: `seat-${personId}`, offeringId: offering.id, sessionId: session.id, party: [{ personId }] }
    await enrol({ ...work, channel: 'phone' }, wish)
  }
}
