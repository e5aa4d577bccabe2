import { z } from 'zod'
import { onceKey } from '#platform/forms/once-key.ts'
import { optionalDateInput } from '#platform/forms/date-input.ts'
import { because } from '#platform/forms/problems.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { isProblem } from '#platform/text/problem.ts'
import { findTemplate } from '../../rules/desk/templates.ts'
import { servedBy } from '../../rules/desk/served.ts'
import { importWords as words } from '../../words/imports.ts'
import { maybeCount, maybeId } from '#platform/forms/inputs.ts'

const fileInput = z
  .custom<File>((sent) => sent instanceof File)
  .optional()
  .transform((file, context): File => {
    if (file) return file
    context.addIssue({ code: 'custom', ...because(words.choose) })
    return z.NEVER
  })

const maybeSeats = maybeCount(1, 100_000)

/** A file of a programme or a calendar, and what is meant where it says nothing. */
export const uploadForm = z.object({
  file: fileInput,
  template: z.string().refine((sent) => findTemplate(sent) !== undefined),
  programme: z.uuid(),
  organiser: z.uuid(),
  zone: maybeId,
  seats: maybeSeats,
  first: optionalDateInput(),
  until: optionalDateInput(),
})
export type UploadSent = z.output<typeof uploadForm>

/** A list of people for an offering, and what is meant where a row says nothing. */
export const uploadListForm = z.object({ file: fileInput, session: maybeId, channel: z.enum(servedBy) })

/** Which column of the file is which of ours; a column that is not used sends nothing. */
export const mappingForm = z.record(z.string(), z.unknown()).transform((sent) =>
  Object.fromEntries(
    Object.entries(sent).flatMap(([field, value]) => {
      const [, at] = /^column-(\d{1,2})$/.exec(field) ?? []
      return at !== undefined && typeof value === 'string' && value !== '' ? [[value, Number(at)] as const] : []
    }),
  ),
)

const rowNumber = z.string().transform((typed) => {
  const read = parseInteger(typed)
  return isProblem(read) ? -1 : read
})

/** The rows to take over. */
export const takeOverForm = z.object({ once: onceKey, rows: z.array(rowNumber).max(2000).default([]) })
