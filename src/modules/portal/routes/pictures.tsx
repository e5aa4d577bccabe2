import type { HtmlOptions, Picture as DocumentPicture } from '#platform/documents/html.ts'
import { cardToHtml } from '#platform/documents/cards.ts'
import type { Db } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import type { Doc } from '#platform/documents/model.ts'
import { filesIn } from '#platform/documents/files-in.ts'
import { picture } from '#platform/files/picture.ts'
import { findFiles } from '#platform/files/queries.ts'
import { files } from '#platform/files/tables.ts'
import type { Visit } from '#platform/http/env.ts'
import type { Locale } from '#platform/locale.ts'
import { cardsFor } from '#platform/search/cards.ts'
import type { Covers } from '../pages/articles/article-meta.tsx'
import { featuredArticles, newestArticles } from '../queries/articles.ts'
import { articles as articleTable } from '../tables.ts'

type Covered = readonly { readonly coverId: string | null }[]

/** The photographs of a list of articles, in one query. */
export const coversOf = (c: Visit, articles: Covered): Promise<Covers> => coversIn(c.var.work.db, articles)

/** The same for those who have no visit in hand. */
export async function coversIn(db: Db, covered: Covered): Promise<Covers> {
  const ids = covered.map(({ coverId }) => coverId).filter((id) => id !== null)
  const covers = new Map()
  for (const file of await findFiles(db, [...new Set(ids)])) {
    const shown = picture(file)
    if (shown) covers.set(file.id, { source: shown.src, alt: shown.alt, width: shown.width, height: shown.height })
  }
  return covers
}

/** The photographs of the front page: of so many newest articles and so many that were chosen for it. */
export const frontCovers = kept([articleTable, files], async (db, most: number) =>
  coversIn(db, [...(await featuredArticles(db, most)), ...(await newestArticles(db, most))]),
)

/** How the pictures and cards of a document are found while it is drawn: looked up beforehand, in one query each. */
export async function optionsFor(c: Visit, { doc, locale }: { doc: Doc; locale: Locale }): Promise<HtmlOptions> {
  const { work, locale: pageLocale, thingNames: names } = c.var
  const [found, cardOf] = await Promise.all([
    findFiles(work.db, filesIn(doc)),
    cardsFor(work.db, [doc], { locale, pageLocale, names }),
  ])
  const pictures = new Map<string, DocumentPicture>()
  for (const file of found) {
    const shown = picture(file)
    if (shown) pictures.set(file.id, { src: shown.src, srcset: shown.srcset, width: shown.width, height: shown.height })
  }
  return {
    locale,
    picture: (fileId) => pictures.get(fileId),
    embed: (embed) => {
      const card = cardOf(embed)
      return card && cardToHtml(card, locale)
    },
  }
}
