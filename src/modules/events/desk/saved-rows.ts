import { z } from 'zod'
import type { Added } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { planningWords } from '../words/planning.ts'

/** How many sessions were saved, and how many were left out because the place was taken. */
export const SavedShape = z.object({ saved: z.number(), left: z.number() })
type Saved = z.output<typeof SavedShape>

export const countsOf = ({ sessions, clashes }: Pick<Added, 'sessions' | 'clashes'>): Saved => ({
  saved: sessions.length,
  left: clashes.length,
})

export const rowsSaved = ({ saved, left }: Saved): Text =>
  left === 0 ? planningWords.rowsSaved(number(saved)) : planningWords.rowsSavedOfSome(number(saved), number(left))
