import { dateHints } from '#platform/calendar/date-hints.ts'
import { toPlain } from '#platform/documents/plain.ts'
import { type Hint, hints } from '#platform/text/hints.ts'
import type { Texts } from './differences.ts'

/** A likely slip with the words around it. */
export interface Suggestion {
  readonly hint: Hint
  readonly before: string
  readonly found: string
  readonly after: string
}

const around = 28

/** Likely slips in the Persian of an article, for its writer to judge. */
export function suggestionsFor({ title, lead, body }: Texts): Suggestion[] {
  const text = [title.fa, lead.fa, body.fa ? toPlain(body.fa) : ''].join('\n')
  return hints(text, undefined, dateHints).map((hint) => ({
    hint,
    before: text.slice(Math.max(0, hint.start - around), hint.start).replace(/^.*\n/s, ''),
    found: text.slice(hint.start, hint.end),
    after: text.slice(hint.end, hint.end + around).replace(/\n.*$/s, ''),
  }))
}
