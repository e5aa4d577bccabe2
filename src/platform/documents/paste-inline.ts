import type { Inline, Mark, TextNode } from './model.ts'

/**
 * The little of a parsed HTML tree that pasting needs. The browser's `Node` has it, and so have the trees of the usual
 * parsers: `nodeType` 1 is an element, 3 a text.
 */
export interface HtmlNode {
  readonly nodeType: number
  readonly childNodes: Iterable<HtmlNode> | ArrayLike<HtmlNode>
  readonly textContent: string | null
  readonly tagName?: string | undefined
  readonly parentNode?: HtmlNode | null | undefined
  getAttribute?(name: string): string | null | undefined
}

export interface InlineReading {
  readonly isLink: (href: string) => boolean
  /** Word's footnote of that id. */
  readonly noteOf: (id: string) => HtmlNode | undefined
  readonly leaves: ReadonlySet<string>
}

export const tagOf = (node: HtmlNode) => (node.nodeType === 1 ? (node.tagName ?? '').toUpperCase() : '')
export const textIn = (node: HtmlNode) => node.textContent ?? ''
export const styleOf = (node: HtmlNode) => (node.getAttribute?.('style') ?? '').toLowerCase().replace(/\s+/g, ' ')

const blocks =
  /^(P|DIV|H[1-6]|UL|OL|LI|DL|DT|DD|TABLE|TBODY|THEAD|TFOOT|TR|TD|TH|CAPTION|BLOCKQUOTE|PRE|HR|SECTION|ARTICLE|MAIN|ASIDE|HEADER|FOOTER|FIGURE|FIGCAPTION|ADDRESS|CENTER|DETAILS|SUMMARY|FIELDSET|BODY|HTML)$/

export const isBlock = (node: HtmlNode) => blocks.test(tagOf(node))

/** `<![if !supportLists]>`: a comment to a browser, text to some parsers. */
const officeComment = /<!\[(?:if [^\]>]{0,80}|endif)\]>/g

/** Deeper inline elements than this are read as plain words. */
const deepest = 60

/** The inline nodes of a run of HTML, white space collapsed as a browser shows it. */
export function inlineIn(nodes: readonly HtmlNode[], reading: InlineReading): Inline[] {
  const read = nodes.flatMap((node) => inlineFrom(node, [], reading, 0))
  return collapsed(read)
}

function inlineFrom(node: HtmlNode, marks: readonly Mark[], reading: InlineReading, depth = 0): Inline[] {
  if (node.nodeType === 3 || depth > deepest) return [textFrom(node, marks)]
  if (!isRead(node, reading)) return []
  if (tagOf(node) === 'BR') return [{ type: 'hard_break' }]
  const note = noteFrom(node, reading)
  if (note) return note
  const inner = marksWithin(node, marks, reading)
  return Array.from(node.childNodes).flatMap((child) => inlineFrom(child, inner, reading, depth + 1))
}

const isRead = (node: HtmlNode, { leaves }: InlineReading) =>
  node.nodeType === 1 && !leaves.has(tagOf(node)) && !isMarker(node)

const textFrom = (node: HtmlNode, marks: readonly Mark[]): TextNode => ({
  type: 'text',
  text: textIn(node).replace(officeComment, ''),
  marks: [...marks],
})

/** Word writes the bullet of a fake list as text: it is a sign, not a word. */
const isMarker = (node: HtmlNode) => /mso-list: ?ignore/.test(styleOf(node))

/** Word's reference `<a href="#_ftn1">` becomes the note itself; the way back from the note is left out. */
function noteFrom(node: HtmlNode, reading: InlineReading): Inline[] | undefined {
  const href = tagOf(node) === 'A' ? (node.getAttribute?.('href') ?? '') : ''
  if (/#_(ftn|edn)ref\d+$/.test(href)) return []
  const id = /#_((?:ftn|edn)\d+)$/.exec(href)?.[1]
  const definition = id ? reading.noteOf(id) : undefined
  if (!definition) return undefined
  const without: InlineReading = { ...reading, noteOf: () => undefined }
  const content = inlineIn([definition], without).filter((each): each is TextNode => each.type === 'text')
  return [{ type: 'footnote', content: trimmed(content) }]
}

function marksWithin(node: HtmlNode, marks: readonly Mark[], reading: InlineReading): Mark[] {
  const kept = marks.filter((mark) => !(mark.type === 'bold' && isNotBold(node)))
  const added = [linkOf(node, reading), ...weights(node)].filter((mark) => mark !== undefined)
  return [...kept, ...added]
}

function linkOf(node: HtmlNode, { isLink }: InlineReading): Mark | undefined {
  const href = tagOf(node) === 'A' ? (node.getAttribute?.('href') ?? '').trim() : ''
  return href !== '' && !href.startsWith('#') && isLink(href) ? { type: 'link', attrs: { href } } : undefined
}

function weights(node: HtmlNode): Mark[] {
  const tag = tagOf(node)
  const style = styleOf(node)
  const isBold = (/^(B|STRONG)$/.test(tag) && !isNotBold(node)) || /font-weight: ?(bold|[6-9]00)/.test(style)
  const isSlanted = /^(I|EM)$/.test(tag) || /font-style: ?(italic|oblique)/.test(style)
  const isCode = /^(CODE|KBD|SAMP|TT)$/.test(tag)
  return [
    ...(isBold ? [{ type: 'bold' } as const] : []),
    ...(isSlanted ? [{ type: 'emphasis' } as const] : []),
    ...(isCode ? [{ type: 'code' } as const] : []),
  ]
}

/** Some editors wrap all they copy in a `<b style="font-weight:normal">`. */
const isNotBold = (node: HtmlNode) => /font-weight: ?(normal|[1-5]00)/.test(styleOf(node))

/** Runs of white space, also across nodes, become one space; none stands beside a break or at an end. */
function collapsed(nodes: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  let spaced = true
  for (const node of nodes) {
    const kept = node.type === 'text' ? squeezed(node, spaced) : node
    if (kept.type !== 'text' || kept.text !== '') result.push(kept)
    spaced = endsInSpace(kept, spaced)
  }
  return withoutLooseEnds(result)
}

function squeezed(node: TextNode, spaced: boolean): TextNode {
  const text = node.text.replace(/[ \t\r\n\f]+/g, ' ')
  return { ...node, text: spaced ? text.replace(/^ /, '') : text }
}

function endsInSpace(node: Inline, before: boolean) {
  if (node.type !== 'text') return node.type === 'hard_break'
  return node.text === '' ? before : node.text.endsWith(' ')
}

function withoutLooseEnds(nodes: Inline[]): Inline[] {
  const last = nodes.at(-1)
  if (last?.type === 'hard_break') return withoutLooseEnds(nodes.slice(0, -1))
  if (nodes[0]?.type === 'hard_break') return withoutLooseEnds(nodes.slice(1))
  return last?.type === 'text' ? [...nodes.slice(0, -1), { ...last, text: last.text.trimEnd() }] : nodes
}

/** A note without the number Word put before it. */
function trimmed(content: readonly TextNode[]): TextNode[] {
  const [first, ...rest] = content
  return first ? [{ ...first, text: first.text.replace(/^\s*\[?[0-9۰-۹ivx]*\]?\s+/, '') }, ...rest] : []
}
