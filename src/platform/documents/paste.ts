import { isSafeAddress } from './address.ts'
import { cleanDocument } from './clean.ts'
import {
  type Block,
  type Doc,
  headingLevel,
  type Inline,
  type ItemBlock,
  limits,
  type List,
  type ListItem,
  type TableCell,
  type TableRow,
} from './model.ts'
import { tidy } from './normal.ts'
import { type HtmlNode, inlineIn, isBlock, tagOf, textIn } from './paste-inline.ts'
import { type FakeItem, fakeItemOf, isNoteList, listFromFakes, notesDefinedIn } from './paste-word.ts'
import { pushAll } from './push-all.ts'

export type { HtmlNode } from './paste-inline.ts'

export interface Pasted {
  readonly doc: Doc
  /** Pictures cannot be pasted: each needs an alternative text and a place in the city's files. */
  readonly picturesLeftOut: number
}

/** What is never text. */
const dropped = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'XML',
  'TEMPLATE',
  'NOSCRIPT',
  'OBJECT',
  'IFRAME',
  'SVG',
  'FORM',
  'BUTTON',
  'SELECT',
  'NAV',
])

interface Pasting {
  readonly notes: ReadonlyMap<string, HtmlNode>
  readonly deepest: number
  readonly highest: number
}

/**
 * A document from HTML that came from Word, a web page or another editor: headings, lists (also Word's paragraphs that
 * only look like lists), tables, quotes, links, bold and Word's footnotes stay; styles, fonts, colours and office tags go.
 * `root` is a parsed body, of the browser's DOMParser or any parser with the same few properties. Text is cleaned.
 */
export function fromHtml(root: HtmlNode, lang: 'fa' | 'en' | 'azb' = 'fa'): Pasted {
  const levels = [...elementsIn(root)].map((node) => headingIn(node)).filter((level) => level > 0)
  const pasting: Pasting = { notes: notesDefinedIn(root), deepest: 0, highest: Math.min(6, ...levels) }
  const content = blocksIn(root, pasting).slice(0, limits.nodes)
  const pictures = [...elementsIn(root)].filter((node) => tagOf(node) === 'IMG').length
  return { doc: cleanDocument(tidy({ type: 'doc', content }), lang).doc, picturesLeftOut: pictures }
}

/** Every element below, without recursion: pasted pages can be nested as deep as they like. */
function* elementsIn(root: HtmlNode): Generator<HtmlNode> {
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    pushAll(
      waiting,
      childrenOf(node).filter((child) => child.nodeType === 1),
    )
  }
}

const childrenOf = (node: HtmlNode): HtmlNode[] => Array.from(node.childNodes)

/** Blocks, with runs of loose text between them gathered into paragraphs and fake list items into lists. */
function blocksIn(node: HtmlNode, pasting: Pasting): Block[] {
  const gathering = new Gathering(pasting)
  for (const child of childrenOf(node)) gathering.take(child)
  return gathering.end()
}

/** What has been read of an element's children, and what still waits for its end: loose text, or fake items. */
class Gathering {
  readonly #pasting: Pasting
  readonly #blocks: Block[] = []
  #loose: HtmlNode[] = []
  #fakes: FakeItem[] = []

  constructor(pasting: Pasting) {
    this.#pasting = pasting
  }

  take(child: HtmlNode) {
    const fake = fakeItemOf(child, (each) => inlineOf([each], this.#pasting))
    if (fake) this.#takeFake(fake)
    else if (holdsBlocks(child)) this.end().push(...blockFrom(child, this.#pasting))
    else if (isText(child)) this.#takeText(child)
  }

  /** Everything so far; what comes after begins something new. */
  end() {
    this.#blocks.push(...paragraphFrom(this.#loose, this.#pasting), ...listFromFakes(this.#fakes))
    this.#loose = []
    this.#fakes = []
    return this.#blocks
  }

  #takeFake(fake: FakeItem) {
    if (this.#loose.length > 0) this.end()
    this.#fakes.push(fake)
  }

  /** White space between two fake items does not part them. */
  #takeText(child: HtmlNode) {
    if (this.#fakes.length > 0 && textIn(child).trim() === '') return
    if (this.#fakes.length > 0) this.end()
    this.#loose.push(child)
  }
}

const isText = (node: HtmlNode) => node.nodeType === 3 || (node.nodeType === 1 && !dropped.has(tagOf(node)))

/** An element that is a block, or a wrapper (a span, a b) round blocks. */
const holdsBlocks = (node: HtmlNode): boolean =>
  node.nodeType === 1 &&
  !dropped.has(tagOf(node)) &&
  (isBlock(node) || childrenOf(node).some((child) => child.nodeType === 1 && isBlock(child)))

function blockFrom(node: HtmlNode, pasting: Pasting): Block[] {
  // Deeper than anyone writes: only the words are kept.
  if (pasting.deepest > 60) return paragraphFrom([node], pasting)
  const inner = { ...pasting, deepest: pasting.deepest + 1 }
  const level = headingIn(node)
  if (level > 0) return headingFrom(node, level, inner)
  if (isNoteList(node)) return []
  return (readers[tagOf(node)] ?? blocksIn)(node, inner)
}

const readers: Readonly<Record<string, (node: HtmlNode, pasting: Pasting) => Block[]>> = {
  UL: listFrom,
  OL: listFrom,
  TABLE: tableFrom,
  BLOCKQUOTE: (node, pasting) => [{ type: 'blockquote', content: itemBlocksIn(node, pasting) }],
  HR: () => [{ type: 'horizontal_rule' }],
}

/** 1 to 6 for a heading, also Word's title; 0 for anything else. */
function headingIn(node: HtmlNode): number {
  const level = /^H([1-6])$/.exec(tagOf(node))?.[1]
  if (level) return Number(level)
  return /\bMsoTitle\b/.test(node.getAttribute?.('class') ?? '') ? 1 : 0
}

/** The highest heading of what was pasted becomes level 2: the page has its own title. */
function headingFrom(node: HtmlNode, level: number, pasting: Pasting): Block[] {
  const content = inlineOf([node], pasting).filter(({ type }) => type !== 'hard_break')
  if (content.length === 0) return []
  const below = headingLevel(level - pasting.highest + 2)
  return [{ type: 'heading', attrs: { level: below }, content }]
}

function paragraphFrom(nodes: readonly HtmlNode[], pasting: Pasting): ItemBlock[] {
  const content = inlineOf(nodes, pasting)
  const says = content.some((node) => node.type !== 'text' || node.text.trim() !== '')
  return says ? [{ type: 'paragraph', content }] : []
}

const inlineOf = (nodes: readonly HtmlNode[], { notes }: Pasting): Inline[] =>
  inlineIn(nodes, { isLink: isSafeAddress, noteOf: (id) => notes.get(id), leaves: dropped })

/** What a list item, quote or cell may hold; headings and tables inside are reduced to their words. */
const itemBlocksIn = (node: HtmlNode, pasting: Pasting): ItemBlock[] => blocksIn(node, pasting).flatMap(asItemBlocks)

function asItemBlocks(block: Block): ItemBlock[] {
  if (block.type === 'heading') return [{ type: 'paragraph', content: block.content }]
  if (block.type === 'blockquote') return [...block.content]
  if (block.type === 'table') return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))
  return block.type === 'paragraph' || block.type === 'bullet_list' || block.type === 'ordered_list' ? [block] : []
}

function listFrom(node: HtmlNode, pasting: Pasting): List[] {
  const items: { type: 'list_item'; content: ItemBlock[] }[] = []
  for (const child of childrenOf(node).filter((each) => each.nodeType === 1)) {
    const last = items.at(-1)
    // Word and old editors put a nested list beside its item instead of inside it.
    if (last && isList(child)) last.content.push(...listFrom(child, pasting))
    else if (textIn(child).trim() !== '') items.push({ type: 'list_item', content: itemBlocksIn(child, pasting) })
  }
  if (items.length === 0) return []
  return [tagOf(node) === 'UL' ? { type: 'bullet_list', content: items } : numberedFrom(node, items)]
}

const isList = (node: HtmlNode) => tagOf(node) === 'UL' || tagOf(node) === 'OL'

function numberedFrom(node: HtmlNode, content: ListItem[]): List {
  const start = Number.parseInt(node.getAttribute?.('start') ?? '1', 10)
  return { type: 'ordered_list', attrs: { start: start >= 0 && start < 10_000 ? start : 1 }, content }
}

/** A table of one cell was only used for its frame. */
function tableFrom(node: HtmlNode, pasting: Pasting): Block[] {
  const rows = [...elementsIn(node)].filter((each) => tagOf(each) === 'TR' && tableOf(each) === node).toReversed()
  const content = rows.slice(0, limits.rows).map((row) => rowFrom(row, pasting))
  const [first] = content
  if (!first) return []
  if (content.length === 1 && first.content.length === 1) return [...(first.content[0]?.content ?? [])]
  return [{ type: 'table', content }]
}

function tableOf(row: HtmlNode) {
  let above = row.parentNode
  while (above && tagOf(above) !== 'TABLE') above = above.parentNode
  return above
}

function rowFrom(row: HtmlNode, pasting: Pasting): TableRow {
  const cells = childrenOf(row).filter((each) => /^T[DH]$/.test(tagOf(each)))
  return { type: 'table_row', content: cells.slice(0, limits.columns).map((cell) => cellFrom(cell, pasting)) }
}

function cellFrom(cell: HtmlNode, pasting: Pasting): TableCell {
  const span = (name: string) => {
    const count = Number.parseInt(cell.getAttribute?.(name) ?? '1', 10)
    return count > 1 && count <= limits.columns ? count : undefined
  }
  const attrs = { colspan: span('colspan'), rowspan: span('rowspan') }
  const type = tagOf(cell) === 'TH' ? 'table_header' : 'table_cell'
  return { type, attrs, content: itemBlocksIn(cell, pasting) }
}
