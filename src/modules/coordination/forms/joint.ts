import { z } from 'zod'
import { dayPlace } from '#platform/http/paging.ts'
import { countInput, maybeId } from '#platform/forms/inputs.ts'
import { cleanText, optionalText, saidInput } from '#platform/forms/clean-text.ts'
import { dateInput, optionalDateInput } from '#platform/forms/date-input.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { because } from '#platform/forms/problems.ts'
import { mostFields } from '../rules/decisions.ts'
import { agreementKinds, fields, grades } from '../tables.ts'
import { agreementWords } from '../words/agreements.ts'
import { decisionWords } from '../words/decisions.ts'
import { jointWords } from '../words/joint.ts'
import { dutiesInput } from './decisions.ts'

const opening = {
  once: onceKey,
  title: saidInput(160),
  coordinator: z.uuid(),
  lead: z.uuid(),
  others: z.array(z.uuid()).default([]),
  fields: z
    .array(z.enum(fields))
    .default([])
    .refine((chosen) => chosen.length <= mostFields, because(decisionWords.fieldsUnfit)),
  zone: maybeId,
  duties: dutiesInput,
}

export const planForm = z.object({
  ...opening,
  goal: saidInput(1500, { multiline: true }),
  startsOn: dateInput(),
  endsOn: dateInput(),
})

/** What of a plan its keepers write anew: who is behind it stays. */
export const planEditForm = planForm.pick({ once: true, title: true, goal: true, startsOn: true, endsOn: true })

const code = z.string().regex(/^[A-Z0-9]{8}$/)

export const agreementForm = z.object({
  ...opening,
  kind: z.enum(agreementKinds),
  number: optionalText(40),
  purpose: saidInput(1500, { multiline: true }),
  endsOn: optionalDateInput(),
  renews: code.optional(),
})

/** The same of an agreement that nobody has signed. */
export const agreementEditForm = agreementForm.pick({
  once: true,
  title: true,
  kind: true,
  number: true,
  purpose: true,
  endsOn: true,
})

export const signatureForm = z.object({ once: onceKey, party: z.uuid(), on: dateInput(), signatory: cleanText(120) })

export const textForm = z.object({
  once: onceKey,
  file: z.custom<File>((sent) => sent instanceof File, because(agreementWords.fileMissing)),
})

export const endForm = z.object({
  once: onceKey,
  on: dateInput(),
  why: cleanText(500, { multiline: true }),
})

export const stepForm = z.object({
  once: onceKey,
  statement: cleanText(400, { multiline: true }),
  doneWhen: cleanText(500, { multiline: true }),
  owner: z.uuid(),
  due: dateInput(),
  parent: maybeId,
  weight: countInput(1, 100),
})

export const assessmentForm = z.object({
  once: onceKey,
  about: maybeId,
  by: z.uuid(),
  grade: z.enum(grades),
  text: cleanText(2000, { multiline: true }),
  url: optionalText(500).refine(
    (url) => url === undefined || /^https:\/\/\S{4,}$/.test(url),
    because(jointWords.linkUnfit),
  ),
  file: z.instanceof(File).optional(),
})

export const plansQuery = z.object({
  after: dayPlace,
})

export const agreementsQuery = z.object({
  ending: z.literal('soon').optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})

export const newAgreementQuery = z.object({ renews: code.optional().catch(undefined) })
