import { cleaned } from './clean.ts'
import { documentCode, trackingCode } from './codes.ts'
import { asciiDigits } from './digits.ts'
import { quoted } from './search-vector.ts'
import { stem } from './stem.ts'
import { withoutStopWords } from './stopwords.ts'
import { key, words } from './tokens.ts'

/** How much of a question is read. */
const longest = 200
/** So many parts are tried in every way of writing them together; each more would double the question. */
const mostExpanded = 6
const longestRun = 3

/** Codes the question may be. */
export interface CodesAsked {
  readonly article?: number
  readonly tracking?: string
  readonly document?: string
  /** The whole question as a key, for registration numbers of any shape. */
  readonly registration: string
}

/**
 * One step of the search, tried only while the steps before it have found fewer than five. From step 3 on, hits are
 * shown as near («نتیجهٔ نزدیک»).
 */
export type Rung =
  | { readonly rung: 0; readonly by: 'code'; readonly near: false; readonly codes: CodesAsked }
  | { readonly rung: 1 | 2; readonly by: 'tsquery'; readonly near: false; readonly query: string }
  | { readonly rung: 3; readonly by: 'contains'; readonly near: true; readonly pattern: string }
  | { readonly rung: 4; readonly by: 'similar'; readonly near: true; readonly key: string }
  | { readonly rung: 5; readonly by: 'tsquery'; readonly near: true; readonly query: string }

export interface SearchQuery {
  /** What is really searched, to be shown back to the reader. */
  readonly shown: string
  /** Whether the question was longer than what is read of it. */
  readonly cut: boolean
  /** What the hits are marked by; none when there was nothing to look for. */
  readonly parts: readonly string[]
  readonly rungs: readonly Rung[]
}

/** What a reader typed, as steps of a search. With `prefix` the last word may be unfinished, for lists while typing. */
export function searchQuery(input: string, { prefix = false } = {}): SearchQuery {
  const whole = cleaned(input, { multiline: false })
  const shown = whole.length > longest ? cleaned(whole.slice(0, longest).toWellFormed(), { multiline: false }) : whole
  const parts = withoutStopWords(words(shown).flatMap((word) => word.parts))
  const rungs = parts.length === 0 ? [] : rungsOf(shown, parts, prefix)
  return { shown, cut: shown !== whole, parts, rungs }
}

function rungsOf(shown: string, parts: readonly string[], prefix: boolean): Rung[] {
  const exact = (lexeme: string, isLast: boolean) => `${quoted(lexeme)}:${prefix && isLast ? '*' : ''}ABC`
  const byStem = (lexeme: string, isLast: boolean) => quoted(stem(lexeme)) + (prefix && isLast ? ':*' : '')
  const whole = key(shown)
  const close: Rung[] = [
    { rung: 3, by: 'contains', near: true, pattern: `%${whole}%` },
    { rung: 4, by: 'similar', near: true, key: whole },
  ]
  return [
    { rung: 0, by: 'code', near: false, codes: codesOf(shown, whole) },
    { rung: 1, by: 'tsquery', near: false, query: allOf(parts, exact) },
    { rung: 2, by: 'tsquery', near: false, query: allOf(parts, byStem) },
    ...(whole.length >= 3 ? close : []),
    {
      rung: 5,
      by: 'tsquery',
      near: true,
      query: parts.map((part, at) => byStem(part, at === parts.length - 1)).join('|'),
    },
  ]
}

function codesOf(shown: string, registration: string): CodesAsked {
  const number = asciiDigits(shown)
  const [tracking, document] = [trackingCode(shown), documentCode(shown)]
  return {
    registration,
    ...(/^\d{1,9}$/.test(number) && { article: Number(number) }),
    ...(typeof tracking === 'string' && { tracking }),
    ...(typeof document === 'string' && { document }),
  }
}

type Lexeme = (run: string, isLast: boolean) => string

/** All parts, each alone or written together with its neighbours: «بهره وری» is بهره and وری, or بهرهوری. */
function allOf(parts: readonly string[], lexeme: Lexeme): string {
  const expanded = parts.slice(0, mostExpanded)
  const rest = parts.slice(mostExpanded)
  const hasRest = rest.length > 0
  const ways = segmentations(expanded).map((runs) =>
    runs.map((run, at) => lexeme(run, !hasRest && at === runs.length - 1)).join('&'),
  )
  const either = ways.length === 1 ? ways : [ways.map((way) => `(${way})`).join('|')]
  const others = rest.map((part, at) => lexeme(part, at === rest.length - 1))
  return hasRest ? [`(${either.join('')})`, ...others].join('&') : either.join('')
}

/** Every way to cut a row of parts into runs of one to three, each run written together. */
export function segmentations(parts: readonly string[]): string[][] {
  if (parts.length === 0) return [[]]
  const lengths = [1, 2, 3].filter((length) => length <= Math.min(longestRun, parts.length))
  return lengths.flatMap((length) => {
    const run = [parts.slice(0, length).join('')]
    return segmentations(parts.slice(length)).map((others) => run.concat(others))
  })
}
