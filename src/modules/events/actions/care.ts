import { z } from 'zod'
import { giveOwnConsent, withdrawOwnConsent } from '#city/consents/actions.ts'
import { membersOf } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { seal, tryUnseal } from '#platform/keys/seal.ts'
import { transact, type Work } from '#platform/work.ts'
import {
  dropEmergencyContact,
  dropNote,
  dropNotesOf,
  findEmergencyContact,
  notesOfEnrolment,
  putEmergencyContact,
  putNote,
} from '../queries/care.ts'
import { type Care, noCare } from '../rules/care.ts'

export const noteSeal = (enrolmentId: string, personId: string) => ({
  purpose: 'events.health-note',
  owner: `${enrolmentId} ${personId}`,
})
export const contactSeal = (enrolmentId: string) => ({ purpose: 'events.emergency-contact', owner: enrolmentId })
const draftSeal = (draftId: string) => ({ purpose: 'events.draft-care', owner: draftId })

/** Keeps what was told for a registration, of those who are in it; what is empty now is deleted. Whoever may is asked before. */
export async function keepCare(work: Work, keyring: Keyring, enrolmentId: string, care: Care): Promise<void> {
  await transact(work, async ({ db, now: writtenAt }) => {
    const members = new Set((await membersOf(db, enrolmentId)).flatMap(({ personId }) => personId ?? []))
    for (const [personId, text] of Object.entries(care.health)) {
      if (!members.has(personId)) continue
      const sealed = seal(keyring, noteSeal(enrolmentId, personId), text)
      await (text === ''
        ? dropNote(db, enrolmentId, personId)
        : putNote(db, { enrolmentId, personId, sealed, writtenAt }))
    }
    const sealed = seal(keyring, contactSeal(enrolmentId), care.emergency)
    await (care.emergency === ''
      ? dropEmergencyContact(db, enrolmentId)
      : putEmergencyContact(db, { enrolmentId, sealed, writtenAt }))
  })
}

/** Records that oneself, or a child’s guardian, agreed to each note there is. */
export async function agreeToCare(work: Work, { health }: Care): Promise<void> {
  for (const [personId, text] of Object.entries(health))
    if (text !== '') await giveOwnConsent(work, personId, { purpose: 'health-note', startsOn: today(work.now) })
}

/** What was told for a registration, for whoever told it. */
export async function careOf({ db, now }: Work, keyring: Keyring, enrolmentId: string): Promise<Care> {
  const [notes, contact] = [await notesOfEnrolment(db, enrolmentId, now), await findEmergencyContact(db, enrolmentId)]
  const health = notes.map(({ personId, sealed }) => [
    personId,
    tryUnseal(keyring, noteSeal(enrolmentId, personId), sealed) ?? '',
  ])
  return {
    health: Object.fromEntries(health),
    emergency: (contact && tryUnseal(keyring, contactSeal(enrolmentId), contact)) ?? '',
  }
}

/** Takes the consent back; every note on this person goes with it, at once and not only when the fact is heard. */
export async function withdrawCare(work: Work, personId: string): Promise<void> {
  await withdrawOwnConsent(work, personId, 'health-note')
  await dropNotesOf(work.db, personId)
}

const Kept = z.object({ health: z.record(z.string(), z.string()), emergency: z.string() }).catch(noCare)

/** The same while a form is only begun. */
export const careToDraft = (keyring: Keyring, draftId: string, care: Care): string =>
  seal(keyring, draftSeal(draftId), JSON.stringify(care))

export function careInDraft(
  keyring: Keyring,
  { id, care }: { readonly id: string; readonly care: string | null },
): Care {
  const text = care === null ? undefined : tryUnseal(keyring, draftSeal(id), care)
  return text === undefined ? noCare : Kept.parse(JSON.parse(text))
}
