import { z } from 'zod'
import { activityKindNames } from '#city/facts/kinds.ts'
import { optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dutyGroups } from './tables.ts'

/** None ticked sends nothing; one alone comes as it is. */
const ticked = z
  .union([z.enum(activityKindNames), z.array(z.enum(activityKindNames))])
  .optional()
  .transform((kinds) => [kinds ?? []].flat())

export const mandateForm = z.object({
  title: saidInput(300, { multiline: true }),
  official: optionalText(2000, { multiline: true }),
  group: z.enum(dutyGroups).or(z.literal('')).default(''),
  evidence: ticked,
  /** When the item was last changed, as the form saw it. */
  seen: z.iso.datetime(),
})
