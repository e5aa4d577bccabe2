import { isPublicArticle, openArticles, openBodies } from '#modules/portal/index.ts'
import { type Card, cardInPlain, cardToHtml } from '#platform/documents/cards.ts'
import { filesIn } from '#platform/documents/files-in.ts'
import { toHtml } from '#platform/documents/html.ts'
import type { Doc, Embed } from '#platform/documents/model.ts'
import { toPlain } from '#platform/documents/plain.ts'
import { picture } from '#platform/files/picture.ts'
import { findFiles } from '#platform/files/queries.ts'
import { type Locale, locales } from '#platform/locale.ts'
import { present, refuse } from '#platform/refusal.ts'
import { cardsFor } from '#platform/search/cards.ts'
import { words as platform } from '#platform/words.ts'
import { WholeArticle } from '../forms/portal.ts'
import { words } from '../words.ts'
import { articleOf } from './sets/articles.ts'
import type { Reading } from './sets/set.ts'
import { single } from './singles.ts'

export const article = single({
  path: '/articles/{code}',
  name: 'WholeArticle',
  summary: 'An article with its body as HTML and as plain text',
  shape: WholeArticle,
  async find(reading, key) {
    const { db, publicUrl } = reading
    const code = present(/^\d{1,9}$/.test(key) ? Number(key) : undefined, platform.nothingHere)
    const { state, body } = present(await openBodies(db, code), platform.nothingHere)
    if (!isPublicArticle(state))
      throw state === 'withdrawn' ? refuse.gone(words.articleGone) : refuse.absent(platform.nothingHere)
    const [found] = await openArticles(db, { code }, undefined, 1)
    const shown = present(found, platform.nothingHere)
    return {
      ...articleOf(shown, publicUrl),
      pdf: `${publicUrl}/news/${code}.pdf`,
      body: await bodyOf(reading, body),
    }
  },
})

type Bodies = Partial<Record<Locale, Doc>>

async function bodyOf({ db, publicUrl, thingNames: names }: Reading, bodies: Bodies) {
  const files = await findFiles(db, [...new Set(Object.values(bodies).flatMap(filesIn))])
  const pictures = new Map(files.map((file) => [file.id, picture(file)]))
  const written: Partial<Record<Locale, { html: string; text: string }>> = {}
  for (const locale of locales) {
    const doc = bodies[locale]
    if (!doc) continue
    const cardOf = await cardsFor(db, [doc], { locale, names })
    const drawn =
      <Drawn>(draw: (card: Card) => Drawn) =>
      (embed: Embed) => {
        const card = cardOf(embed)
        return card && draw(card)
      }
    const embed = drawn((card) => cardToHtml(card, locale))
    const html = toHtml(doc, { locale, picture: (id) => pictures.get(id), embed })
    written[locale] = { html: elsewhere(html, publicUrl), text: toPlain(doc, { locale, embed: drawn(cardInPlain) }) }
  }
  return written
}

/** Addresses of ours made whole, for whoever shows the text elsewhere. Quotes inside texts are escaped, so only attributes match. */
const elsewhere = (html: string, publicUrl: string) =>
  html
    .replaceAll(/ (href|src)="\/(?!\/)/g, ` $1="${publicUrl}/`)
    .replaceAll(
      / srcset="([^"]*)"/g,
      (_all, sources: string) => ` srcset="${sources.replaceAll(/(^|, )\//g, `$1${publicUrl}/`)}"`,
    )
