import { today } from '#platform/calendar/instant.ts'
import { transact, type Work } from '#platform/work.ts'
import { articlePublished, articleReturned, articleSent, articleWithdrawn } from '../facts.ts'
import { publishArticles, writeArticles } from '../permissions.ts'
import { dutiesOfArticles, holdArticle, updateArticle } from '../queries/articles.ts'
import { insertReview } from '../queries/reviews.ts'
import { holdDue } from '../queries/due.ts'
import { type Step, steps, whyNotPublish, whyNotSchedule, whyNotStep, whyNotVersion } from '../rules/article.ts'
import type { Article } from '../tables.ts'
import { aboutOf, demandFor, idIn } from './articles.ts'

/** Lays a draft before those who publish. */
export async function sendForReview(work: Work, id: string, note = '') {
  return transact(work, async (held) => {
    const { db, now, actor, announce } = held
    const article = await holdArticle(db, id)
    await demandFor(db, actor, writeArticles, article.zoneId)
    const obstacle = whyNotStep(article, 'send')
    if (obstacle) throw obstacle
    await take(held, article, 'send')
    await insertReview(db, { articleId: id, kind: 'sent', note: note || null, by: idIn(actor), at: now })
    await announce(articleSent, named(article), aboutOf(article))
  })
}

/** Gives an article back to its writer, with the reason. */
export async function returnArticle(work: Work, id: string, note: string) {
  return transact(work, async (held) => {
    const { db, now, actor, announce } = held
    const article = await holdArticle(db, id)
    await demandFor(db, actor, publishArticles, article.zoneId)
    const obstacle = whyNotStep(article, 'return')
    if (obstacle) throw obstacle
    await take(held, article, 'return', { publishAt: null })
    await insertReview(db, { articleId: id, kind: 'returned', note: note || null, by: idIn(actor), at: now })
    await announce(articleReturned, named(article), aboutOf(article))
  })
}

/**
 * Shows an article to everybody. `seen` is the version its publisher read: when it was changed since, nothing is
 * published unread.
 */
export async function publishArticle(work: Work, id: string, seen?: number) {
  return transact(work, async (held) => {
    const article = await holdArticle(held.db, id)
    await demandFor(held.db, held.actor, publishArticles, article.zoneId)
    const obstacle =
      whyNotPublish(article, held.actor) ?? (seen === undefined ? undefined : whyNotVersion(article, seen))
    if (obstacle) throw obstacle
    await publish(held, article)
  })
}

/** Sets the time at which the article publishes itself. */
export async function scheduleArticle(work: Work, id: string, at: Date, seen?: number) {
  return transact(work, async (held) => {
    const article = await holdArticle(held.db, id)
    await demandFor(held.db, held.actor, publishArticles, article.zoneId)
    const obstacle =
      whyNotPublish(article, held.actor, 'schedule') ??
      (seen === undefined ? undefined : whyNotVersion(article, seen)) ??
      whyNotSchedule(at, held.now)
    if (obstacle) throw obstacle
    await take(held, article, 'schedule', { publishAt: at })
  })
}

/** Takes an article down. Its address says so from now on. */
export async function withdrawArticle(work: Work, id: string) {
  return transact(work, async (held) => {
    const article = await holdArticle(held.db, id)
    await demandFor(held.db, held.actor, publishArticles, article.zoneId)
    const obstacle = whyNotStep(article, 'withdraw')
    if (obstacle) throw obstacle
    await take(held, article, 'withdraw', { featured: null })
    await held.announce(articleWithdrawn, named(article), aboutOf(article))
  })
}

/** Publishes what is due, each in a transaction of its own and each once, however many processes ask. */
export async function publishDue(work: Work): Promise<number> {
  for (let published = 0; ; published += 1) {
    const went = await transact(work, async (held) => {
      const due = await holdDue(held.db, held.now)
      if (due) await publish(held, due)
      return due !== undefined
    })
    if (!went) return published
  }
}

/** An old page goes back to the archive it came from. */
async function publish(held: Work, article: Article) {
  const { db, now, announce } = held
  const publishedOn = article.publishedOn ?? today(now)
  const change = { publishedOn, publishedAt: article.publishedAt ?? now, publishAt: null }
  await take(held, article, 'publish', article.archived ? { ...change, state: 'archived' } : change)
  const duties = (await dutiesOfArticles(db, [article.id])).map(({ dutyId }) => dutyId)
  const detail = { ...named(article), category: article.category, duties }
  await announce(articlePublished, detail, aboutOf(article))
}

const take = ({ db, now }: Work, { id }: Article, step: Step, change: Partial<Article> = {}) =>
  updateArticle(db, id, { state: steps[step].to, ...change, stateSince: now, changedAt: now })

const named = ({ code, id }: Article) => ({ code, articleId: id })
