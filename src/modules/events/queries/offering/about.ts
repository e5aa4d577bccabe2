import { organisationsById } from '#city/organisations/queries.ts'
import { placesById } from '#city/places/queries.ts'
import { findProgrammeById } from '#city/programmes/queries.ts'
import { findOfferingByCode, type Offering, sessionsOf } from '#engines/enrolment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { isOnline } from '../../rules/sessions.ts'
import { offeringWords } from '../../words/offering.ts'
import { seatsOf } from '../enrolling/seats.ts'

/** What everybody may read of: published, called off or over; never a draft, nor what is for members alone. */
export async function getPublicOffering(db: Db, code: string): Promise<Offering> {
  const offering = await findOfferingByCode(db, code)
  const isShown = offering?.state !== 'draft' && offering?.visibility !== 'members'
  return present(isShown ? offering : undefined, offeringWords.noSuchOffering)
}

/** An offering with its meetings, its seats, the places one goes to, who organises it and under which programme. */
export async function offeringWhole(db: Db, offering: Offering) {
  const [sessions, seats, organisers, programme] = await Promise.all([
    sessionsOf(db, offering.id),
    seatsOf(db, offering.id),
    organisationsById(db, [offering.organiserId]),
    findProgrammeById(db, offering.programmeId),
  ])
  const placeIds = [...new Set(sessions.flatMap((one) => (isOnline(one) ? [] : (one.placeId ?? []))))]
  const places = new Map((await placesById(db, placeIds)).map((place) => [place.id, place]))
  return { offering, sessions, seats, places, organiser: organisers[0], programme }
}

export type WholeOffering = Awaited<ReturnType<typeof offeringWhole>>
