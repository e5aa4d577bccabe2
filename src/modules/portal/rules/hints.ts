import { dateHints } from '#platform/calendar/date-hints.ts'
import { toPlain } from '#platform/documents/plain.ts'
import { type Hint, hints } from '#platform/text/hints.ts'
import { everydayWords } from '#platform/text/lexicon.ts'
import type { Texts } from './differences.ts'

/** A likely slip with the words around it. */
export interface Suggestion {
  readonly hint: Hint
  readonly before: string
  readonly found: string
  readonly after: string
  /** The words as they would stand, when that is clear. */
  readonly offer: string | undefined
}

const around = 28

/** Likely slips in the Persian of an article, for its writer to judge. */
export function suggestionsFor({ title, lead, body }: Texts): Suggestion[] {
  const text = [title.fa, lead.fa, body.fa ? toPlain(body.fa) : ''].join('\n')
  return hints(text, everydayWords, dateHints).map((hint) => {
    const before = text.slice(Math.max(0, hint.start - around), hint.start).replace(/^.*\n/s, '')
    const after = text.slice(hint.end, hint.end + around).replace(/\n.*$/s, '')
    const offer = hint.instead === undefined ? undefined : wordsWith(before, hint.instead, after)
    return { hint, before, found: text.slice(hint.start, hint.end), after, offer }
  })
}

/** What is put in, with the words it touches: a half-space alone cannot be seen. */
export const wordsWith = (before: string, instead: string, after: string) =>
  `${/\S*$/.exec(before)?.[0] ?? ''}${instead}${/^\S*/.exec(after)?.[0] ?? ''}`.trim()
