import { z } from 'zod'
import { cleanText, optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { lineages, paperKinds } from '../tables.ts'
import { maybeId } from './desk.ts'

/** Numbers of papers, with commas between: Persian or Latin ones. */
const references = optionalText(300).transform((typed = '') =>
  typed
    .split(/[،,]/)
    .map((each) => each.trim())
    .filter((each) => each !== ''),
)

export const paperForm = z
  .object({
    once: onceKey,
    kind: z.enum(paperKinds),
    reference: cleanText(60),
    title: saidInput(200),
    date: dateInput(),
    body: z.uuid(),
    originator: maybeId,
    members: z.array(z.uuid()).max(40).default([]),
    lineage: z.object({ supersedes: references, 'part-of': references, related: references }),
  })
  .transform(({ body, originator, lineage, ...rest }) => ({
    ...rest,
    bodyId: body,
    originatorId: originator,
    lineage: lineages.flatMap((kind) => lineage[kind].map((reference) => ({ kind, reference }))),
  }))

export const papersQuery = z.object({
  view: z.literal('open').optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
})
