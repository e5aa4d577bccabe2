import { ensurePages, insertArticle, insertLink, insertPage, insertSeries, setDuties } from '#modules/portal/index.ts'
import type { Programme } from '#city/programmes/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { embed } from '#platform/documents/build.ts'
import type { Doc } from '#platform/documents/model.ts'
import { slug } from '#platform/text/slug.ts'
import { articles } from '../articles/articles.ts'
import { series } from '../articles/series.ts'
import { links, pages, sliderPicks } from '../pages.ts'
import type { DemoArticle } from '../shapes.ts'
import { documentOf } from './blocks.ts'
import { morningOf } from './morning.ts'

interface Ground {
  readonly zones: ReadonlyMap<string, string>
  readonly programmes: ReadonlyMap<string, Programme>
  readonly author: string
}

/** The sample articles, series, pages and links of the portal. */
export async function sowPortal(db: Db, ground: Ground) {
  const seriesIds = new Map<string, string>()
  for (const { slug: name, name: title, summary } of series) {
    const { id } = await insertSeries(db, { slug: name, title, summary, createdAt: morningOf('2024-11-25') })
    seriesIds.set(name, id)
  }
  for (const article of articles) await sowArticle(db, article, ground, seriesIds)
  await ensurePages(db, morningOf('2026-03-25'))
  for (const [position, page] of pages.entries()) {
    const body = { fa: documentOf(page.body), en: documentOf(page.bodyEn) }
    const { slug: name, title, lead } = page
    await insertPage(db, { slug: name, title, lead, body, position, sample: true, changedAt: morningOf('2026-03-25') })
  }
  for (const [position, { group, label, url }] of links.flatMap(linksOf).entries()) {
    await insertLink(db, { group, label, url, position })
  }
}

async function sowArticle(db: Db, one: DemoArticle, ground: Ground, seriesIds: ReadonlyMap<string, string>) {
  const at = morningOf(one.on)
  const { code, category, title, lead, tags } = one
  const programme = one.programme === undefined ? undefined : ground.programmes.get(one.programme)
  const article = await insertArticle(db, {
    code,
    category,
    state: 'published',
    title,
    lead,
    tags: [...tags],
    body: bodyOf(one, programme),
    slug: slug(title.fa),
    seriesId: seriesIds.get(one.series ?? '') ?? null,
    zoneId: ground.zones.get(one.zone ?? '') ?? null,
    programmeId: programme?.id ?? null,
    ...placeInSlider(one),
    publishedOn: one.on,
    publishedAt: at,
    sample: true,
    authorId: ground.author,
    createdAt: at,
    changedAt: at,
  })
  await setDuties(db, article.id, one.duties)
}

/** An article about a programme ends with its card. */
function bodyOf({ body, bodyEn }: DemoArticle, programme: Programme | undefined) {
  const cards = programme ? [embed('programme', String(programme.code))] : []
  const withCards = (text: Doc) => ({ ...text, content: [...text.content, ...cards] })
  return { fa: withCards(documentOf(body)), ...(bodyEn && { en: withCards(documentOf(bodyEn)) }) }
}

/** The slider shows its articles in their order, each with a drawing. */
function placeInSlider({ code, picture }: DemoArticle) {
  const place = sliderPicks.indexOf(code)
  if (place === -1) return { drawing: picture ?? null, featured: null }
  return { drawing: picture ?? 'bazaar', featured: place + 1 }
}

const linksOf = (group: (typeof links)[number]) =>
  group.links.map(({ name, url, phone }) => ({
    group: group.title,
    label: name,
    url: url ?? (phone === undefined ? '' : `tel:${phone}`),
  }))
