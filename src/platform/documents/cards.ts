import { directionOf, type Locale, manners } from '#platform/locale.ts'
import { attribute, escapeHtml } from './html-inline.ts'
import type { Embed } from './model.ts'

/** One of the city's own things as a card in a text. */
export interface Card {
  /** What such a thing is called: «برنامه», `Place`. */
  readonly kind: string
  readonly title: string
  readonly lead: string
  /** The language the title and lead are really in. */
  readonly locale: Locale
  /** Where it is, with the reader's language. */
  readonly href: string
}

/** The card of a thing, or nothing when readers may not see it: a draft, something withdrawn, a misspelt reference. */
export type CardOf = (embed: Embed) => Card | undefined

/** A card as HTML in a text of this language: one link, which covers the whole card. No heading: a text has its own. */
export function cardToHtml({ kind, title, lead, locale, href }: Card, textLocale: Locale): string {
  const tongue =
    locale === textLocale ? '' : attribute('lang', manners[locale].tag) + attribute('dir', directionOf(locale))
  const below = lead === '' ? '' : `<p class="thing__lead"${tongue}>${escapeHtml(lead)}</p>`
  const name = `<p class="thing__name"${tongue}><a${attribute('href', href)}>${escapeHtml(title)}</a></p>`
  return `<div class="thing"><p class="thing__kind">${escapeHtml(kind)}</p>${name}${below}</div>`
}

/** A card on paper: what it is, its name, a line below, where to find it. */
export const cardOnPaper = ({ kind, title, lead, href }: Card) => ({
  title: `${kind}: ${title}`,
  ...(lead !== '' && { text: lead }),
  href,
})

/** A card in plain text. */
export const cardInPlain = ({ kind, title }: Card): string => `${kind}: ${title}`
