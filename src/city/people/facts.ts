import { z } from 'zod'
import { insideFact } from '#platform/facts/fact.ts'
import { words } from './words.ts'

/** Whom it happened to stands in the fact's `personId`: what is told of people is never public. */
const nothing = z.object({})

export const personRegistered = insideFact('people.registered', words.personRegistered, nothing)

export const personRenamed = insideFact('people.renamed', words.personRenamed, nothing)

/** The reason is a note of its own: text does not belong in the record. */
export const personErased = insideFact('people.erased', words.personErased, z.object({ noteId: z.uuid() }))

export const personRead = insideFact('people.read', words.personRead, nothing)

export const contactRevealed = insideFact(
  'people.contact-revealed',
  words.contactRevealed,
  z.object({ kind: z.enum(['mobile', 'mail']), noteId: z.uuid() }),
)

export const peopleExported = insideFact('people.exported', words.peopleExported, z.object({}))
