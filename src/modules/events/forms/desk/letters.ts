import { z } from 'zod'
import { cleanText } from '#platform/forms/clean-text.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { addressedStates } from '../../rules/desk/letters.ts'
import { maybeId } from '#platform/forms/inputs.ts'

const mostLetters = 300

/** A message to the people of an offering; the first sending only shows it. */
export const letterForm = z.object({
  once: onceKey,
  states: z.array(z.enum(addressedStates)).min(1),
  session: maybeId,
  text: cleanText(mostLetters, { multiline: true }),
  step: z.enum(['preview', 'send']),
})
export type LetterSent = z.output<typeof letterForm>

export const letterQuery = z.object({
  session: z.uuid().optional().catch(undefined),
  state: z.enum(addressedStates).optional().catch(undefined),
  below: z.uuid().optional().catch(undefined),
})
