import { z } from 'zod'
import { insideFact } from '#platform/facts/fact.ts'
import { factWords } from '../words/facts.ts'

const about = z.object({ enrolmentId: z.uuid(), noteId: z.uuid() })

/** The text is a note of its own: it is erased with the person. */
export const noteWritten = insideFact('events.note-written', factWords.noteWritten, about)
export const noteErased = insideFact('events.note-erased', factWords.noteErased, about)

/** Who took a list of names along. */
export const listExported = insideFact(
  'events.list-exported',
  factWords.listExported,
  z.object({ offeringId: z.uuid(), format: z.enum(['csv', 'xlsx', 'pdf']) }),
)

/** Who took a file over, and how many of its rows; for whom is said by the fact itself. */
export const fileImported = insideFact(
  'events.file-imported',
  factWords.fileImported,
  z.object({ importId: z.uuid(), made: z.number(), known: z.number(), left: z.number() }),
)

/** Staff wrote to the people of an offering; the text is kept beside it. */
export const peopleWrittenTo = insideFact(
  'events.people-written-to',
  factWords.peopleWrittenTo,
  z.object({
    letterId: z.uuid(),
    offeringId: z.uuid(),
    enrolments: z.number(),
    people: z.number(),
    unreached: z.number(),
  }),
)

/** Money went back to a party; the number is that of the transfer or of the receipt. */
export const moneyGivenBack = insideFact(
  'events.money-given-back',
  factWords.moneyGivenBack,
  z.object({ chargeId: z.uuid(), enrolmentId: z.uuid(), amountRial: z.string(), reference: z.string() }),
)
