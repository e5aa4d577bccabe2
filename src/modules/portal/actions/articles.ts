import { isDeepStrictEqual } from 'node:util'
import { chainOf } from '#city/zones/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { type Actor, demand, type Permission, type Scope, wholeCity } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { slug } from '#platform/text/slug.ts'
import { transact, type Work } from '#platform/work.ts'
import { deskWords } from '../words/desk.ts'
import { articleChanged } from '../facts.ts'
import { writeArticles } from '../permissions.ts'
import {
  dutiesOfArticles,
  getArticle,
  holdArticle,
  insertArticle,
  setDuties,
  takeCode,
  updateArticle,
} from '../queries/articles.ts'
import { findVersion, insertVersion } from '../queries/versions.ts'
import { isPublic, permissionToChange, whyNotVersion } from '../rules/article.ts'
import type { Article } from '../tables.ts'

/** All that a writer decides about an article. */
export type Writing = Pick<
  Article,
  | 'title'
  | 'lead'
  | 'body'
  | 'category'
  | 'seriesId'
  | 'tags'
  | 'zoneId'
  | 'programmeId'
  | 'coverId'
  | 'drawing'
  | 'featured'
> & { readonly duties: readonly string[] }

/** Begins an article, as a draft of whoever writes it. */
export async function writeArticle(work: Work, { duties, ...writing }: Writing): Promise<Article> {
  const person = await demandFor(work.db, work.actor, writeArticles, writing.zoneId)
  return transact(work, async ({ db, now }) => {
    const authorId = idIn(person)
    const row = { ...writing, slug: slug(writing.title.fa), authorId, createdAt: now, changedAt: now }
    const article = await insertArticle(db, { ...row, code: await takeCode(db) })
    await setDuties(db, article.id, duties)
    await insertVersion(db, article, authorId, now)
    return article
  })
}

/** What a saving builds on, and what its writer says of it. */
interface Revision {
  /** The version that stood before the writer. */
  readonly seen: number
  readonly note?: string
}

/**
 * Saves an article anew, as its next version. When a colleague has saved another since the writer began, nothing
 * is saved. The same again changes nothing.
 */
export async function reviseArticle(work: Work, id: string, { seen, note }: Revision, writing: Writing) {
  return transact(work, async (held) => {
    const { db, actor } = held
    const before = await holdArticle(db, id)
    const wanted = permissionToChange(before)
    await demandFor(db, actor, wanted, before.zoneId)
    await demandFor(db, actor, wanted, writing.zoneId)
    if (isDeepStrictEqual(plain(await writingOf(db, before)), plain(writing))) return before
    const obstacle = whyNotVersion(before, seen)
    if (obstacle) throw obstacle
    return saveVersion(held, before, writing, note)
  })
}

/** Makes an old version the newest, with everything else about the article as it is. */
export async function bringBack(work: Work, id: string, version: number): Promise<Article> {
  const { title, lead, body, tags } = present(await findVersion(work.db, id, version), deskWords.noSuchVersion)
  return amendArticle(work, id, () => ({ title, lead, body, tags }), deskWords.broughtBack(version).fa)
}

/** Changes a part of an article, whatever its present version is; the rest stays. What changes nothing is not saved. */
export async function amendArticle(work: Work, id: string, change: (now: Article) => Partial<Writing>, note = '') {
  return transact(work, async (held) => {
    const { db, actor } = held
    const before = await holdArticle(db, id)
    await demandFor(db, actor, permissionToChange(before), before.zoneId)
    const written = await writingOf(db, before)
    const writing = { ...written, ...change(before) }
    if (isDeepStrictEqual(plain(written), plain(writing))) return before
    return saveVersion(held, before, writing, note)
  })
}

/** A new draft that says the same, under a code of its own. */
export async function duplicateArticle(work: Work, id: string): Promise<Article> {
  const article = await getArticle(work.db, id)
  const writing = await writingOf(work.db, article)
  const title = { ...article.title, fa: deskWords.copyOf(article.title.fa).fa }
  return writeArticle(work, { ...writing, title, featured: null })
}

/** What a writer decided about an article, as it stands. */
export async function writingOf(db: Db, article: Article): Promise<Writing> {
  const { title, lead, body, category, seriesId, tags, zoneId, programmeId, coverId, drawing, featured } = article
  const duties = (await dutiesOfArticles(db, [article.id])).map(({ dutyId }) => dutyId)
  return { title, lead, body, category, seriesId, tags, zoneId, programmeId, coverId, drawing, featured, duties }
}

/** Writes the next version, and tells the city when it was public. What stood before is kept even if nobody had. */
export async function saveVersion(
  { db, now, actor, announce }: Work,
  before: Article,
  { duties, ...writing }: Writing,
  note = '',
): Promise<Article> {
  await insertVersion(db, before, before.authorId, before.changedAt)
  const change = { ...writing, slug: slug(writing.title.fa), version: before.version + 1, changedAt: now }
  const article = await updateArticle(db, before.id, change)
  await setDuties(db, article.id, duties)
  await insertVersion(db, { ...article, note: note || null }, idIn(actor), now)
  if (isPublic(article.state)) {
    const detail = { code: article.code, articleId: article.id, version: article.version }
    await announce(articleChanged, detail, aboutOf(article))
  }
  return article
}

/** Where the record looks for what happened to an article. */
export const aboutOf = ({ programmeId, zoneId }: Pick<Article, 'programmeId' | 'zoneId'>) => ({
  programmeId: programmeId ?? undefined,
  zoneId: zoneId ?? undefined,
})

/** Whoever acts, once they are known to be allowed in this zone; without a zone it is the whole city's. */
export async function demandFor(db: Db, actor: Actor, wanted: Permission, zoneId: string | null) {
  return demand(actor, wanted, await scopeOf(db, zoneId))
}

export const scopeOf = async (db: Db, zoneId: string | null): Promise<Scope> =>
  zoneId === null ? wholeCity : { zoneIds: await chainOf(db, zoneId) }

export const idIn = (actor: Actor): string | null => (actor && 'id' in actor ? actor.id : null)

/** As the database would give it back: duties have no order, and what is undefined is not there. */
const plain = (writing: Writing): unknown =>
  JSON.parse(JSON.stringify({ ...writing, duties: writing.duties.toSorted() }))
