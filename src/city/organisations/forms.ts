import { z } from 'zod'
import { cleanText, optionalSaidInput, optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { roles } from '#platform/permission.ts'
import { organisationKinds, standingStates } from './tables.ts'

const idIfAny = z
  .string()
  .default('')
  .transform((typed) => (z.uuid().safeParse(typed).success ? typed : undefined))

const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'on')

export const organisationForm = z.object({
  name: saidInput(200),
  summary: optionalSaidInput(600, { multiline: true }),
  kind: z.enum(organisationKinds),
  zoneId: idIfAny,
  parent: optionalText(100),
})

export const standingForm = z.object({
  state: z.enum(standingStates),
  since: dateInput(),
  until: optionalDateInput(),
  source: saidInput(300),
  corrects: idIfAny,
})

export const membershipForm = z.object({
  personId: z.uuid(),
  role: z.enum(roles),
  post: optionalSaidInput(150),
  acting: ticked,
  zoneId: idIfAny,
  startsOn: dateInput(),
  endsOn: optionalDateInput(),
  letter: optionalText(100),
})

export const endForm = z.object({ on: dateInput() })

export const handingOverForm = z.object({
  personId: z.uuid(),
  acting: ticked,
  startsOn: dateInput(),
  letter: cleanText(100),
})

/** What a list is narrowed to, from its address; anything unreadable narrows nothing. */
export const registerQuery = z.object({
  q: z.string().max(100).optional().catch(undefined),
  kind: z.enum(organisationKinds).optional().catch(undefined),
  zone: z.uuid().optional().catch(undefined),
  state: z.enum(standingStates).optional().catch(undefined),
  below: z.string().max(300).optional().catch(undefined),
})

export type RegisterQuery = z.output<typeof registerQuery>

export const personQuery = z.object({
  q: z.string().max(100).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
})
