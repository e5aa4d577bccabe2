import { asciiDigits } from '#platform/text/digits.ts'

/**
 * One fixed Latin code for each Persian letter, whichever order a text numbers by (الف ب پ ت or the abjad الف ب ج د): the
 * place of a clause is its place in the text, never its letter.
 */
const codes: Readonly<Record<string, string>> = {
  الف: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 'sd',
  ض: 'zd',
  ط: 'td',
  ظ: 'zz',
  ع: 'e',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'v',
  ه: 'hh',
  ی: 'y',
}

const letters = new Map(Object.entries(codes).map(([letter, code]) => [code, letter]))

/** The Persian letters by which clauses may be counted, for the splitter. */
export const clauseLetters = Object.keys(codes)

/** The code of a letter as it stands in an address; nothing for what is no letter of a list. */
export const codeOfLetter = (letter: string): string | undefined => codes[letter === 'ا' ? 'الف' : letter]

/** `n(.n|.letter)*[.noteN]`: `2`, `2.b`, `2.note1`. */
const grammar = /^[1-9]\d{0,3}(?:\.(?:[1-9]\d{0,3}|[a-z]{1,2}))*(?:\.note[1-9]\d{0,2})?$/

/** Whether a text is the address of a clause, in the form that stands in an address of the web. */
export const isAddress = (text: string): boolean =>
  text.length <= 60 &&
  grammar.test(text) &&
  text.split('.').every((step) => /^(?:\d|note)/.test(step) || letters.has(step))

/** The address above this one: `2` of `2.b`; nothing above the first level. */
export const addressAbove = (address: string): string | undefined => {
  const cut = address.lastIndexOf('.')
  return cut === -1 ? undefined : address.slice(0, cut)
}

/** Whether a clause is one of these or stands below one: what is taken away takes what hangs on it along. */
export const isWithin = (address: string, clauses: readonly string[]): boolean =>
  clauses.some((clause) => address === clause || address.startsWith(`${clause}.`))

/** A step of an address as it is said. */
export interface AddressStep {
  readonly kind: 'number' | 'letter' | 'note'
  /** ASCII digits, or the Persian letter. */
  readonly value: string
}

/** The steps of an address, for words: `2.b.note1` is ۲, ب, تبصرهٔ ۱. */
export const stepsOf = (address: string): AddressStep[] =>
  address.split('.').map((step): AddressStep => {
    if (step.startsWith('note')) return { kind: 'note', value: step.slice('note'.length) }
    const letter = letters.get(step)
    return letter === undefined ? { kind: 'number', value: step } : { kind: 'letter', value: letter }
  })

/** The address that somebody typed: digits of any script, letters as the text has them, «۲.ب» as well as `2.b`. */
export const typedAddress = (typed: string): string => asciiDigits(typed).split('.').map(typedStep).join('.')

function typedStep(typed: string): string {
  const step = typed.trim()
  const note = /^تبصرهٔ?\s*(\d+)$/.exec(step)?.[1]
  return note === undefined ? (codeOfLetter(step) ?? step) : `note${note}`
}
