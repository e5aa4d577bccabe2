import type {
  Block,
  Blockquote,
  Direction,
  Doc,
  Embed,
  Footnote,
  Heading,
  HeadingLevel,
  HorizontalRule,
  Image,
  Inline,
  ItemBlock,
  List,
  ListItem,
  Mark,
  Paragraph,
  Table,
  TableCell,
  TextNode,
} from './model.ts'
import { tidy } from './normal.ts'

/** What a block may be made of: plain text, or inline nodes. */
export type Piece = string | Inline
/** What a list item or a cell may be made of. */
export type Filling = Piece | readonly Piece[] | ItemBlock

/** A document from its blocks, tidied. Plain strings become paragraphs. */
export const doc = (...blocks: (Block | string)[]): Doc =>
  tidy({ type: 'doc', content: blocks.map((block) => (typeof block === 'string' ? p(block) : block)) })

export const p = (...pieces: Piece[]): Paragraph => ({ type: 'paragraph', content: inline(pieces) })

/** A paragraph in another language: `paragraphIn('ar', 'rtl', …)`. */
export const paragraphIn = (lang: string, dir: Direction, ...pieces: Piece[]): Paragraph => ({
  type: 'paragraph',
  attrs: { lang, dir },
  content: inline(pieces),
})

const heading = (level: HeadingLevel, pieces: Piece[]): Heading => ({
  type: 'heading',
  attrs: { level },
  content: inline(pieces),
})
export const h2 = (...pieces: Piece[]) => heading(2, pieces)
export const h3 = (...pieces: Piece[]) => heading(3, pieces)
export const h4 = (...pieces: Piece[]) => heading(4, pieces)

export const list = (...items: (Filling | ListItem)[]): List => ({ type: 'bullet_list', content: items.map(asItem) })
export const numbered = (...items: (Filling | ListItem)[]): List => ({
  type: 'ordered_list',
  content: items.map(asItem),
})
/** A list item of several blocks: a paragraph, then lists below it. */
export const item = (...fillings: Filling[]): ListItem => ({ type: 'list_item', content: fillings.map(filled) })

export const quote = (...fillings: Filling[]): Blockquote => ({ type: 'blockquote', content: fillings.map(filled) })

/** A table whose first row is its header. */
export const table = (header: Filling[], ...rows: Filling[][]): Table => ({
  type: 'table',
  content: [
    { type: 'table_row', content: header.map((filling) => cell('table_header', filling)) },
    ...rows.map((row) => ({ type: 'table_row' as const, content: row.map((filling) => cell('table_cell', filling)) })),
  ],
})

const cell = (type: TableCell['type'], filling: Filling): TableCell => ({ type, content: [filled(filling)] })

export const image = (fileId: string, alt: string, about: { caption?: string; credit?: string } = {}): Image => ({
  type: 'image',
  attrs: { fileId, alt, ...about },
})

export const embed = (kind: string, ref: string): Embed => ({ type: 'embed', attrs: { kind, ref } })
export const rule = (): HorizontalRule => ({ type: 'horizontal_rule' })
export const br = (): Inline => ({ type: 'hard_break' })

export const text = (words: string, ...marks: Mark[]): TextNode =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks }
export const bold = (words: string) => text(words, { type: 'bold' })
export const emphasis = (words: string) => text(words, { type: 'emphasis' })
export const code = (words: string) => text(words, { type: 'code' })
export const link = (words: string, href: string) => text(words, { type: 'link', attrs: { href } })
/** Words of another language inside a sentence: `spoken('en', 'UNESCO')`. */
export const spoken = (lang: string, words: string) => text(words, { type: 'lang', attrs: { lang } })
export const note = (...pieces: (string | TextNode)[]): Footnote => ({
  type: 'footnote',
  content: pieces.map((piece) => (typeof piece === 'string' ? text(piece) : piece)),
})

const asItem = (filling: Filling | ListItem): ListItem =>
  typeof filling === 'object' && 'type' in filling && filling.type === 'list_item' ? filling : item(filling)

const inline = (pieces: readonly Piece[]): Inline[] =>
  pieces.map((piece) => (typeof piece === 'string' ? text(piece) : piece))

function filled(filling: Filling): ItemBlock {
  if (typeof filling === 'string') return p(filling)
  if (isMany(filling)) return p(...filling)
  if (filling.type === 'paragraph' || filling.type === 'bullet_list' || filling.type === 'ordered_list') return filling
  return p(filling)
}

const isMany = (filling: Filling): filling is readonly Piece[] => Array.isArray(filling)
