import { z } from 'zod'
import { insideFact } from '#platform/facts/fact.ts'
import { careWords } from '../words/care.ts'

/** Who read, on the day of a session, what parties told on health and whom to call: how many, never what. */
export const careRead = insideFact(
  'events.care-read',
  careWords.careRead,
  z.object({ offeringId: z.uuid(), sessionId: z.uuid(), notes: z.int(), contacts: z.int() }),
)
