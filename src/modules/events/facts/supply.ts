import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { factWords } from '../words/facts.ts'

/** Where little was on offer: whoever lives there has one lot more in the draws of this season. */
export const supplyListPublished = fact(
  'events.supply-list-published',
  factWords.supplyListPublished,
  z.object({ season: z.string(), zones: z.array(z.string()), hash: z.string() }),
)
