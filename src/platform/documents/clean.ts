import { diffChars } from 'diff'
import { clean } from '#platform/text/clean.ts'
import { type ByType, byType } from './by-type.ts'
import type { Block, Doc, Inline, ItemBlock, List, TableRow, TextNode, Tongue } from './model.ts'
import { tidy } from './normal.ts'
import { pushAll } from './push-all.ts'

type Language = NonNullable<NonNullable<Parameters<typeof clean>[1]>['lang']>

export interface CleanedDocument {
  readonly doc: Doc
  /** How often each rule of `clean` was needed, as it names them. */
  readonly counts: Readonly<Record<string, number>>
}

interface Cleaner {
  readonly lang: string
  readonly counts: Record<string, number>
}

/**
 * Every text of the document through `clean`, one paragraph at a time, so that a half-space or a space between a bold
 * word and a plain one is judged by both its neighbours. Arabic (`lang` "ar": Quran, hadith) is left as it is.
 */
export function cleanDocument(doc: Doc, lang: 'fa' | 'en' | 'azb' = 'fa'): CleanedDocument {
  const cleaner: Cleaner = { lang, counts: {} }
  const content = doc.content.map((block) => cleanBlock(block, cleaner))
  return { doc: tidy({ type: 'doc', content }), counts: cleaner.counts }
}

const cleanBlock = (block: Block, cleaner: Cleaner): Block => byType(cleaners, block, cleaner)

const cleaners: ByType<Cleaner, Block> = {
  paragraph: cleanItem,
  heading: ({ type, attrs, content }, cleaner) => ({
    type,
    attrs,
    content: cleanInline(content, inside(cleaner, attrs)),
  }),
  bullet_list: cleanItem,
  ordered_list: cleanItem,
  blockquote: ({ type, content }, cleaner) => ({ type, content: cleanItems(content, cleaner) }),
  table: ({ type, content }, cleaner) => ({ type, content: content.map((row) => cleanRow(row, cleaner)) }),
  image: ({ type, attrs }, cleaner) => ({ type, attrs: { fileId: attrs.fileId, ...cleanLines(attrs, cleaner) } }),
  embed: (embed) => embed,
  horizontal_rule: (rule) => rule,
}

const inside = (cleaner: Cleaner, tongue: Tongue | undefined): Cleaner => ({
  ...cleaner,
  lang: tongue?.lang ?? cleaner.lang,
})

const cleanRow = ({ type, content }: TableRow, cleaner: Cleaner): TableRow => ({
  type,
  content: content.map((cell) => ({ type: cell.type, attrs: cell.attrs, content: cleanItems(cell.content, cleaner) })),
})

const cleanItems = (blocks: readonly ItemBlock[], cleaner: Cleaner) => blocks.map((block) => cleanItem(block, cleaner))

function cleanItem(block: ItemBlock, cleaner: Cleaner): ItemBlock {
  if (block.type === 'paragraph') return { ...block, content: cleanInline(block.content, inside(cleaner, block.attrs)) }
  return cleanList(block, cleaner)
}

const cleanList = (list: List, cleaner: Cleaner): List => ({
  ...list,
  content: list.content.map(({ type, content }) => ({ type, content: cleanItems(content, cleaner) })),
})

function cleanLines(
  attrs: { alt: string; caption?: string | undefined; credit?: string | undefined },
  cleaner: Cleaner,
) {
  const line = (text: string | undefined) => (text === undefined ? undefined : cleanText(text, cleaner))
  return { alt: cleanText(attrs.alt, cleaner), caption: line(attrs.caption), credit: line(attrs.credit) }
}

/** Stands for what is not cleaned but has neighbours: a footnote, a phrase in Arabic. */
const stop = '\uFFFC'

/** The lines between hard breaks, each cleaned as a whole and dealt back to its nodes. */
function cleanInline(content: readonly Inline[], cleaner: Cleaner): Inline[] {
  if (cleaner.lang === 'ar') return [...content]
  const lines: Inline[][] = [[]]
  for (const node of content) {
    if (node.type === 'hard_break') lines.push([])
    else lines.at(-1)?.push(node.type === 'footnote' ? cleanNote(node.content, cleaner) : node)
  }
  return lines.flatMap((line, index) => {
    const above: Inline[] = index > 0 ? [{ type: 'hard_break' }] : []
    return above.concat(cleanLine(line, cleaner))
  })
}

const cleanNote = (content: readonly TextNode[], cleaner: Cleaner): Inline => ({
  type: 'footnote',
  content: cleanLine(content, cleaner).filter((node) => node.type === 'text'),
})

function cleanLine(line: readonly Inline[], cleaner: Cleaner): Inline[] {
  const texts = line.map((node) => (isCleaned(node) ? node.text.replaceAll(stop, '') : stop))
  const before = texts.join('')
  const after = cleanText(before, cleaner)
  const place = texts.length === 1 ? wholeOf(before, after) : placesIn(before, after)
  if (!place) return line.map((node) => (isCleaned(node) ? cleanAlone(node, cleaner) : node))
  const ends = endsOf(texts).map(place)
  return line.map((node, index) => {
    if (!isCleaned(node)) return node
    return { type: 'text', text: after.slice(ends[index - 1] ?? 0, ends[index]), marks: node.marks }
  })
}

/** Without its neighbours: a space at its edge stays, whatever stands behind it. */
function cleanAlone({ text, marks }: TextNode, cleaner: Cleaner): TextNode {
  const [before = ''] = /^\s/.exec(text) ?? []
  const [after = ''] = /\s$/.exec(text) ?? []
  return { type: 'text', text: (before && ' ') + cleanText(text, cleaner) + (after && ' '), marks }
}

const isCleaned = (node: Inline): node is TextNode => node.type === 'text' && !isArabic(node)

/** Where each of several texts ends when they stand one after the other. */
function endsOf(texts: readonly string[]) {
  let end = 0
  return texts.map(({ length }) => (end += length))
}

const wholeOf = (before: string, after: string) => (place: number) => (place === before.length ? after.length : 0)

const isArabic = ({ marks = [] }: TextNode) => marks.some((mark) => mark.type === 'lang' && mark.attrs.lang === 'ar')

function cleanText(text: string, { lang, counts }: Cleaner): string {
  if (lang === 'ar') return text
  const cleaned = clean(text, { lang: languageOf(lang), multiline: false })
  for (const [rule, count] of Object.entries(cleaned.counts)) counts[rule] = (counts[rule] ?? 0) + (count ?? 0)
  return cleaned.text
}

/** Any language without rules of its own is cleaned like English: invisible characters only. */
const languageOf = (lang: string): Language =>
  lang === 'fa' || lang === 'azb' ? lang : lang === 'az-Arab' ? 'azb' : 'en'

/** More repairs than this in one line are not followed letter by letter; then each node is cleaned alone. */
const mostRepairs = 300

/** Where a place in the old line has gone in the cleaned one. What replaces letters belongs to them, one for one. */
function placesIn(before: string, after: string): ((place: number) => number) | undefined {
  if (before === after) return (place) => place
  const steps = diffChars(before, after, { maxEditLength: mostRepairs })
  if (!steps) return undefined
  const moved = [0]
  let here = 0
  for (const [index, step] of steps.entries()) {
    if (!step.added) pushAll(moved, followed(step, steps[index + 1], here))
    if (!step.removed) here += step.value.length
  }
  return (place) => moved[place] ?? after.length
}

type Step = ReturnType<typeof diffChars>[number]

/** Where each letter of a step ends in the cleaned line. */
function followed({ value, removed }: Step, next: Step | undefined, here: number) {
  const filled = next?.added ? next.value.length : 0
  const goes = removed ? replacedBy(filled, value.length) : (step: number) => step
  return Array.from({ length: value.length }, (_, index) => here + goes(index + 1))
}

/** Letters that went away: each where its replacement is, the last one after all of it. */
const replacedBy = (filled: number, length: number) => (step: number) =>
  step === length ? filled : Math.min(step, filled)
