import { type Footnote, type Inline, type Mark, type TextNode } from './model.ts'
import { inOrder, tidyInline } from './normal.ts'

/** How the light form spells marks that need no address. */
const fences = { bold: '**', emphasis: '__', code: '`' } as const
type Fence = keyof typeof fences
const fenceOf: Readonly<Record<string, Fence>> = { '**': 'bold', __: 'emphasis', '`': 'code' }

const opening = (mark: Mark) => (mark.type === 'link' || mark.type === 'lang' ? '[' : fences[mark.type])

function closing(mark: Mark) {
  if (mark.type === 'link') return `](${mark.attrs.href.replace(/[\\)]/g, '\\$&')})`
  return mark.type === 'lang' ? `](lang:${mark.attrs.lang})` : fences[mark.type]
}

/** Inline nodes in the light form; a footnote by the name it is given, a line break as a new line. */
export function inlineToLight(content: readonly Inline[], nameOf: (note: Footnote) => string): string {
  let written = ''
  let open: readonly Mark[] = []
  const turnTo = (wanted: readonly Mark[]) => {
    const kept = open.findIndex((mark, index) => JSON.stringify(mark) !== JSON.stringify(wanted[index]))
    const common = kept === -1 ? open.length : kept
    written += open.slice(common).toReversed().map(closing).join('')
    written += wanted.slice(common).map(opening).join('')
    open = wanted
  }
  for (const node of content) {
    turnTo(node.type === 'text' ? inOrder(node.marks ?? []) : [])
    if (node.type === 'text') written += escaped(node.text)
    else written += node.type === 'hard_break' ? '\n' : `{{${nameOf(node)}}}`
  }
  turnTo([])
  return written
}

/** A single star or underscore inside a word is left alone; doubled, or at the edge of the text, it would be read as a mark. */
const escaped = (text: string) =>
  text.replace(/[\\[\]`{]/g, '\\$&').replace(/\*(?=\*|$)|(?<=\*|^)\*|_(?=_|$)|(?<=_|^)_/g, '\\$&')

interface Piece {
  node: Inline
  marks: Mark[]
}

const token = /\\[!-/:-@[-`{-~]|\*\*|__|`|\[|\]\((?:\\.|[^\\)\s])*\)|\{\{[^{}\n]{1,80}\}\}|\n/g

/**
 * Inline nodes of the light form, in one pass without turning back. A fence that is never closed is plain text.
 * `noteOf` finds a footnote by its name.
 */
export function inlineFromLight(light: string, noteOf: (name: string) => Footnote): Inline[] {
  const reading = new Reading()
  let from = 0
  for (const { 0: found, index } of light.matchAll(token)) {
    reading.add(light.slice(from, index))
    reading.take(found, noteOf)
    from = index + found.length
  }
  reading.add(light.slice(from))
  return tidyInline(reading.pieces.map(({ node, marks }) => (node.type === 'text' ? withMarks(node, marks) : node)))
}

const withMarks = ({ text }: TextNode, marks: Mark[]): TextNode => ({ type: 'text', text, marks })

class Reading {
  readonly pieces: Piece[] = []
  /** Where each fence was opened; a bracket may stand in a bracket (a foreign phrase in a link). */
  #open: { kind: Fence | 'bracket'; at: number }[] = []

  add(text: string) {
    if (text !== '') this.pieces.push({ node: { type: 'text', text }, marks: [] })
  }

  take(found: string, noteOf: (name: string) => Footnote) {
    if (found === '\n') this.pieces.push({ node: { type: 'hard_break' }, marks: [] })
    else if (found.startsWith('\\')) this.add(found.slice(1))
    else if (found.startsWith('{{')) this.pieces.push({ node: noteOf(found.slice(2, -2)), marks: [] })
    else if (found === '[') this.#begin('bracket', found)
    else if (found.startsWith('](')) this.#endBracket(found)
    else this.#fence(fenceOf[found] ?? 'code', found)
  }

  #fence(kind: Fence, found: string) {
    if (!this.#end(kind, { type: kind })) this.#begin(kind, found)
  }

  #endBracket(found: string) {
    const address = found.slice(2, -1).replace(/\\(.)/g, '$1')
    const lang = /^lang:([A-Za-z0-9-]+)$/.exec(address)?.[1]
    const mark: Mark = lang ? { type: 'lang', attrs: { lang } } : { type: 'link', attrs: { href: address } }
    if (!this.#end('bracket', mark)) this.add(found)
  }

  /** At most two brackets are held open, so that a million of them cost no more than a million letters. */
  #begin(kind: Fence | 'bracket', found: string) {
    const brackets = this.#open.filter((fence) => fence.kind === 'bracket')
    if (kind === 'bracket' && brackets.length > 1) this.#open = this.#open.filter((fence) => fence !== brackets[0])
    this.#open.push({ kind, at: this.pieces.length })
    this.pieces.push({ node: { type: 'text', text: found }, marks: [] })
  }

  /** Marks everything since the fence was opened; false when it was not. Fences opened in between stay text. */
  #end(kind: Fence | 'bracket', mark: Mark) {
    const index = this.#open.findLastIndex((fence) => fence.kind === kind)
    const opened = this.#open[index]
    const fence = opened && this.pieces[opened.at]
    if (!fence) return false
    fence.node = { type: 'text', text: '' }
    for (const piece of this.pieces.slice(opened.at + 1)) piece.marks.push(mark)
    this.#open = this.#open.slice(0, index)
    return true
  }
}
