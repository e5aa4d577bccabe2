import { z } from 'zod'
import { cleanText } from '#platform/forms/clean-text.ts'
import { dateInput } from '#platform/forms/date-input.ts'
import { parsed } from '#platform/forms/problems.ts'
import { documentCode } from '#platform/text/codes.ts'
import { credentialKinds } from './tables.ts'

export const codeForm = z.object({ code: parsed(documentCode) })

export const issueForm = z.object({
  kind: z.enum(credentialKinds),
  title: cleanText(200),
  issuedOn: dateInput(),
  data: cleanText(20_000, { multiline: true }),
})

export const revokeForm = z.object({ reason: cleanText(500, { multiline: true }) })
