import { insertNote } from '#city/facts/queries.ts'
import { enrolmentPermissions, getEnrolment, getOffering, demandOver } from '#engines/enrolment/index.ts'
import { transact, type Work } from '#platform/work.ts'
import { noteErased, noteWritten } from '../../facts/desk.ts'
import { eraseText, insertRegistrationNote } from '../../queries/desk/notes.ts'

/** Who may read a registration may write beside it. The enrolment, once that is known. */
async function demandRegistration({ db, actor }: Work, id: string) {
  const enrolment = await getEnrolment(db, id)
  const offering = await getOffering(db, enrolment.offeringId)
  await demandOver({ db, actor }, enrolmentPermissions.listEnrolments, offering)
  const about = { programmeId: offering.programmeId, zoneId: offering.zoneId ?? undefined }
  return { enrolment, about: { ...about, personId: enrolment.partyId ?? undefined } }
}

/** Writes a note beside a registration: what the next colleague has to know. */
export async function writeNote(work: Work, enrolmentId: string, text: string): Promise<string> {
  const { about } = await demandRegistration(work, enrolmentId)
  return transact(work, async ({ db, actor, now, announce }) => {
    const noteId = await insertNote(db, text, now)
    const writtenBy = actor?.kind === 'person' ? actor.id : null
    await insertRegistrationNote(db, { enrolmentId, noteId, writtenBy, writtenAt: now })
    await announce(noteWritten, { enrolmentId, noteId }, about)
    return noteId
  })
}

/** Takes a note away for good. Done twice, it is done once. */
export async function eraseNote(work: Work, enrolmentId: string, noteId: string): Promise<void> {
  const { about } = await demandRegistration(work, enrolmentId)
  await transact(work, async ({ db, now, announce }) => {
    if (await eraseText(db, enrolmentId, noteId, now)) await announce(noteErased, { enrolmentId, noteId }, about)
  })
}
