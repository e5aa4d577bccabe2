import { giveOwnConsent } from '#city/consents/actions.ts'
import { acceptOffer, demandOwn, membersOf, withdrawEnrolment } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { demandPerson } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { consentsToAsk } from '../queries/enrolling/consents.ts'
import { ticketWords } from '../words/tickets.ts'

/**
 * A guardian agrees, for every child of the party that is theirs, to everything the offering asks; the seat that waited for
 * it is then certain, or waits for its fee. A second time changes nothing.
 */
export async function consentToEnrolment(work: Work, enrolmentId: string): Promise<void> {
  demandPerson(work.actor)
  const { enrolment, offering } = await demandOwn(work, enrolmentId)
  if (enrolment.state === 'confirmed') return
  const people = (await membersOf(work.db, enrolmentId)).flatMap(({ personId }) => personId ?? [])
  const asked = await consentsToAsk(work, offering.consents, people)
  for (const { personId, purpose } of asked)
    await giveOwnConsent(work, personId, { purpose, startsOn: today(work.now) })
  if (enrolment.due === 0n) await acceptOffer(work, enrolmentId)
}

/** A guardian does not agree: the seat that was held goes to the next. Only whom it is asked of can refuse it. */
export async function refuseConsent(work: Work, enrolmentId: string): Promise<void> {
  demandPerson(work.actor)
  const { enrolment, offering } = await demandOwn(work, enrolmentId)
  if (enrolment.state === 'withdrawn') return
  const people = (await membersOf(work.db, enrolmentId)).flatMap(({ personId }) => personId ?? [])
  const asked = await consentsToAsk(work, offering.consents, people)
  if (enrolment.reason !== 'consent' || asked.length === 0) throw refuse.conflict(ticketWords.nothingToConsent)
  await withdrawEnrolment(work, enrolmentId)
}
