import { type Doc, type Heading, headingLevel, type HeadingLevel, type Inline } from './model.ts'

export interface OutlineEntry {
  readonly id: string
  /** Never skips: a 4 right after a 2 is drawn as a 3, as WCAG and PDF/UA want it. */
  readonly level: HeadingLevel
  readonly text: string
}

/** The headings of a document with their ids, in order; for a table of contents and for the renderers. */
export function outlineOf(doc: Doc): ReadonlyMap<Heading, OutlineEntry> {
  const entries = new Map<Heading, OutlineEntry>()
  const taken = new Map<string, number>()
  let above = 1
  for (const block of doc.content) {
    if (block.type !== 'heading') continue
    const text = lineOf(block.content)
    const level = headingLevel(Math.min(block.attrs.level, above + 1))
    entries.set(block, { id: unused(slugOf(text), taken), level, text })
    above = level
  }
  return entries
}

/** Inline nodes as one line of plain text, without footnotes. */
export const lineOf = (content: readonly Inline[]): string =>
  content
    .map((node) => (node.type === 'text' ? node.text : node.type === 'hard_break' ? ' ' : ''))
    .join('')
    .trim()

/** Persian letters may stand in an id; white space and signs may not. */
const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\u200c]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'part'

function unused(slug: string, taken: Map<string, number>) {
  const count = (taken.get(slug) ?? 0) + 1
  taken.set(slug, count)
  return count === 1 ? slug : `${slug}-${count}`
}
