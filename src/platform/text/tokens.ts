import { foldCode, foldPart } from './fold.ts'

/** A word as search sees it. */
export interface Word {
  /** Its folded parts: «کتاب‌ها» has two, «ماده55» has two, most words have one. Never empty. */
  readonly parts: readonly string[]
  /** Where it stands in the original text, in UTF-16 units; `end` is the first unit after it. */
  readonly start: number
  readonly end: number
}

/** What a character does to the word around it. */
const separates = 1
const isLetter = 2
const isDigit = 3
const splits = 4
const follows = 5
const groups = 6

/** Kinds of the basic plane by code; 0 is not known yet. */
const kinds = new Uint8Array(0x10000)

/** Half-spaces real and mistaken: they end a part, not the word. */
for (const soft of '\u200C\u200B\u200D\u00AC\u00AD\u001F') kinds[soft.charCodeAt(0)] = splits
/** Between thousands these belong to the number. */
for (const grouping of '٬,') kinds[grouping.charCodeAt(0)] = groups

function kindOf(code: number): number {
  const known = code < 0x10000 ? kinds[code] : undefined
  if (known) return known
  const kind = kindSlowly(String.fromCodePoint(code))
  if (code < 0x10000) kinds[code] = kind
  return kind
}

/** ﷼ and ﷽ are signs to Unicode and words to readers. */
function kindSlowly(character: string) {
  if (/[\p{L}\uFDFC\uFDFD]/u.test(character)) return isLetter
  if (/\p{Nd}/u.test(character)) return isDigit
  return /\p{M}/u.test(character) ? follows : separates
}

/**
 * The words of a text with their places in it. A word is a run of letters and digits; half-spaces and every change
 * between letters and digits end a part of it. Grouped thousands are one number.
 */
export function words(text: string): Word[] {
  const reading: Reading = { text, found: [], parts: [], last: 0, partStart: 0, start: -1, end: 0 }
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === reading.last && kind !== 0) reading.end = at + 1
    else at += read(reading, at)
  }
  endWord(reading)
  return reading.found
}

/** The parts without the gap between them: «کتاب‌ها» as «کتابها». */
export const joined = ({ parts }: Pick<Word, 'parts'>): string =>
  parts.length === 1 ? (parts[0] ?? '') : parts.join('')

/**
 * All words of a text without spaces. Two names with the same key are the same name to a reader, however they were
 * typed: unique indexes stand on it.
 */
export function key(text: string): string {
  let result = ''
  for (const word of words(text)) result += joined(word)
  return result
}

interface Reading {
  readonly text: string
  readonly found: Word[]
  parts: string[]
  /** Whether the part at hand is of letters or of digits; 0 between parts. */
  last: number
  partStart: number
  /** Where the word began; -1 between words. */
  start: number
  /** Where what was read of the word ends. */
  end: number
}

/** Reads one character that is not simply more of the same. Returns how many units it took beyond the first. */
function read(reading: Reading, at: number): number {
  const code = reading.text.codePointAt(at) ?? 0
  const more = code > 0xffff ? 1 : 0
  const kind = kindAt(reading.text, at, code)
  if (kind === isLetter || kind === isDigit) take(reading, kind, at, more)
  else if (kind === follows) follow(reading, at + 1 + more)
  else if (kind === splits) endPart(reading)
  else if (kind === separates) endWord(reading)
  return more
}

/** A mark belongs to the letter before it; one on its own belongs to nothing. */
function follow(reading: Reading, end: number) {
  if (reading.last !== 0) reading.end = end
}

function take(reading: Reading, kind: number, at: number, more: number) {
  if (reading.last !== kind) {
    endPart(reading)
    reading.partStart = at
    reading.last = kind
  }
  if (reading.start < 0) reading.start = at
  reading.end = at + 1 + more
}

/** A sign between thousands is passed over only where exactly three digits follow a digit; else it separates. */
function kindAt(text: string, at: number, code: number) {
  const kind = kindOf(code)
  if (kind !== groups) return kind
  const isInside =
    isDigitAt(text, at - 1) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3)
  return isInside && !isDigitAt(text, at + 4) ? groups : separates
}

const isDigitAt = (text: string, at: number) => at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) === isDigit

function endPart(reading: Reading) {
  if (reading.last === 0) return
  const part = folded(reading.text.slice(reading.partStart, reading.end))
  if (part !== '') reading.parts.push(part)
  reading.last = 0
}

function endWord(reading: Reading) {
  if (reading.start < 0) return
  endPart(reading)
  const { parts, start, end } = reading
  if (parts.length > 0) {
    reading.found.push({ parts, start, end })
    reading.parts = []
  }
  reading.start = -1
}

/** Parts folded before: texts use the same few ten thousand words again and again. */
const known = new Map<string, string>()

/** A longer part is seldom met twice, and would only fill the memory. */
const longestKnown = 32

function folded(written: string): string {
  const remembered = known.get(written)
  if (remembered !== undefined) return remembered
  const part = foldPart(foldLetters(written))
  if (known.size >= 50_000) known.clear()
  if (written.length <= longestKnown) known.set(written, part)
  return part
}

/** Every character folded, the signs between thousands left out. */
function foldLetters(written: string) {
  let part = ''
  for (const character of written) {
    const code = character.codePointAt(0) ?? 0
    if (kindOf(code) !== groups) part += foldCode(code)
  }
  return part
}
