import { inLocale, type Locale } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'
import type { Block, Doc, Embed, Inline, ItemBlock, List, TableRow } from './model.ts'
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
  const prose = doc.content.filter((block) => block.type === 'paragraph')
  const text = toPlain({
    type: 'doc',
    content: prose.map((block) => ({ ...block, content: withoutNotes(block.content) })),
  })
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= most) return line
  return `${line.slice(0, most).replace(/\s+\S*$/, '')}…`
}

const withoutNotes = (content: readonly Inline[]) => content.filter((node) => node.type !== 'footnote')

function blockToPlain(block: Block, plain: Plain): string {
  switch (block.type) {
    case 'heading':
      return inlineToPlain(block.content, plain)
    case 'blockquote':
      return itemsToPlain(block.content, plain, '\n\n')
    case 'table':
      return block.content.map((row) => rowToPlain(row, plain)).join('\n')
    case 'image':
      return [block.attrs.alt, block.attrs.caption, creditOf(block.attrs.credit, plain)].filter(Boolean).join('\n')
    case 'embed':
      return plain.embed(block) ?? ''
    case 'horizontal_rule':
      return ''
    case 'paragraph':
    case 'bullet_list':
    case 'ordered_list':
      return itemToPlain(block, plain)
  }
}

const itemsToPlain = (blocks: readonly ItemBlock[], plain: Plain, between: string) =>
  blocks.map((block) => itemToPlain(block, plain)).join(between)

const itemToPlain = (block: ItemBlock, plain: Plain): string =>
  block.type === 'paragraph' ? inlineToPlain(block.content, plain) : listToPlain(block, plain)

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

const inlineToPlain = (content: readonly Inline[], plain: Plain): string =>
  content.map((node) => nodeToPlain(node, plain)).join('')

function nodeToPlain(node: Inline, plain: Plain) {
  if (node.type === 'text') return node.text
  if (node.type === 'hard_break') return '\n'
  plain.notes.push(inlineToPlain(node.content, plain))
  return `[${digits(plain.notes.length, plain.locale)}]`
}
