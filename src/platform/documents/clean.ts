import { diffChars } from 'diff'
import { clean } from '#platform/text/clean.ts'
import { type ByType, byType } from './by-type.ts'
import type { Block, Doc, Inline, ItemBlock, List, TableRow, TextNode, Tongue } from './model.ts'
import { tidy } from './normal.ts'

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
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'hard_break' } as const] : []),
    ...cleanLine(line, cleaner),
  ])
}

const cleanNote = (content: readonly TextNode[], cleaner: Cleaner): Inline => ({
  type: 'footnote',
  content: cleanLine(content, cleaner).filter((node) => node.type === 'text'),
})

function cleanLine(line: readonly Inline[], cleaner: Cleaner): Inline[] {
  const texts = line.map((node) => (node.type === 'text' && !isArabic(node) ? node.text.replaceAll(stop, '') : stop))
  const before = texts.join('')
  const after = cleanText(before, cleaner)
  const place = placesIn(before, after)
  let from = 0
  return line.map((node, index) => {
    const start = place(from)
    from += texts[index]?.length ?? 0
    if (node.type !== 'text' || isArabic(node)) return node
    return { type: 'text', text: after.slice(start, place(from)), marks: node.marks }
  })
}

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

/** Where a place in the old line has gone in the cleaned one. What replaces letters belongs to them, one for one. */
function placesIn(before: string, after: string): (place: number) => number {
  if (before === after) return (place) => place
  const moved = [0]
  let here = 0
  const steps = diffChars(before, after)
  for (const [index, { value, added, removed }] of steps.entries()) {
    if (removed) moved.push(...replaced(here, value.length, steps[index + 1]))
    else if (!added) moved.push(...stepsTo(value.length, (step) => here + step))
    if (!removed) here += value.length
  }
  return (place) => moved[place] ?? after.length
}

/** Letters that went away: each where its replacement is, the last one after all of it. */
function replaced(here: number, length: number, next: { value: string; added: boolean } | undefined) {
  const filled = next?.added ? next.value.length : 0
  return stepsTo(length, (step) => here + (step === length ? filled : Math.min(step, filled)))
}

const stepsTo = (length: number, placeOf: (step: number) => number) =>
  Array.from({ length }, (_, index) => placeOf(index + 1))
