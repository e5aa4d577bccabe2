import { inLocale, type Locale } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'
import { isSafeAddress } from './address.ts'
import type { Inline, Mark, TextNode } from './model.ts'
import { inOrder } from './normal.ts'
import { withPhones } from './phones.ts'
import { words } from './words.ts'

/** Footnotes as they are met, already drawn. */
export interface Notes {
  readonly locale: Locale
  readonly prefix: string
  readonly found: string[]
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made harmless between tags and between quotes. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** ` name="value"`, or nothing. */
export const attribute = (name: string, value: string | number | undefined) =>
  value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(String(value))}"`

/** Inline nodes as HTML; neighbours that share an outer mark share its element. */
export function inlineToHtml(content: readonly Inline[], notes: Notes): string {
  let html = ''
  let open: readonly Mark[] = []
  const turnTo = (wanted: readonly Mark[]) => {
    const differs = open.findIndex((mark, index) => JSON.stringify(mark) !== JSON.stringify(wanted[index]))
    const common = differs === -1 ? open.length : differs
    html += open.slice(common).toReversed().map(closing).join('')
    html += wanted.slice(common).map(opening).join('')
    open = wanted
  }
  for (const node of content) {
    turnTo(node.type === 'text' ? drawn(node) : [])
    html += nodeToHtml(node, notes)
  }
  turnTo([])
  return html
}

/** A link that may not be followed is only its words, even if it was stored. */
const drawn = ({ marks = [] }: TextNode) =>
  inOrder(marks).filter((mark) => mark.type !== 'link' || isSafeAddress(mark.attrs.href))

function nodeToHtml(node: Inline, notes: Notes) {
  if (node.type === 'text') return withPhones(node.text, (phone) => `<bdi dir="ltr">${phone}</bdi>`, escapeHtml)
  if (node.type === 'hard_break') return '<br>'
  const number = notes.found.push(inlineToHtml(node.content, notes))
  const id = `${notes.prefix}note-${number}`
  const label = escapeHtml(inLocale(words.note(number), notes.locale))
  const shown = digits(number, notes.locale)
  return `<sup class="note"><a id="${id}-from" href="#${id}" aria-label="${label}">${shown}</a></sup>`
}

const tags = { bold: 'strong', emphasis: 'em', code: 'code', link: 'a', lang: 'span' } as const

function opening(mark: Mark) {
  if (mark.type === 'link') return `<a${attribute('href', mark.attrs.href)}>`
  if (mark.type === 'lang') return `<span${attribute('lang', mark.attrs.lang)} dir="auto">`
  return mark.type === 'code' ? '<code dir="ltr">' : `<${tags[mark.type]}>`
}

const closing = ({ type }: Mark) => `</${tags[type]}>`
