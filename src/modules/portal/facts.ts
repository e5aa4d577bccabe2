import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { categories } from './tables.ts'
import { words } from './words.ts'

const code = z.int()
const Article = z.object({ code, articleId: z.uuid() })

export const articleSent = fact('portal.article-sent', words.articleSent, Article)
export const articleReturned = fact('portal.article-returned', words.articleReturned, Article)
export const articlePublished = fact(
  'portal.article-published',
  words.articlePublished,
  Article.extend({ category: z.enum(categories), duties: z.array(z.string()) }),
)
export const articleChanged = fact('portal.article-changed', words.articleChanged, Article.extend({ version: z.int() }))
export const articleWithdrawn = fact('portal.article-withdrawn', words.articleWithdrawn, Article)
export const pageImported = fact(
  'portal.page-imported',
  words.pageImported,
  Article.extend({ sha256: z.string(), repairs: z.int(), hints: z.int() }),
)
export const mistakeReported = fact(
  'portal.mistake-reported',
  words.mistakeReported,
  z.object({ mistakeId: z.uuid(), path: z.string() }),
)
export const mistakeAnswered = fact(
  'portal.mistake-answered',
  words.mistakeAnswered,
  z.object({ mistakeId: z.uuid(), state: z.enum(['mended', 'declined']) }),
)
export const pageChanged = fact(
  'portal.page-changed',
  words.pageChanged,
  z.object({ pageId: z.uuid(), slug: z.string(), version: z.int() }),
)
export const linksChanged = fact('portal.links-changed', words.linksChanged, z.object({ linkId: z.uuid() }))
export const seriesChanged = fact('portal.series-changed', words.seriesChanged, z.object({ seriesId: z.uuid() }))
export const redirectAdded = fact(
  'portal.redirect-added',
  words.redirectAdded,
  z.object({ redirectId: z.uuid(), kind: z.enum(['moved', 'gone']) }),
)
