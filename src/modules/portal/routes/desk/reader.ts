import type { Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { type Actor, anywhere, demand, may, type Permission } from '#platform/permission.ts'
import { demandFor } from '../../actions/articles.ts'
import { publishArticles, writeArticles } from '../../permissions.ts'
import { getArticle } from '../../queries/articles.ts'
import type { Article } from '../../tables.ts'

/** Drafts are read by those who write and by those who publish. */
export const demandReader = (actor: Actor) =>
  may(actor, publishArticles, anywhere) ? actor : demand(actor, writeArticles, anywhere)

/**
 * The article of the address, for whoever may do this with it: asked before a word of the form is read, so that nobody
 * else learns what is wrong with it. The action asks again.
 */
export async function articleFor(c: Visit, wanted: (article: Article) => Permission): Promise<Article> {
  const { db, actor } = c.var.work
  demandReader(actor)
  const article = await getArticle(db, idOf(c))
  await demandFor(db, actor, wanted(article), article.zoneId)
  return article
}
