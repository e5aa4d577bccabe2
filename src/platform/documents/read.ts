import { z } from 'zod'
import { refuse } from '#platform/refusal.ts'
import { isSafeAddress } from './address.ts'
import { fromLight } from './light-read.ts'
import { type Doc, limits, nodeTypes } from './model.ts'
import { tidy } from './normal.ts'
import { DocumentShape } from './schema.ts'
import { words } from './words.ts'

/** What every node has, before anything more is believed of it. */
const Bare = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  content: z.array(z.unknown()).optional(),
  marks: z
    .array(z.looseObject({ type: z.string(), attrs: z.looseObject({ href: z.unknown().optional() }).nullish() }))
    .optional(),
})

const known: ReadonlySet<string> = new Set(nodeTypes)
const knownMarks: ReadonlySet<string> = new Set(['link', 'lang', 'bold', 'emphasis', 'code'])

/**
 * A document from ProseMirror's JSON, tidied. Throws `Refusal` (invalid) with a readable reason when it is too deep,
 * too long, has too many parts, holds an unknown node or a link that may not be.
 */
export function readDocument(raw: unknown): Doc {
  measure(raw)
  const read = DocumentShape.safeParse(withoutNulls(raw))
  if (!read.success) throw refuse.invalid(words.wrongPart(placeOf(raw, read.error.issues[0]?.path ?? [])))
  return tidy(read.data)
}

/** The same from its text. */
export function parseDocument(json: string): Doc {
  if (json.length > limits.letters * 20) throw refuse.invalid(words.tooLong(json.length, limits.letters))
  try {
    return readDocument(JSON.parse(json))
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse.invalid(words.notADocument)
    throw error
  }
}

/**
 * What a form's field holds: JSON when the editor was there, the light form when it was not.
 * `previous` gives back what the light form only names (tables, pictures, notes).
 */
export const readBody = (typed: string, previous?: Doc): Doc =>
  isJson(typed) ? parseDocument(typed) : readDocument(fromLight(typed, previous))

/** Whether a field was written by the editor. */
export const isJson = (typed: string) => /^\s*\{\s*"type"\s*:\s*"doc"/.test(typed)

/** Walks without recursion, so that a document nested a hundred thousand deep is refused and nothing overflows. */
function measure(raw: unknown) {
  const waiting: { node: unknown; depth: number }[] = [{ node: raw, depth: 0 }]
  let letters = 0
  let nodes = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { text = '', content = [] } = checked(next.node, next.depth)
    letters += text.length
    nodes += 1
    if (nodes + content.length > limits.nodes) throw refuse.invalid(words.tooManyParts)
    for (const child of content) waiting.push({ node: child, depth: next.depth + 1 })
  }
  if (letters > limits.letters) throw refuse.invalid(words.tooLong(letters, limits.letters))
}

function checked(raw: unknown, depth: number) {
  const { data } = Bare.safeParse(raw)
  if (!data) throw refuse.invalid(words.notADocument)
  if (!known.has(data.type)) throw refuse.invalid(words.unknownPart(shown(data.type)))
  if (depth > limits.depth) throw refuse.invalid(words.tooDeep)
  for (const mark of data.marks ?? []) checkMark(mark.type, mark.attrs?.href)
  return data
}

function checkMark(type: string, href: unknown) {
  if (!knownMarks.has(type)) throw refuse.invalid(words.unknownPart(shown(type)))
  if (type !== 'link') return
  const address = typeof href === 'string' ? href : ''
  if (!isSafeAddress(address)) throw refuse.invalid(words.badAddress(shown(address)))
}

/** Enough of a stranger's word to recognise it. */
const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** ProseMirror writes every attribute, null when it has no value. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutNulls(inner)]))
}

/** The innermost node on the way to what was wrong. */
function placeOf(raw: unknown, path: readonly PropertyKey[]) {
  let place = 'doc'
  let here: unknown = raw
  for (const step of path) {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined
    place = z.looseObject({ type: z.string() }).safeParse(here).data?.type ?? place
  }
  return place
}
