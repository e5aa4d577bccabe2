import { type ByType, byType } from './by-type.ts'
import {
  type Block,
  type Doc,
  type Inline,
  type ItemBlock,
  type ListItem,
  type Mark,
  markOrder,
  type TableCell,
  type TableRow,
  type TextNode,
} from './model.ts'

/**
 * The same document in its one spelling: equal neighbours joined, marks in order, empty paragraphs and default
 * attributes left out. `tidy(tidy(doc))` equals `tidy(doc)`.
 */
export const tidy = (doc: Doc): Doc => ({ type: 'doc', content: doc.content.filter(says).map(tidyBlock).filter(says) })

const tidyBlock = (block: Block): Block => byType(tidiers, block, undefined)

const tidiers: ByType<undefined, Block> = {
  paragraph: tidyItem,
  heading: ({ attrs, content }) => ({ type: 'heading', attrs: compact(attrs), content: tidyInline(content) }),
  bullet_list: tidyItem,
  ordered_list: tidyItem,
  blockquote: ({ content }) => ({ type: 'blockquote', content: tidyItems(content) }),
  table: ({ content }) => ({ type: 'table', content: content.map(tidyRow) }),
  image: ({ attrs }) => ({ type: 'image', attrs: { ...compact(attrs), alt: attrs.alt } }),
  embed: ({ attrs: { kind, ref } }) => ({ type: 'embed', attrs: { kind, ref } }),
  horizontal_rule: () => ({ type: 'horizontal_rule' }),
}

const tidyItems = (blocks: readonly ItemBlock[]) => blocks.map(tidyItem).filter(says)

function tidyItem(block: ItemBlock): ItemBlock {
  if (block.type === 'paragraph')
    return { type: 'paragraph', ...attrsOf(block.attrs), content: tidyInline(block.content) }
  const content = block.content.map(tidyListItem)
  if (block.type === 'bullet_list') return { type: 'bullet_list', content }
  const start = block.attrs?.start === 1 ? undefined : block.attrs?.start
  return { type: 'ordered_list', ...attrsOf({ start }), content }
}

/** A list item always begins with a paragraph, as the editor needs it. */
function tidyListItem(item: ListItem): ListItem {
  const rest = tidyItems(item.content)
  const begins = rest[0]?.type === 'paragraph'
  return { type: 'list_item', content: begins ? rest : [emptyParagraph, ...rest] }
}

const emptyParagraph: ItemBlock = { type: 'paragraph', content: [] }

const tidyRow = (row: TableRow): TableRow => ({ type: 'table_row', content: row.content.map(tidyCell) })

function tidyCell({ type, attrs, content }: TableCell): TableCell {
  const spans = { colspan: beyondOne(attrs?.colspan), rowspan: beyondOne(attrs?.rowspan) }
  const kept = tidyItems(content)
  return { type, ...attrsOf(spans), content: kept.length > 0 ? kept : [emptyParagraph] }
}

const beyondOne = (span: number | undefined) => (span === 1 ? undefined : span)

/** Text nodes joined where their marks agree; empty ones and empty footnotes left out. */
export function tidyInline(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const node of content) {
    const last = joined.at(-1)
    if (node.type === 'footnote') joined.push(...tidyNote(node.content))
    else if (node.type === 'hard_break') joined.push({ type: 'hard_break' })
    else if (last?.type === 'text' && sameMarks(last.marks, node.marks))
      joined[joined.length - 1] = { ...last, text: last.text + node.text }
    else if (node.text !== '') joined.push(tidyText(node))
  }
  return joined
}

function tidyNote(content: readonly TextNode[]): Inline[] {
  const inner = tidyInline(content).filter((node) => node.type === 'text')
  return inner.length === 0 ? [] : [{ type: 'footnote', content: inner }]
}

function tidyText({ text, marks = [] }: TextNode): TextNode {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: inOrder(marks) }
}

/** One mark of each type, the outermost first. */
export const inOrder = (marks: readonly Mark[]) =>
  markOrder.flatMap((type) => marks.filter((mark) => mark.type === type).slice(0, 1))

export const sameMarks = (one: readonly Mark[] = [], other: readonly Mark[] = []) =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))

/** Anything but a paragraph, quote or list without content. */
const says = (block: Block) => !('content' in block) || block.content.length > 0 || block.type === 'heading'

/** Only what is said, in the order of the alphabet. */
function compact<T extends object>(attrs: T): T {
  const kept = Object.entries(attrs).filter(([, value]) => value !== undefined && value !== '')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same attributes, less those that say nothing
  return Object.fromEntries(kept.toSorted(([one], [other]) => (one < other ? -1 : 1))) as T
}

/** `{ attrs }` when anything is said in them, else nothing. */
function attrsOf<T extends object>(attrs: T | undefined) {
  const kept = attrs ? compact(attrs) : undefined
  return kept && Object.keys(kept).length > 0 ? { attrs: kept } : {}
}
