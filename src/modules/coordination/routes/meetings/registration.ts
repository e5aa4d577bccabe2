import { getOffering, presentAt } from '#engines/enrolment/index.ts'
import { meetingPlaces, programmesOffered } from '#modules/events/index.ts'
import type { Work } from '#platform/work.ts'
import { whyNoPublicSeats } from '../../rules/meetings.ts'
import type { Sitting } from '../../tables.ts'

/** The offering in which the public takes its seats, whether the meeting is still ahead, and how many have come. */
export async function registrationOf({ db, now }: Work, { offeringId, state, startsAt }: Sitting) {
  if (offeringId === null || state === 'cancelled') return undefined
  const { code } = await getOffering(db, offeringId)
  return { code, isAhead: state === 'called' && startsAt > now, present: await presentAt(db, offeringId) }
}

/** Programmes and halls with which a registration can be opened; nothing where it cannot. */
export async function openingOf({ db, now }: Work, sitting: Sitting) {
  if (whyNoPublicSeats(sitting, now)) return undefined
  return { programmes: await programmesOffered(db), places: await meetingPlaces(db) }
}
