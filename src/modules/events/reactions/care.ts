import { consentWithdrawn } from '#city/consents/facts.ts'
import { personErased } from '#city/people/facts.ts'
import { when } from '#platform/work.ts'
import { dropContactsOf, dropNotesOf } from '../queries/care.ts'

/** A consent that is taken back leaves nothing behind; nor does whoever is erased. */
export const careReactions = [
  when(consentWithdrawn, 'events.health-notes-withdrawn', async ({ db }, { purpose }, { personId }) => {
    if (purpose === 'health-note' && personId !== null) await dropNotesOf(db, personId)
  }),
  when(personErased, 'events.care-erased', async ({ db }, _detail, { personId }) => {
    if (personId === null) return
    await dropNotesOf(db, personId)
    await dropContactsOf(db, personId)
  }),
]
