import { directionOf, inLocale, type Locale, manners } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'
import { type ByType, byType } from './by-type.ts'
import { attribute, escapeHtml, inlineToHtml, type Notes } from './html-inline.ts'
import type { Block, Doc, Embed, Heading, Image, ItemBlock, List, Table, TableRow } from './model.ts'
import { type OutlineEntry, outlineOf } from './outline.ts'
import { words } from './words.ts'

/** Where a picture is: an address of our own, its widths for small screens, its size in pixels. */
export interface Picture {
  readonly src: string
  readonly srcset?: string
  readonly width: number
  readonly height: number
}

/** Markup that a page has drawn already; Solid's server elements have this shape. */
export interface Markup {
  readonly t: string
}

export interface HtmlOptions {
  readonly locale: Locale
  /** The picture of a file, or nothing when it is gone. */
  readonly picture?: (fileId: string) => Picture | undefined
  /** A card drawn by the page, trusted as it is, or nothing when the thing is gone. */
  readonly embed?: (embed: Embed) => Markup | string | undefined
  /** Set before ids, when a page draws several documents. */
  readonly prefix?: string
}

interface Drawing {
  readonly locale: Locale
  readonly options: HtmlOptions
  readonly headings: ReadonlyMap<Heading, OutlineEntry>
  readonly notes: Notes
  /** Counted, for each scrolling box has a name of its own. */
  readonly tables: Table[]
}

/**
 * The document as HTML for a page. Everything is escaped; links that `isSafeAddress` refuses lose their address;
 * headings carry ids; footnotes stand at the end with links back; tables scroll in a focusable box; no styles, no scripts.
 */
export function toHtml(doc: Doc, options: HtmlOptions): string {
  const { locale, prefix = '' } = options
  const notes: Notes = { locale, prefix, found: [] }
  const drawing: Drawing = { locale, options, headings: outlineOf(doc), notes, tables: [] }
  const body = doc.content.map((block) => blockToHtml(block, drawing)).join('')
  return body + notesToHtml(notes)
}

/** The same as a finished element, to stand in a page: `<div class="prose">{drawDocument(body, options)}</div>`. */
export const drawDocument = (doc: Doc, options: HtmlOptions): Markup => ({ t: toHtml(doc, options) })

const blockToHtml = (block: Block, drawing: Drawing) => byType(drawers, block, drawing)

const drawers: ByType<Drawing, string> = {
  paragraph: itemToHtml,
  heading: headingToHtml,
  bullet_list: itemToHtml,
  ordered_list: itemToHtml,
  blockquote: ({ content }, drawing) => `<blockquote>${itemsToHtml(content, drawing)}</blockquote>`,
  table: tableToHtml,
  image: imageToHtml,
  embed: embedToHtml,
  horizontal_rule: () => '<hr>',
}

function headingToHtml(heading: Heading, { headings, notes }: Drawing) {
  const { id = '', level = 2 } = headings.get(heading) ?? {}
  const attributes = attribute('id', notes.prefix + id) + tongueOf(heading.attrs)
  return `<h${level}${attributes}>${inlineToHtml(heading.content, notes)}</h${level}>`
}

const tongueOf = (attrs: { lang?: string | undefined; dir?: string | undefined } | undefined) =>
  attribute('lang', attrs?.lang) + attribute('dir', attrs?.dir)

function itemsToHtml(blocks: readonly ItemBlock[], drawing: Drawing): string {
  return blocks.map((block) => itemToHtml(block, drawing)).join('')
}

function itemToHtml(block: ItemBlock, drawing: Drawing): string {
  if (block.type === 'paragraph') return `<p${tongueOf(block.attrs)}>${inlineToHtml(block.content, drawing.notes)}</p>`
  return listToHtml(block, drawing)
}

function listToHtml(list: List, drawing: Drawing) {
  const items = list.content.map(({ content }) => `<li>${itemContent(content, drawing)}</li>`).join('')
  if (list.type === 'bullet_list') return `<ul>${items}</ul>`
  return `<ol${attribute('start', list.attrs?.start)}>${items}</ol>`
}

/** A single paragraph needs no `<p>` of its own in a list or a cell. */
function itemContent(content: readonly ItemBlock[], drawing: Drawing) {
  const [first, ...rest] = content
  if (first?.type !== 'paragraph' || first.attrs || rest.some(({ type }) => type === 'paragraph'))
    return itemsToHtml(content, drawing)
  return inlineToHtml(first.content, drawing.notes) + itemsToHtml(rest, drawing)
}

function tableToHtml(table: Table, drawing: Drawing) {
  const [first, ...rest] = table.content
  const isHead = first?.content.every(({ type }) => type === 'table_header')
  const head = isHead && first ? `<thead>${rowToHtml(first, drawing, 'col')}</thead>` : ''
  const body = (isHead ? rest : table.content).map((row) => rowToHtml(row, drawing, 'row')).join('')
  const number = drawing.tables.push(table)
  const label = attribute('aria-label', inLocale(words.tableBox(number), drawing.locale))
  return `<section class="tablebox" tabindex="0"${label}><table class="table">${head}<tbody>${body}</tbody></table></section>`
}

function rowToHtml(row: TableRow, drawing: Drawing, scope: 'col' | 'row') {
  const cells = row.content.map(({ type, attrs, content }) => {
    const tag = type === 'table_header' ? 'th' : 'td'
    const attributes = (tag === 'th' ? attribute('scope', scope) : '') + attribute('colspan', attrs?.colspan)
    return `<${tag}${attributes}${attribute('rowspan', attrs?.rowspan)}>${itemContent(content, drawing)}</${tag}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function imageToHtml({ attrs }: Image, { options, locale }: Drawing) {
  const picture = options.picture?.(attrs.fileId)
  const caption = attrs.caption ? `<span>${escapeHtml(attrs.caption)}</span>` : ''
  const credit = attrs.credit ? ` <small>${escapeHtml(inLocale(words.credit(attrs.credit), locale))}</small>` : ''
  if (!picture) return `<p class="gone">${escapeHtml(attrs.alt || inLocale(words.gone, locale))}</p>`
  const source = attribute('src', picture.src) + attribute('srcset', picture.srcset) + sizesFor(picture)
  const size = attribute('width', picture.width) + attribute('height', picture.height)
  const below = caption + credit ? `<figcaption>${caption}${credit}</figcaption>` : ''
  return `<figure><img${source} alt="${escapeHtml(attrs.alt)}"${size} loading="lazy" decoding="async">${below}</figure>`
}

/** The reading column is 42rem wide. */
const sizesFor = ({ srcset }: Picture) => (srcset ? ' sizes="(min-width: 44rem) 42rem, 100vw"' : '')

function embedToHtml(embed: Embed, { options, locale }: Drawing) {
  const drawn = options.embed?.(embed)
  if (drawn === undefined) return `<p class="gone">${inLocale(words.gone, locale)}</p>`
  return typeof drawn === 'string' ? drawn : drawn.t
}

function notesToHtml({ found, locale, prefix }: Notes) {
  if (found.length === 0) return ''
  const back = escapeHtml(inLocale(words.backToText, locale))
  const items = found.map((note, index) => {
    const to = `${prefix}note-${index + 1}`
    const name = `${back}: ${digits(index + 1, locale)}`
    return `<li id="${to}">${note} <a href="#${to}-from" aria-label="${name}">${back}</a></li>`
  })
  const { tag } = manners[locale]
  const title = escapeHtml(inLocale(words.notes, locale))
  return `<section class="notes" lang="${tag}" dir="${directionOf(locale)}" aria-label="${title}"><ol>${items.join('')}</ol></section>`
}
