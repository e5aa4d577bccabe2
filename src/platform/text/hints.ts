import type { Text } from '../locale.ts'
import { isSmallWord, lostHalfSpace, mayBeGlued } from './lexicon.ts'
import { words as tokens, joined, type Word } from './tokens.ts'
import { words } from './words.ts'

/** What a hint is about, for counting and for switching a kind off. */
export type HintKind =
  | 'letter-digit'
  | 'glued-and'
  | 'glued-words'
  | 'tight-comma'
  | 'loose-comma'
  | 'half-space'
  | 'short-year'
  | 'weekday'

/** A likely slip, offered to an editor and never mended by itself. */
export interface Hint {
  readonly kind: HintKind
  /** The place in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** What to put there instead, when that is clear. */
  readonly instead?: string
  readonly reason: Text
}

/** How often the city's own texts hold a word, by its key. */
export type Corpus = (key: string) => number

/** Dates are checked by the calendar, which stands beside this folder; it is handed in, so that text stays without dates. */
export type DateCheck = (text: string) => readonly Hint[]

/** Both halves of a glued word have to be this common before they are believed to be two. */
const common = 20

/** Likely slips in a text, in the order of their places. Without a corpus, those that need one are left out. */
export function hints(text: string, corpus?: Corpus, dates: DateCheck = () => []): Hint[] {
  const found = tokens(text)
  const ofWords = corpus ? found.flatMap((word) => gluedIn(text, word, corpus)) : []
  const halfSpaces = [...missingHalfSpaces(text, found), ...found.flatMap((word) => lostIn(text, word))]
  const all = [...bySign(text), ...ofWords, ...halfSpaces, ...dates(text)]
  return all.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

const persianLetter = '[\\u0620-\\u063F\\u0641-\\u064A\\u066E-\\u06D3\\u06D5]'
const digit = '[0-9۰-۹٠-٩]'

interface SignRule {
  readonly kind: HintKind
  readonly find: RegExp
  readonly instead: (found: string) => string
  readonly reason: Text
}

const bySignRules: readonly SignRule[] = [
  {
    kind: 'letter-digit',
    find: new RegExp(`${persianLetter}(?=${digit})|${digit}(?=${persianLetter})`, 'g'),
    instead: (found) => `${found} `,
    reason: words.letterDigit,
  },
  {
    kind: 'tight-comma',
    find: new RegExp(`،(?=${persianLetter}|${digit})`, 'g'),
    instead: () => '، ',
    reason: words.tightComma,
  },
  { kind: 'loose-comma', find: /(?<=\S)[ \u00A0]،/g, instead: () => '،', reason: words.looseComma },
]

const bySign = (text: string): Hint[] =>
  bySignRules.flatMap(({ kind, find, instead, reason }) =>
    [...text.matchAll(find)]
      .filter(({ index, 0: found }) => !isNumberInside(text, index + found.length))
      .map(({ index, 0: found }) => ({
        kind,
        start: index,
        end: index + found.length,
        instead: instead(found),
        reason,
      })),
  )

/** «۱،۲۰۰»: here the comma belongs to a number. */
const isNumberInside = (text: string, at: number) => text[at - 1] === '،' && /^[\d۰-۹]{3}/.test(text.slice(at, at + 3))

/** A word that our own texts do not know, and that falls into «و» and a known word, or into two common ones. */
function gluedIn(text: string, word: Word, corpus: Corpus): Hint[] {
  const whole = joined(word)
  const written = text.slice(word.start, word.end)
  if (word.parts.length > 1 || corpus(whole) > 0 || lostHalfSpace(whole) !== undefined) return []
  const place = { start: word.start, end: word.end }
  if (whole.startsWith('و') && whole.length > 2 && corpus(whole.slice(1)) > 0) {
    return [
      { kind: 'glued-and', ...place, instead: `${written.slice(0, 1)} ${written.slice(1)}`, reason: words.gluedAnd },
    ]
  }
  const cut = cutOf(whole, corpus)
  return cut === undefined
    ? []
    : [{ kind: 'glued-words', ...place, ...apart(written, whole, cut), reason: words.gluedWords }]
}

/** Where an unknown word falls into two common ones; the cut whose rarer half is most common. */
function cutOf(whole: string, corpus: Corpus): number | undefined {
  let best = { at: -1, count: common - 1 }
  for (let at = 2; at <= whole.length - 2; at++) {
    const [first, second] = [whole.slice(0, at), whole.slice(at)]
    const count = mayBeGlued(first, second) ? Math.min(countOf(first, corpus), countOf(second, corpus)) : 0
    if (count > best.count) best = { at, count }
  }
  return best.at === -1 ? undefined : best.at
}

const countOf = (half: string, corpus: Corpus) => (isSmallWord(half) ? Infinity : corpus(half))

/** A half-space that was lost on the way: «خواستهها». */
function lostIn(text: string, word: Word): Hint[] {
  const whole = joined(word)
  const cut = word.parts.length > 1 ? undefined : lostHalfSpace(whole)
  const written = text.slice(word.start, word.end)
  if (cut === undefined || written.length !== whole.length) return []
  const instead = `${written.slice(0, cut)}\u200C${written.slice(cut)}`
  return [{ kind: 'half-space', start: word.start, end: word.end, instead, reason: words.halfSpace }]
}

/** The word with a space in it, where its letters and those of its key are one to one. */
const apart = (written: string, whole: string, cut: number) =>
  written.length === whole.length ? { instead: `${written.slice(0, cut)} ${written.slice(cut)}` } : {}

const verbPrefixes = new Set(['می', 'نمی'])
const pluralEndings = new Set(['ها', 'های', 'هایی'])

/** A plain space after می and نمی, or before ها, های and هایی, where a half-space belongs. */
function missingHalfSpaces(text: string, found: readonly Word[]): Hint[] {
  return found.flatMap((word, at) => {
    const next = found[at + 1]
    if (!next || text.slice(word.end, next.start) !== ' ') return []
    const isVerb = verbPrefixes.has(joined(word)) && isPersian(next)
    const isPlural = pluralEndings.has(joined(next)) && isPersian(word)
    if (!isVerb && !isPlural) return []
    return [{ kind: 'half-space', start: word.end, end: next.start, instead: '\u200C', reason: words.halfSpace }]
  })
}

const isPersian = (word: Word) => /^\p{Script=Arabic}/u.test(joined(word))
