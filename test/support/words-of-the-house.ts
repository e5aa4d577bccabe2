import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Text } from '#platform/locale.ts'

/** One text of the interface, with where it stands. */
export interface Worded {
  readonly file: string
  /** The exported object it stands in, and its key there. */
  readonly holder: string
  readonly key: string
  readonly text: Text
}

/** What stands for a value that comes in from outside: a sign no sentence of ours holds. */
export const blank = '§'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))

/** Every source file and what it says, once for all tests of a file. */
export const sourceTexts: ReadonlyMap<string, string> = new Map(
  sources.map((file) => [file, readFileSync(file, 'utf8')]),
)

/** Where the house keeps its sentences, and the tables of the city that are shown as they stand. */
const tables = new Set(['src/city/facts/kinds.ts', 'src/city/mandate/duties.ts'])
export const wordFiles = sources.filter((file) => /[/-]words\.ts$|\/words\/[^/]+\.ts$/.test(file) || tables.has(file))

/** Every text of every file of words; those that carry values are said with samples, once for each number. */
export async function everyWord(): Promise<Worded[]> {
  const found = await Promise.all(wordFiles.map(async (file) => wordsIn(file, await import(resolve(file)))))
  return found.flat()
}

const wordsIn = (file: string, exported: Record<string, unknown>): Worded[] =>
  Object.entries(exported)
    .filter(([, value]) => typeof value === 'object')
    .flatMap(([holder, value]) => textsIn(value, { file, holder, key: '' }))

type Spot = Omit<Worded, 'text'>

function textsIn(value: unknown, spot: Spot): Worded[] {
  if (isText(value)) return [{ ...spot, text: value }]
  if (isSentence(value)) return saidWithSamples(value, spot).map((text) => ({ ...spot, text }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, { ...spot, key: spot.key || key }))
}

export const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  'fa' in value &&
  'en' in value &&
  typeof value.fa === 'string' &&
  typeof value.en === 'string'

const sample: Text = { fa: blank, en: blank, azb: blank }

/** What a sentence may be given, one row of samples after the other. */
const samplesByType: Record<string, readonly unknown[]> = {
  number: [1, 2, 300],
  string: [blank],
  Text: [sample],
  Said: [sample],
  Called: [{ name: blank, code: 'd01' }],
  Blanks: [
    Object.fromEntries(
      ['title', 'when', 'place', 'link', 'people', 'until', 'from', 'amount', 'text'].map((name) => [name, blank]),
    ),
  ],
  boolean: [true, false],
  'readonly Text[]': [[sample, sample]],
  'readonly string[]': [[blank], [blank, blank]],
}

/** The sentence with each row of samples. Some strings are days and must look like one. */
function saidWithSamples(sentence: Sentence, spot: Spot): Text[] {
  const types = parameterTypes(spot)
  const unknown = types.filter((type) => !(type in samplesByType))
  if (unknown.length > 0) throw new Error(`${spot.file} ${spot.key}: no sample of ${unknown.join(', ')}`)
  const rows = rowsOf(types.map((type) => samplesByType[type] ?? []))
  const said = rows.flatMap((row) => sayWith(sentence, row))
  if (said.length > 0) return said
  const onADay = rows.flatMap((row) =>
    sayWith(
      sentence,
      row.map((one) => (one === blank ? '2026-03-21' : one)),
    ),
  )
  if (onADay.length === 0) throw new Error(`${spot.file} ${spot.key} could not be said with any sample`)
  return onADay
}

type Sentence = (...values: readonly unknown[]) => unknown

const isSentence = (value: unknown): value is Sentence => typeof value === 'function'

/** Types are gone when the code runs, so they are read where they are written: `key: (count: number, what: Text)`. */
function parameterTypes({ file, key }: Spot): string[] {
  const [, list = ''] = new RegExp(`\\b${key}'?: \\(([^)]*)\\)`).exec(sourceTexts.get(file) ?? '') ?? []
  return list
    .split(',')
    .filter((each) => each.trim() !== '')
    .map((each) => (each.split(':')[1] ?? '').trim())
}

/** As many rows as the longest choice has samples; shorter ones begin again. */
const rowsOf = (choices: readonly (readonly unknown[])[]): unknown[][] =>
  Array.from({ length: Math.max(1, ...choices.map(({ length }) => length)) }, (_, row) =>
    choices.map((samples) => samples[row % samples.length]),
  )

function sayWith(sentence: Sentence, row: readonly unknown[]): Text[] {
  try {
    const text = sentence(...row)
    return isText(text) && !/NaN|undefined|\[object/.test(text.fa + text.en) ? [text] : []
  } catch {
    return []
  }
}
