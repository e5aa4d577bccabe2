import { inLocale, type Locale } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'
import { type ByType, byType } from './by-type.ts'
import type { Block, Doc, Embed, Inline, ItemBlock, List, Paragraph, TableRow } from './model.ts'
import { words } from './words.ts'

export interface PlainOptions {
  readonly locale?: Locale
  /** What a card is called in plain text: the programme's title. Nothing leaves it out. */
  readonly embed?: (embed: Embed) => string | undefined
}

interface Plain {
  readonly locale: Locale
  readonly embed: (embed: Embed) => string | undefined
  readonly notes: string[]
}

/**
 * The document as plain text, for search, mail and excerpts: blocks separated by an empty line, list markers and table
 * cells kept readable, footnotes numbered at the end. Addresses of links are left out.
 */
export function toPlain(doc: Doc, { locale = 'fa', embed = () => undefined }: PlainOptions = {}): string {
  const plain: Plain = { locale, embed, notes: [] }
  const blocks = doc.content.map((block) => blockToPlain(block, plain)).filter((text) => text !== '')
  const notes = plain.notes.map((note, index) => `[${digits(index + 1, locale)}] ${note}`)
  return [...blocks, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')
}

/** The first words of the text, up to `most` characters, cut between words. */
export function excerptOf(doc: Doc, most = 160): string {
  const prose = doc.content.flatMap((block) => (block.type === 'paragraph' ? [withoutNotes(block)] : []))
  const text = toPlain({ type: 'doc', content: prose })
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= most) return line
  return `${line.slice(0, most).replace(/\s+\S*$/, '')}…`
}

const withoutNotes = ({ content }: Paragraph): Paragraph => ({
  type: 'paragraph',
  content: content.filter((node) => node.type !== 'footnote'),
})

const blockToPlain = (block: Block, plain: Plain) => byType(tellers, block, plain)

const tellers: ByType<Plain, string> = {
  paragraph: itemToPlain,
  heading: ({ content }, plain) => inlineToPlain(content, plain),
  bullet_list: itemToPlain,
  ordered_list: itemToPlain,
  blockquote: ({ content }, plain) => itemsToPlain(content, plain, '\n\n'),
  table: ({ content }, plain) => content.map((row) => rowToPlain(row, plain)).join('\n'),
  image: ({ attrs: { alt, caption, credit } }, plain) =>
    [alt, caption, creditOf(credit, plain)].filter(Boolean).join('\n'),
  embed: (embed, plain) => plain.embed(embed) ?? '',
  horizontal_rule: () => '',
}

function itemsToPlain(blocks: readonly ItemBlock[], plain: Plain, between: string): string {
  return blocks.map((block) => itemToPlain(block, plain)).join(between)
}

function itemToPlain(block: ItemBlock, plain: Plain): string {
  return block.type === 'paragraph' ? inlineToPlain(block.content, plain) : listToPlain(block, plain)
}

function listToPlain(list: List, plain: Plain) {
  const start = list.type === 'ordered_list' ? (list.attrs?.start ?? 1) : undefined
  const items = list.content.map(({ content }, index) => {
    const marker = start === undefined ? '- ' : `${digits(start + index, plain.locale)}. `
    return marker + itemsToPlain(content, plain, '\n').replaceAll('\n', '\n  ')
  })
  return items.join('\n')
}

const rowToPlain = (row: TableRow, plain: Plain) =>
  row.content.map(({ content }) => itemsToPlain(content, plain, ' ').replaceAll('\n', ' ')).join(' | ')

const creditOf = (credit: string | undefined, { locale }: Plain) => credit && inLocale(words.credit(credit), locale)

function inlineToPlain(content: readonly Inline[], plain: Plain): string {
  return content.map((node) => nodeToPlain(node, plain)).join('')
}

function nodeToPlain(node: Inline, plain: Plain) {
  if (node.type === 'text') return node.text
  if (node.type === 'hard_break') return '\n'
  plain.notes.push(inlineToPlain(node.content, plain))
  return `[${digits(plain.notes.length, plain.locale)}]`
}
