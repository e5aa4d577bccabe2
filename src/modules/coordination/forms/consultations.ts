import { z } from 'zod'
import { momentPlace } from '#platform/http/paging.ts'
import { ticked } from '#platform/forms/inputs.ts'
import { cleanText, optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { adviceAnswers, fields } from '../tables.ts'

/** A question longer than this is several. */
const mostOfQuestion = 1500

const mostFiles = 6

export const roundForm = z.object({
  once: onceKey,
  question: saidInput(mostOfQuestion, { multiline: true }),
  background: optionalText(6000, { multiline: true }),
  fields: z.array(z.enum(fields)).min(1).max(3),
  asker: z.uuid(),
  due: dateInput(),
  parties: z.array(z.uuid()).default([]),
  files: z.array(z.instanceof(File)).max(mostFiles).default([]),
  alt: optionalText(300),
  public: ticked,
})

export const inviteForm = z.object({ once: onceKey, person: z.uuid(), despite: optionalText(500) })

export const closeForm = z.object({
  once: onceKey,
  summary: saidInput(4000, { multiline: true }),
  unpublished: optionalText(300),
})

export const answerForm = z.object({
  once: onceKey,
  answer: z.enum(adviceAnswers),
  why: cleanText(3000, { multiline: true }),
})

export const acceptingForm = z.object({ once: onceKey })
export const decliningForm = z.object({ once: onceKey, text: cleanText(1000, { multiline: true }) })
export const timeForm = z.object({ once: onceKey, until: dateInput(), text: cleanText(1000, { multiline: true }) })
export const adviceForm = z.object({
  once: onceKey,
  text: cleanText(6000, { multiline: true }),
  declared: optionalText(500, { multiline: true }),
})
export const judgeForm = z.object({
  once: onceKey,
  verdict: z.enum(['fits', 'back']),
  text: cleanText(1000, { multiline: true }),
})

/** What an address of the list of rounds may ask for. */
export const roundsQuery = z.object({
  field: z.enum(fields).optional().catch(undefined),
  after: momentPlace,
})

export type RoundsQuery = z.output<typeof roundsQuery>
