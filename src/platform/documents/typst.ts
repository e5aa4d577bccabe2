import { inLocale, type Locale } from '#platform/locale.ts'
import { isolated } from '#platform/text/digits.ts'
import { isOwnAddress, isSafeAddress } from './address.ts'
import { type ByType, byType } from './by-type.ts'
import type { Block, Doc, Embed, Heading, Image, Inline, ItemBlock, Mark, Table, TextNode } from './model.ts'
import { inOrder } from './normal.ts'
import { outlineOf } from './outline.ts'
import { withPhones } from './phones.ts'
import { words } from './words.ts'

/** Data for the Typst templates: plain JSON. What people wrote stays a string and is never Typst source. */
export type PressData = { readonly [name: string]: PressValue }
export type PressValue = string | number | boolean | null | PressData | readonly PressValue[]

export interface PressOptions {
  readonly locale: Locale
  /** `https://host`, set before the addresses of our own pages, for paper has no host. */
  readonly origin: string
  /** The name under which a file's picture is handed to the press, or nothing when there is none. */
  readonly picture?: (fileId: string) => string | undefined
  /** How a card is told on paper: a title, a line below it, an address. */
  readonly embed?: (embed: Embed) => { title: string; text?: string; href?: string } | undefined
}

/** The blocks of a document as data for the template function `body(blocks)`. */
export function toPressData(doc: Doc, options: PressOptions): readonly PressData[] {
  const setting: Setting = { options, outline: outlineOf(doc) }
  return doc.content.flatMap((block) => blockData(block, setting))
}

interface Setting {
  readonly options: PressOptions
  readonly outline: ReturnType<typeof outlineOf>
}

const blockData = (block: Block, setting: Setting) => byType(setters, block, setting)

const setters: ByType<Setting, PressData[]> = {
  paragraph: (block, { options }) => [itemData(block, options)],
  heading: (block, setting) => [headingData(block, setting)],
  bullet_list: (block, { options }) => [itemData(block, options)],
  ordered_list: (block, { options }) => [itemData(block, options)],
  blockquote: ({ content }, { options }) => [{ type: 'quote', content: itemsData(content, options) }],
  table: (block, { options }) => [{ type: 'table', ...tableData(block, options) }],
  image: (block, { options }) => imageData(block, options),
  embed: (block, { options }) => embedData(block, options),
  horizontal_rule: () => [{ type: 'rule' }],
}

function headingData(heading: Heading, { options, outline }: Setting): PressData {
  const level = outline.get(heading)?.level ?? 2
  return { type: 'heading', level, ...tongueData(heading.attrs), content: inlineData(heading.content, options) }
}

const tongueData = (attrs: { lang?: string | undefined; dir?: string | undefined } | undefined): PressData => ({
  lang: attrs?.lang ?? null,
  dir: attrs?.dir ?? null,
})

const itemsData = (blocks: readonly ItemBlock[], options: PressOptions) =>
  blocks.map((block) => itemData(block, options))

function itemData(block: ItemBlock, options: PressOptions): PressData {
  if (block.type === 'paragraph')
    return { type: 'paragraph', ...tongueData(block.attrs), content: inlineData(block.content, options) }
  const start = block.type === 'ordered_list' ? (block.attrs?.start ?? 1) : null
  return { type: 'list', start, items: block.content.map(({ content }) => itemsData(content, options)) }
}

function tableData(table: Table, options: PressOptions): PressData {
  const widths = table.content.map((row) => row.content.reduce((sum, cell) => sum + (cell.attrs?.colspan ?? 1), 0))
  const rows = table.content.map((row) =>
    row.content.map(({ type, attrs, content }) => ({
      header: type === 'table_header',
      colspan: attrs?.colspan ?? 1,
      rowspan: attrs?.rowspan ?? 1,
      content: itemsData(content, options),
    })),
  )
  const headed = rows[0]?.every((cell) => cell.header && cell.rowspan === 1) ?? false
  return { columns: Math.max(1, ...widths), headed, rows }
}

function imageData({ attrs }: Image, { picture, locale }: PressOptions): PressData[] {
  const file = picture?.(attrs.fileId)
  const credit = attrs.credit ? inLocale(words.credit(attrs.credit), locale) : null
  if (file) return [{ type: 'image', file, alt: attrs.alt, caption: attrs.caption ?? null, credit }]
  return attrs.alt === '' ? [] : [{ type: 'aside', title: attrs.alt, text: attrs.caption ?? null, href: null }]
}

function embedData(embed: Embed, { embed: tell, origin }: PressOptions): PressData[] {
  const told = tell?.(embed)
  if (!told) return []
  return [{ type: 'aside', title: told.title, text: told.text ?? null, href: absolute(told.href ?? '', origin) }]
}

const inlineData = (content: readonly Inline[], options: PressOptions): readonly PressData[] =>
  content.map((node): PressData => {
    if (node.type === 'text') return textData(node, options)
    if (node.type === 'hard_break') return { type: 'break' }
    return { type: 'note', content: inlineData(node.content, options) }
  })

function textData({ text, marks = [] }: TextNode, { origin }: PressOptions): PressData {
  const found = Object.fromEntries(inOrder(marks).map((mark) => [mark.type, markValue(mark, origin)]))
  return { type: 'text', text: withPhones(text, (phone) => isolated(phone, 'ltr')), ...found }
}

function markValue(mark: Mark, origin: string) {
  if (mark.type === 'lang') return mark.attrs.lang
  return mark.type === 'link' ? absolute(mark.attrs.href, origin) : true
}

/** A whole address, or null when there is nowhere to go from paper. */
function absolute(href: string, origin: string) {
  if (!isSafeAddress(href) || href.startsWith('#') || href.startsWith('?')) return null
  return isOwnAddress(href) ? origin + href : href
}
