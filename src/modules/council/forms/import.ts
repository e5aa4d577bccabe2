import { z } from 'zod'
import type { Shape } from '#platform/exports/read-rows.ts'
import { cleanText } from '#platform/forms/clean-text.ts'
import { parsed } from '#platform/forms/problems.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { importWords as words } from '../words/import.ts'

/** The columns of a file of resolutions; their headings are known in both languages. */
export const resolutionColumns = {
  number: { label: words.number, also: ['شماره مصوبه', 'number', 'no'], type: 'integer', required: true },
  term: { label: words.term, also: ['دوره شورا'], type: 'integer' },
  title: { label: words.name, also: ['موضوع', 'subject'], type: 'text', required: true },
  titleEn: { label: words.nameEn, also: ['title (en)', 'title en'], type: 'text' },
  adopted: { label: words.adopted, also: ['تاریخ', 'مصوب', 'date'], type: 'date', required: true },
  text: { label: words.text, also: ['متن مصوبه', 'body'], type: 'text', required: true },
  committee: { label: words.committee, also: ['کمیسیون پیگیر', 'committee'], type: 'text' },
  district: { label: words.district, also: ['محدوده', 'zone'], type: 'text' },
  notified: { label: words.notified, also: ['ابلاغ'], type: 'date' },
  letter: { label: words.letter, also: ['شماره ابلاغ'], type: 'text' },
} as const satisfies Shape

const maybeId = z
  .union([z.uuid(), z.literal('')])
  .optional()
  .transform((id) => (id === '' ? undefined : id))

const mostPasted = 400_000

export const importForm = z
  .object({
    file: z.instanceof(File).optional(),
    text: cleanText(mostPasted, { multiline: true, optional: true }).default(''),
    term: parsed(parseInteger),
    body: z.uuid(),
    committee: maybeId,
    coordinator: z.uuid(),
  })
  .transform(({ file, text, term, body, committee, coordinator }) => ({
    file: file !== undefined && file.size > 0 ? file : undefined,
    text,
    settings: { term, bodyId: body, committeeId: committee, coordinatorId: coordinator },
  }))
