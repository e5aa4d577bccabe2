import type { Article } from '../tables.ts'
import { articlePath } from './reading.ts'

/** An article as schema.org describes one (https://schema.org/Article). */
export const articleJsonLd = (article: Article, headline: string, publicUrl: string) => ({
  '@context': 'https://schema.org',
  '@type': article.category === 'news' ? 'NewsArticle' : 'Article',
  headline,
  inLanguage: 'fa',
  identifier: String(article.code),
  url: publicUrl + encodeURI(articlePath(article)),
  ...(article.publishedOn && { datePublished: article.publishedOn }),
  dateModified: article.changedAt.toISOString(),
  keywords: article.tags,
  publisher: {
    '@type': 'GovernmentOrganization',
    name: 'معاونت اجتماعی، فرهنگی و هنری شهرداری تبریز',
    url: publicUrl,
  },
})
