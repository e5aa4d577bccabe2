import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { words } from './words.ts'

/** What the record keeps of an item: codes. The wording itself stands in its row, old ones in backups and the news. */
const Codes = z.object({ group: z.string().nullable(), evidence: z.array(z.string()) })

export const mandateChanged = fact(
  'mandate.changed',
  words.mandateChanged,
  z.object({ id: z.string(), fields: z.array(z.string()), before: Codes, after: Codes }),
)
