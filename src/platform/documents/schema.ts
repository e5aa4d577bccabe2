import { z } from 'zod'
import { isSafeAddress } from './address.ts'
import { type Block, type Doc, type ItemBlock, limits } from './model.ts'

const langTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
const tongue = { lang: langTag.optional(), dir: z.enum(['rtl', 'ltr']).optional() }
/** A file's or a thing's own id: never a path or an address. */
const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)
/** How one of the city's own things is named: an id, a code, or a slug, which may be Persian. */
const thing = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,79}$/u)
const line = z.string().max(1000)

/** An address a link may have; see `isSafeAddress`. */
export const Address = z.string().refine(isSafeAddress)

const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('link'), attrs: z.object({ href: Address }) }),
  z.object({ type: z.literal('lang'), attrs: z.object({ lang: langTag }) }),
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('emphasis') }),
  z.object({ type: z.literal('code') }),
])

const TextNode = z.object({ type: z.literal('text'), text: z.string(), marks: z.array(Mark).max(8).optional() })
const HardBreak = z.object({ type: z.literal('hard_break') })
const Footnote = z.object({ type: z.literal('footnote'), content: z.array(TextNode).default([]) })
const inlines = z.array(z.discriminatedUnion('type', [TextNode, HardBreak, Footnote])).default([])

const Paragraph = z.object({ type: z.literal('paragraph'), attrs: z.object(tongue).optional(), content: inlines })
const Heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ ...tongue, level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlines,
})

/** Read in turns, so that a list may hold lists; `read.ts` has counted the depth before. */
const itemBlocks: z.ZodType<ItemBlock[]> = z.lazy(() => z.array(z.discriminatedUnion('type', [Paragraph, ...lists])))
const items = z.array(z.object({ type: z.literal('list_item'), content: itemBlocks })).min(1)
const lists = [
  z.object({ type: z.literal('bullet_list'), content: items }),
  z.object({
    type: z.literal('ordered_list'),
    attrs: z.object({ start: z.number().int().min(0).max(9999).optional() }).optional(),
    content: items,
  }),
] as const

const span = z.number().int().min(1).max(limits.columns).optional()
const Cell = z.object({
  type: z.enum(['table_cell', 'table_header']),
  attrs: z.object({ colspan: span, rowspan: span }).optional(),
  content: itemBlocks,
})
const Row = z.object({ type: z.literal('table_row'), content: z.array(Cell).max(limits.columns).default([]) })

const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  Paragraph,
  Heading,
  ...lists,
  z.object({ type: z.literal('blockquote'), content: itemBlocks }),
  z.object({ type: z.literal('table'), content: z.array(Row).min(1).max(limits.rows) }),
  z.object({
    type: z.literal('image'),
    attrs: z.object({ fileId: key, alt: line, caption: line.optional(), credit: line.optional() }),
  }),
  z.object({
    type: z.literal('embed'),
    attrs: z.object({ kind: z.string().regex(/^[a-z][a-z-]{0,31}$/), ref: thing }),
  }),
  z.object({ type: z.literal('horizontal_rule') }),
])

/**
 * The shape of a document. Attributes it does not know are dropped, nodes it does not know are refused.
 * It does not bound depth or size: read what people send with `readDocument`.
 */
export const DocumentShape: z.ZodType<Doc> = z.object({ type: z.literal('doc'), content: z.array(block).default([]) })
