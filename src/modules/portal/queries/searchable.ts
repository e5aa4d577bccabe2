import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#platform/db/database.ts'
import { toPlain } from '#platform/documents/plain.ts'
import { locales } from '#platform/locale.ts'
import type { SearchDocument, SearchSource } from '#platform/search/source.ts'
import { articleChanged, articlePublished, articleWithdrawn, pageImported } from '../facts.ts'
import { articlePath } from '../rules/reading.ts'
import { isPublic } from '../rules/article.ts'
import { type Article, articles } from '../tables.ts'
import { words } from '../words.ts'

const Detail = z.object({ articleId: z.uuid() })
const articleOf = (detail: unknown) => Detail.safeParse(detail).data?.articleId

/** Articles, as readers may find them. */
export const searchableArticles: SearchSource = {
  kind: 'article',
  label: words.news,
  one: words.articleOnCard,
  documentsOf: async (db, ref) => {
    const [article] = await db.select().from(articles).where(eq(articles.id, ref))
    return article && isPublic(article.state) ? documentsOf(article) : []
  },
  refsAfter: async (db: Db, ref, most) => {
    const found = await db
      .select({ id: articles.id })
      .from(articles)
      .where(and(sql`${articles.state} in ('published', 'archived')`, ref ? gt(articles.id, ref) : undefined))
      .orderBy(asc(articles.id))
      .limit(most)
    return found.map(({ id }) => id)
  },
  changedBy: {
    [articlePublished.name]: articleOf,
    [articleChanged.name]: articleOf,
    [articleWithdrawn.name]: articleOf,
    [pageImported.name]: articleOf,
  },
}

/** One document for each language the article is written in. */
const documentsOf = (article: Article): SearchDocument[] =>
  locales.flatMap((locale) => {
    const title = article.title[locale]
    if (!title) return []
    const body = article.body[locale]
    return {
      ref: article.id,
      locale,
      title,
      lead: article.lead[locale] ?? '',
      tags: locale === 'fa' ? article.tags : [],
      body: body ? toPlain(body, { locale }) : '',
      url: articlePath(article),
      published: article.publishedAt ?? article.createdAt,
      code: String(article.code),
      zoneId: article.zoneId ?? undefined,
    }
  })
