import { stem } from './stem.ts'
import { withoutStopWords } from './stopwords.ts'
import { joined, words, type Word } from './tokens.ts'

/** A piece of text as it is to be drawn: what was looked for goes into `<mark>`, the rest as it is. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Words written apart in the text may have been asked for as one. */
const longestRun = 3

/** The whole text with what was asked for set apart. */
export function highlight(text: string, question: string): Piece[] {
  const found = words(text)
  return piecesOf(text, hitsIn(found, wantedBy(question), text), { start: 0, end: text.length })
}

/**
 * The stretch of text (30 words unless told otherwise) that holds most of what was asked for, with an ellipsis where
 * something was left out. Without any hit, the beginning.
 */
export function snippet(text: string, question: string, length = 30): Piece[] {
  const found = words(text)
  const hits = hitsIn(found, wantedBy(question), text)
  const first = firstShown(hits, found.length, length)
  const isCut = first + length < found.length
  const shown = piecesOf(text, hits, stretch(text, found, [first, length]))
  return [...(first > 0 ? [ellipsis] : []), ...shown, ...(isCut ? [ellipsis] : [])]
}

/** From the first word to the last, or to the text's own edges where nothing is left out. */
function stretch(text: string, found: readonly Word[], [first, length]: readonly [number, number]): Range {
  const start = first === 0 ? undefined : found[first]?.start
  const end = first + length < found.length ? found[first + length - 1]?.end : undefined
  return { start: start ?? 0, end: end ?? text.length }
}

const ellipsis: Piece = { text: '…', hit: false }

/** Everything a word may be for it to count as asked for. */
function wantedBy(question: string): ReadonlySet<string> {
  const asked = words(question)
  const parts = withoutStopWords(asked.flatMap((word) => word.parts))
  const telling = new Set(parts)
  const wholes = asked.filter((word) => word.parts.some((part) => telling.has(part))).map(joined)
  const runs = parts.flatMap((_part, at) => [2, longestRun].map((length) => parts.slice(at, at + length).join('')))
  return new Set([...parts, ...wholes, ...runs].flatMap((each) => [each, stem(each)]))
}

/** A range and the number of its first word in the text. */
interface Hit extends Range {
  readonly word: number
}

/** Where the text holds what is wanted, in order, touching finds as one. */
function hitsIn(found: readonly Word[], wanted: ReadonlySet<string>, text: string): Hit[] {
  const hits: { start: number; end: number; word: number }[] = []
  for (const [at, word] of found.entries()) {
    const size = runSize(found, at, wanted)
    const end = found[at + size - 1]?.end ?? word.end
    const last = hits.at(-1)
    if (size === 0) continue
    if (last && isBlank(text.slice(last.end, word.start))) last.end = Math.max(last.end, end)
    else hits.push({ start: word.start, end, word: at })
  }
  return hits
}

const isBlank = (between: string) => between.trim() === ''

/** How many words from here on make something wanted: none, this one, or it with the next ones. */
function runSize(found: readonly Word[], at: number, wanted: ReadonlySet<string>) {
  const own = found[at]
  if (!own) return 0
  let run = joined(own)
  let size = isWanted(own, run, wanted) ? 1 : 0
  for (let more = 1; more < longestRun; more++) {
    const next = found[at + more]
    if (!next) break
    run += joined(next)
    if (wanted.has(run)) size = more + 1
  }
  return size
}

const isWanted = (word: Word, whole: string, wanted: ReadonlySet<string>) =>
  wanted.has(whole) || wanted.has(stem(whole)) || word.parts.some((part) => wanted.has(part) || wanted.has(stem(part)))

/** The number of the first word to show: the stretch with most hits, put so that they stand in its middle. */
function firstShown(hits: readonly Hit[], count: number, length: number) {
  const [first, last] = densest(
    hits.map(({ word }) => word),
    length,
  )
  if (first === undefined || last === undefined) return 0
  const before = Math.floor((length - (last - first + 1)) / 2)
  return Math.max(0, Math.min(first - before, count - length))
}

/** The first and the last of as many of these as fit into a stretch; the earliest such stretch. */
function densest(places: readonly number[], length: number): readonly number[] {
  let best = places.slice(0, 1)
  let from = 0
  for (const [to, place] of places.entries()) {
    while ((places[from] ?? place) <= place - length) from++
    if (to - from + 1 > best.length) best = places.slice(from, to + 1)
  }
  return [best.at(0), best.at(-1)].filter((place) => place !== undefined)
}

function piecesOf(text: string, hits: readonly Range[], { start, end }: Range): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const hit of hits) {
    const from = Math.max(hit.start, start)
    const to = Math.min(hit.end, end)
    if (from >= to) continue
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false })
    pieces.push({ text: text.slice(from, to), hit: true })
    at = to
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false })
  return pieces
}
