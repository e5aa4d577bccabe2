import { dateHints } from '#platform/calendar/date-hints.ts'
import { hints } from '#platform/text/hints.ts'
import { everydayWords } from '#platform/text/lexicon.ts'
import { importWords } from '../words/import.ts'
import type { LegacyHint } from '../tables.ts'
import type { LegacyText } from './legacy-page.ts'

/** How much of the text stands around a hint, so that an editor sees it in its place. */
const around = 24

/** Likely slips in an old page, for a person to judge; none of them is mended by itself. */
export function articleHints({
  text,
  lead,
  date,
  weekdayDiffers,
}: Pick<LegacyText, 'text' | 'lead' | 'date' | 'weekdayDiffers'>): LegacyHint[] {
  const whole = `${lead}\n${text}`
  const found = hints(whole, everydayWords, dateHints).map(({ kind, start, end, instead, reason }): LegacyHint => {
    const before = whole.slice(Math.max(0, start - around), start)
    const after = whole.slice(end, end + around)
    const shown = { kind, text: whole.slice(start, end), about: reason, state: 'open' as const, before, after }
    return instead === undefined ? shown : { ...shown, offer: instead }
  })
  const doubt = date === null ? importWords.noDate : weekdayDiffers ? importWords.weekdayDiffers : undefined
  return doubt ? [{ kind: 'weekday', text: '', about: doubt, state: 'open' }, ...found] : found
}
