import { bodyFor } from '../rules/reading.ts'
import { fullDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { cardOnPaper, type CardOf } from '#platform/documents/cards.ts'
import { filesIn } from '#platform/documents/files-in.ts'
import type { Doc } from '#platform/documents/model.ts'
import { toPressData } from '#platform/documents/typst.ts'
import { findFiles } from '#platform/files/queries.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { type ArticleSheet, sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { cardsFor } from '#platform/search/cards.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import type { Article } from '../tables.ts'
import { categoryNames, words } from '../words.ts'
import { pictureBytes } from '#platform/files/picture-bytes.ts'

/** The article on the city's paper: the same bytes for the same article, so that it may be kept. */
export async function articlePdf(c: Visit, article: Article): Promise<Response> {
  const body = bodyFor(article.body, c.var.locale)
  const { work, locale: pageLocale, thingNames: names } = c.var
  const pictures = await picturesOf(c, body.doc)
  const cardOf = await cardsFor(work.db, [body.doc], { locale: body.locale, pageLocale, names })
  const data = sheetOf(c, article, body, { pictures, cardOf })
  const files = Object.fromEntries([...pictures.values()].map(({ name, bytes }) => [name, bytes]))
  return printed(c, 'article', data, { file: `janshahr-${article.code}`, cache: 'public, max-age=300', files })
}

type Pictures = ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>

async function picturesOf(c: Visit, doc: Doc): Promise<Pictures> {
  const files = await findFiles(c.var.work.db, filesIn(doc))
  const read = await Promise.all(files.map((file) => pictureBytes(c.var.store, file)))
  return new Map(read.flatMap((one, at) => (one && files[at] ? [[files[at].id, one] as const] : [])))
}

interface Shown {
  readonly pictures: Pictures
  readonly cardOf: CardOf
}

function sheetOf(c: Visit, article: Article, body: ReturnType<typeof bodyFor>, shown: Shown): ArticleSheet {
  const { locale, doc } = body
  const { title, lead, code, category, publishedOn, changedAt, sample } = article
  const sheet = sheetFor({
    locale,
    title: inLocale(title, locale),
    city: platform.city,
    office: ui.owner,
    date: publishedOn ?? today(changedAt),
    code,
    address: `${c.var.publicUrl.replace(/^https?:\/\//, '')}/n/${code}`,
    isSample: sample,
  })
  const archived = article.archived && publishedOn ? [inLocale(words.archivedNote(fullDate(publishedOn)), locale)] : []
  return {
    ...sheet,
    lead: inLocale(lead, locale),
    meta: [inLocale(categoryNames[category], locale), ...archived],
    body: toPressData(doc, {
      locale,
      origin: c.var.publicUrl,
      picture: (id) => shown.pictures.get(id)?.name,
      embed: (embed) => {
        const card = shown.cardOf(embed)
        return card && cardOnPaper(card)
      },
    }),
  }
}
