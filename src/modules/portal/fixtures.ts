import { doc } from '#platform/documents/build.ts'
import type { Db } from '#platform/db/database.ts'
import { insertArticle, takeCode } from './queries/articles.ts'
import { insertSeries } from './queries/pages.ts'
import type { Article, articles, Series } from './tables.ts'

/** A published piece of news with one paragraph, unless said otherwise. */
export async function givenArticle(db: Db, wish: Partial<typeof articles.$inferInsert> = {}): Promise<Article> {
  const code = wish.code ?? (await takeCode(db))
  const at = new Date('2026-03-01T08:00:00Z')
  return insertArticle(db, {
    category: 'news',
    state: 'published',
    title: { fa: `خبر ${code}`, en: `News ${code}` },
    lead: { fa: 'چکیده.', en: 'A lead.' },
    body: { fa: doc('متن خبر.'), en: doc('The text.') },
    slug: `news-${code}`,
    publishedOn: '2026-03-01',
    publishedAt: at,
    createdAt: at,
    changedAt: at,
    ...wish,
    code,
  })
}

/** A series without articles. */
export const givenSeries = (db: Db, slug = 'sample-series'): Promise<Series> =>
  insertSeries(db, {
    slug,
    title: { fa: 'مجموعهٔ نمونه', en: 'Sample series' },
    createdAt: new Date('2026-03-01T08:00:00Z'),
  })
