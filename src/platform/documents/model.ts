/**
 * The one rich text of the city: ProseMirror's JSON, with few nodes and no markup. Every article, programme, letter and
 * decision is written in it; `html.ts`, `plain.ts` and `typst.ts` draw it.
 */
export interface Doc {
  readonly type: 'doc'
  readonly content: readonly Block[]
}

export type Direction = 'rtl' | 'ltr'

/** Language (BCP 47) and direction of a paragraph or heading that differ from the document's. */
export interface Tongue {
  readonly lang?: string | undefined
  readonly dir?: Direction | undefined
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly attrs?: Tongue | undefined
  readonly content: readonly Inline[]
}

/** The page's own title is level 1, so a document begins at 2. */
export type HeadingLevel = 2 | 3 | 4

/** The level a heading may have that is nearest to the one it wants. */
export function headingLevel(wanted: number): HeadingLevel {
  if (wanted <= 2) return 2
  return wanted === 3 ? 3 : 4
}

export interface Heading {
  readonly type: 'heading'
  readonly attrs: Tongue & { readonly level: HeadingLevel }
  readonly content: readonly Inline[]
}

export interface BulletList {
  readonly type: 'bullet_list'
  readonly content: readonly ListItem[]
}

export interface OrderedList {
  readonly type: 'ordered_list'
  /** The first number, when it is not 1. */
  readonly attrs?: { readonly start?: number | undefined } | undefined
  readonly content: readonly ListItem[]
}

export interface ListItem {
  readonly type: 'list_item'
  /** A paragraph first, then more paragraphs or lists. */
  readonly content: readonly ItemBlock[]
}

export type List = BulletList | OrderedList
export type ItemBlock = Paragraph | List

export interface Blockquote {
  readonly type: 'blockquote'
  readonly content: readonly ItemBlock[]
}

export interface Table {
  readonly type: 'table'
  readonly content: readonly TableRow[]
}

export interface TableRow {
  readonly type: 'table_row'
  readonly content: readonly TableCell[]
}

export interface TableCell {
  readonly type: 'table_cell' | 'table_header'
  readonly attrs?: { readonly colspan?: number | undefined; readonly rowspan?: number | undefined } | undefined
  readonly content: readonly ItemBlock[]
}

export interface Image {
  readonly type: 'image'
  readonly attrs: {
    readonly fileId: string
    /** What is seen; empty when the text beside it already says so. */
    readonly alt: string
    readonly caption?: string | undefined
    readonly credit?: string | undefined
  }
}

/** One of the city's own things (a programme, a place, a zone, an article) shown inside the text. */
export interface Embed {
  readonly type: 'embed'
  readonly attrs: { readonly kind: string; readonly ref: string }
}

export interface HorizontalRule {
  readonly type: 'horizontal_rule'
}

export type Block = Paragraph | Heading | List | Blockquote | Table | Image | Embed | HorizontalRule

export interface TextNode {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly Mark[] | undefined
}

export interface HardBreak {
  readonly type: 'hard_break'
}

/** A note that stands in the text where it belongs and is drawn at the end. */
export interface Footnote {
  readonly type: 'footnote'
  readonly content: readonly TextNode[]
}

export type Inline = TextNode | HardBreak | Footnote

export type Mark =
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  | { readonly type: 'lang'; readonly attrs: { readonly lang: string } }
  | { readonly type: 'bold' }
  /** Drawn by weight, never by slant: Persian has no italics. */
  | { readonly type: 'emphasis' }
  | { readonly type: 'code' }

export type AnyNode = Doc | Block | ListItem | TableRow | TableCell | Inline

/** From the outermost to the innermost; nodes keep their marks in this order. */
export const markOrder = ['link', 'lang', 'bold', 'emphasis', 'code'] as const satisfies readonly Mark['type'][]

export const nodeTypes = [
  'doc',
  'paragraph',
  'heading',
  'bullet_list',
  'ordered_list',
  'list_item',
  'blockquote',
  'table',
  'table_row',
  'table_cell',
  'table_header',
  'image',
  'embed',
  'horizontal_rule',
  'text',
  'hard_break',
  'footnote',
] as const satisfies readonly AnyNode['type'][]

/** What no document may exceed: about 60 printed pages of letters. */
export const limits = { depth: 16, nodes: 12_000, letters: 120_000, rows: 500, columns: 40 } as const
