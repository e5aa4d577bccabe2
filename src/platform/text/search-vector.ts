import { stem } from './stem.ts'
import { joined, key, words, type Word } from './tokens.ts'

/** What of a page is searched, in the order of its weight. */
export interface SearchFields {
  readonly title: string
  readonly tags?: readonly string[]
  readonly lead?: string
  readonly body?: string
}

type Weight = 'A' | 'B' | 'C' | 'D'

/** PostgreSQL knows no position beyond this. */
const lastPosition = 16_383
const mostPositions = 200
const longestLexeme = 200
/** Empty places between fields, so that no phrase reaches across. */
const betweenFields = 5

/**
 * A page as a `tsvector` literal, to be cast by the database (`$1::tsvector`): PostgreSQL's own parser takes Persian
 * apart differently from version to version. Every part of a word stands at its own position; the joined word at the
 * position of its first part; light stems of both beside them with weight D.
 */
export function searchVector({ title, tags = [], lead = '', body = '' }: SearchFields): string {
  const vector: Vector = { lexemes: new Map(), position: 0 }
  addField(vector, title, 'A')
  for (const tag of tags) addField(vector, tag, 'B')
  addField(vector, lead, 'B')
  addField(vector, body, 'C')
  return literalOf(vector)
}

/**
 * The keys of titles, tags and names side by side, for finding what was typed in one word or with a slip. The spaces
 * keep a find from reaching over two of them.
 */
export const searchKey = (names: readonly string[]): string =>
  names
    .map(key)
    .filter((each) => each !== '')
    .join(' ')

interface Places {
  /** `:1A,3C` as the literal has it. */
  text: string
  count: number
  lastPosition: number
}

interface Vector {
  readonly lexemes: Map<string, Places>
  position: number
}

function addField(vector: Vector, text: string, weight: Weight) {
  const found = words(text)
  if (found.length === 0) return
  if (vector.position > 0) vector.position += betweenFields
  for (const word of found) addWord(vector, word, weight)
}

function addWord(vector: Vector, word: Word, weight: Weight) {
  const first = vector.position + 1
  for (const part of word.parts) {
    vector.position++
    addLexeme(vector, part, weight)
  }
  if (word.parts.length === 1) return
  const last = vector.position
  vector.position = first
  addLexeme(vector, joined(word), weight)
  vector.position = last
}

function addLexeme(vector: Vector, lexeme: string, weight: Weight) {
  addPlace(vector, lexeme, weight)
  const root = stemOf(lexeme)
  if (root !== lexeme) addPlace(vector, root, 'D')
}

/** Stems of words seen before: a city's pages use the same few ten thousand words again and again. */
const stems = new Map<string, string>()

function stemOf(lexeme: string) {
  const known = stems.get(lexeme)
  if (known !== undefined) return known
  if (stems.size > 50_000) stems.clear()
  const made = stem(lexeme)
  stems.set(lexeme, made)
  return made
}

function addPlace({ lexemes, position }: Vector, lexeme: string, weight: Weight) {
  if (lexeme.length > longestLexeme) return
  const at = Math.min(position, lastPosition)
  const places = lexemes.get(lexeme)
  if (places === undefined) {
    lexemes.set(lexeme, { text: `:${at}${weight}`, count: 1, lastPosition: at })
  } else if (places.lastPosition !== at && places.count < mostPositions) {
    places.text += `,${at}${weight}`
    places.count++
    places.lastPosition = at
  }
}

function literalOf({ lexemes }: Vector) {
  let literal = ''
  for (const [lexeme, { text }] of lexemes) literal += `${literal === '' ? '' : ' '}${quoted(lexeme)}${text}`
  return literal
}

const special = /['\\]/g

/** A lexeme as `tsvector` and `tsquery` literals quote it. */
export const quoted = (lexeme: string): string => {
  const safe = special.test(lexeme) ? lexeme.replaceAll(special, (sign) => sign + sign) : lexeme
  return `'${safe}'`
}
