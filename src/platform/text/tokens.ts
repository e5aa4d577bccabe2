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

function kindSlowly(character: string) {
  if (/\p{L}/u.test(character)) return isLetter
  if (/\p{Nd}/u.test(character)) return isDigit
  return /\p{M}/u.test(character) ? follows : separates
}

/**
 * The words of a text with their places in it. A word is a run of letters and digits; half-spaces and every change
 * between letters and digits end a part of it. Grouped thousands are one number.
 */
export function words(text: string): Word[] {
  const found: Word[] = []
  const reading: Reading = { parts: [], part: '', last: 0, start: -1, end: 0 }
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    const kind = kindAt(text, at, code)
    if (kind === isLetter || kind === isDigit) take(reading, code, kind, at)
    else if (kind !== groups) pause(reading, kind, at, found)
    if (code > 0xffff) at++
  }
  endWord(reading, found)
  return found
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
  parts: string[]
  part: string
  /** Whether the part at hand is of letters or of digits; 0 between parts. */
  last: number
  /** -1 between words. */
  start: number
  end: number
}

/** The character that begins here: one unit, or two beyond the basic plane. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 0xd800 || code > 0xdbff ? code : (text.codePointAt(at) ?? code)
}

function take(reading: Reading, code: number, kind: number, at: number) {
  if (reading.last !== kind && reading.last !== 0) endPart(reading)
  if (reading.start < 0) reading.start = at
  reading.last = kind
  reading.part += foldCode(code)
  reading.end = code > 0xffff ? at + 2 : at + 1
}

/** Everything that is not part of a word's spelling: marks go with the letter before them, the rest ends something. */
function pause(reading: Reading, kind: number, at: number, found: Word[]) {
  if (kind === splits) endPart(reading)
  else if (kind === separates) endWord(reading, found)
  else if (reading.last !== 0) reading.end = at + 1
}

/** A sign between thousands is passed over only where exactly three digits follow a digit; else it separates. */
function kindAt(text: string, at: number, code: number) {
  const kind = kinds[code] || kindOf(code)
  if (kind !== groups) return kind
  const isInside =
    isDigitAt(text, at - 1) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3)
  return isInside && !isDigitAt(text, at + 4) ? groups : separates
}

const isDigitAt = (text: string, at: number) => at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) === isDigit

function endPart(reading: Reading) {
  if (reading.part !== '') {
    const part = foldPart(reading.part)
    if (part !== '') reading.parts.push(part)
    reading.part = ''
  }
  reading.last = 0
}

function endWord(reading: Reading, found: Word[]) {
  if (reading.start < 0) return
  endPart(reading)
  if (reading.parts.length > 0) found.push({ parts: reading.parts, start: reading.start, end: reading.end })
  reading.parts = []
  reading.start = -1
}
