import { z } from 'zod'
import type { Doc } from '#platform/documents/model.ts'
import { readDocument } from '#platform/documents/read.ts'
import type { LegacyHint } from '../tables.ts'

/** Where a hint's words stand: in which line of text, from where to where. */
interface Found {
  readonly line: number
  readonly start: number
  readonly end: number
}

type Offer = Pick<LegacyHint, 'text' | 'before' | 'after' | 'offer'>

/**
 * How many letters before and after must agree. Fewer are believed only when they name a single place: a neighbour may
 * have been mended already, and two hints may share a comma.
 */
const contexts = [
  [24, 24],
  [12, 12],
  [6, 6],
  [3, 3],
  [0, 12],
  [12, 0],
] as const

/** The text with the offer in it; undefined when its place is not found, because somebody has written there since. */
export function mendText(text: string, hint: Offer): string | undefined {
  const lines = text.split('\n')
  const found = placeOf(lines, hint)
  if (!found) return undefined
  const mended = lines.map((line, at) => (at === found.line ? put(line, found, hint.offer ?? '') : line))
  return mended.join('\n')
}

/** The same for a document. */
export function mendDocument(doc: Doc, hint: Offer): Doc | undefined {
  const lines: string[] = []
  walk(doc, (content) => {
    lines.push(lineOf(content))
    return content
  })
  const found = placeOf(lines, hint)
  if (!found) return undefined
  let at = -1
  return readDocument(
    walk(doc, (content) => {
      at += 1
      return at === found.line ? putInto(content, found, hint.offer ?? '') : content
    }),
  )
}

function placeOf(lines: readonly string[], hint: Offer): Found | undefined {
  for (const context of contexts) {
    const { head, tail, isWhole } = around(hint, context)
    const wanted = head + hint.text + tail
    const places = lines.flatMap((line, at) => placesIn(line, wanted).map((start) => ({ at, start })))
    const [first] = isWhole || places.length === 1 ? places : []
    if (first) return spanOf(first, head.length, hint.text.length)
  }
  return undefined
}

/** The letters beside a hint that have to agree, and whether they are all that is known of its place. */
function around({ before = '', after = '' }: Offer, [leading, trailing]: (typeof contexts)[number]) {
  const [left, right] = [ownLine(before), after.replace(/\n.*$/s, '')]
  const [head, tail] = [left.slice(Math.max(0, left.length - leading)), right.slice(0, trailing)]
  return { head, tail, isWhole: head === left && tail === right }
}

const spanOf = ({ at, start }: { at: number; start: number }, head: number, length: number): Found => ({
  line: at,
  start: start + head,
  end: start + head + length,
})

/** What stands before a hint on its own line; the sign of a list is no part of the document's text. */
const ownLine = (before: string) =>
  before.includes('\n')
    ? before.slice(before.lastIndexOf('\n') + 1).replace(/^\s*(?:[-*•▪◦·–—]|\d{1,3}[.)-])\s*/, '')
    : before

function placesIn(line: string, wanted: string): number[] {
  const places: number[] = []
  if (wanted === '') return places
  for (let at = line.indexOf(wanted); at !== -1; at = line.indexOf(wanted, at + 1)) places.push(at)
  return places
}

const put = (text: string, { start, end }: Pick<Found, 'start' | 'end'>, offer: string) =>
  text.slice(0, start) + offer + text.slice(end)

const Node = z.looseObject({ type: z.string(), content: z.array(z.unknown()).optional() })
const TextNode = z.looseObject({ type: z.literal('text'), text: z.string() })

const textOf = (node: unknown) => TextNode.safeParse(node).data?.text

/** What is no text stands for one sign, so that places agree. */
const lineOf = (content: readonly unknown[]) => content.map((node) => textOf(node) ?? '\n').join('')

/** Gives every run of text of a document to `change`, in reading order, and puts back what it answers. */
function walk(node: unknown, change: (content: readonly unknown[]) => readonly unknown[]): unknown {
  const { data } = Node.safeParse(node)
  if (!data?.content) return node
  const isLine = data.content.some((child) => textOf(child) !== undefined)
  return { ...data, content: isLine ? change(data.content) : data.content.map((child) => walk(child, change)) }
}

/** Puts the offer in the place of the letters found, in the marks of the first of them. */
function putInto(content: readonly unknown[], { start, end }: Found, offer: string): unknown[] {
  let from = 0
  let left = offer
  return content.flatMap((node) => {
    const text = textOf(node)
    const begins = from
    from += text?.length ?? 1
    if (text === undefined || from <= start || begins >= end) return [node]
    const mended = put(text, { start: Math.max(0, start - begins), end: Math.min(text.length, end - begins) }, left)
    left = ''
    return mended === '' ? [] : [{ ...TextNode.parse(node), text: mended }]
  })
}
