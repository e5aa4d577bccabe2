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

function tidyBlock(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', attrs: compact(block.attrs), content: tidyInline(block.content) }
    case 'table':
      return { type: 'table', content: block.content.map(tidyRow) }
    case 'blockquote':
      return { type: 'blockquote', content: tidyItems(block.content) }
    case 'image':
      return { type: 'image', attrs: { ...compact(block.attrs), alt: block.attrs.alt } }
    case 'embed':
      return { type: 'embed', attrs: { kind: block.attrs.kind, ref: block.attrs.ref } }
    case 'horizontal_rule':
      return { type: 'horizontal_rule' }
    case 'paragraph':
    case 'bullet_list':
    case 'ordered_list':
      return tidyItem(block)
  }
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
  return Object.fromEntries(kept.toSorted(([one], [other]) => (one < other ? -1 : 1))) as T
}

/** `{ attrs }` when anything is said in them, else nothing. */
function attrsOf<T extends object>(attrs: T | undefined) {
  const kept = attrs ? compact(attrs) : undefined
  return kept && Object.keys(kept).length > 0 ? { attrs: kept } : {}
}
