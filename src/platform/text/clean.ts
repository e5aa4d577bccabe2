import { looksClean } from './clean-glance.ts'
import { passes, type Counts, type Tongue } from './clean-rules.ts'

export type { Counts, Tongue } from './clean-rules.ts'

declare const isClean: unique symbol

/** Text as the database keeps it. Only `clean` makes it; cleaning it again changes nothing. */
export type CleanText = string & { readonly [isClean]: true }

export interface Cleaning {
  /** The language of the text, `fa` unless said. Arabic (`ar`: Quran, hadith) keeps its own letters. */
  readonly lang?: Tongue
  /** Whether line breaks stay; true unless said. A name or a title says false. */
  readonly multiline?: boolean
}

export interface Cleaned {
  readonly text: CleanText
  /** How many characters each rule touched; rules that found nothing are left out. */
  readonly counts: Counts
}

/**
 * The text made fit for storage: one spelling of each Persian letter, real half-spaces, no invisible marks.
 * Words, quotes, dots, Latin digits, harakat and the writer's own spacing between letters stay as they are.
 *
 * The passes are repeated until none changes anything. That takes at most 3 rounds on hostile text; a sixth would be a
 * mistake in the rules, and the properties beside this file would show it.
 */
export function clean(input: string, { lang = 'fa', multiline = true }: Cleaning = {}): Cleaned {
  if (isAlreadyClean(input, lang, multiline)) return { text: input, counts: {} }
  const counts: Counts = {}
  let text = input
  for (let round = 0; round < 5; round++) {
    const before = text
    for (const pass of passes) text = pass(text, { lang, multiline, counts })
    if (text === before) break
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing is left to mend: this is what makes it clean
  return { text: text as CleanText, counts }
}

/** `clean` for those who do not ask what was repaired. */
export const cleaned = (input: string, cleaning: Cleaning = {}): CleanText => clean(input, cleaning).text

const isAlreadyClean = (text: string, lang: Tongue, multiline: boolean): text is CleanText =>
  looksClean(text, lang, multiline)
