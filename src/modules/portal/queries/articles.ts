import { and, asc, desc, eq, exists, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { type Db, only, rows } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import type { Said } from '#platform/locale.ts'
import { present } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import { z } from 'zod'
import { type Article, articleDuties, articles, type Category, series } from '../tables.ts'
import { words } from '../words.ts'
import { keepFilesOf } from './article-files.ts'

/** What a list shows of an article; the body stays where it is. */
const listed = {
  id: articles.id,
  code: articles.code,
  slug: articles.slug,
  category: articles.category,
  title: articles.title,
  lead: articles.lead,
  publishedOn: articles.publishedOn,
  coverId: articles.coverId,
  drawing: articles.drawing,
  tags: articles.tags,
  archived: articles.archived,
  sample: articles.sample,
}

export type ListedArticle = Awaited<ReturnType<typeof publishedArticles>>[number]

/** Where a page of a list ends: the next one begins below it. */
export interface Place {
  readonly on: string
  readonly code: number
}

export interface Wanted {
  readonly category?: Category | undefined
  readonly seriesId?: string | undefined
  readonly zoneId?: string | undefined
  /** A zone and its parts. */
  readonly zoneIds?: readonly string[] | undefined
  readonly programmeId?: string | undefined
  readonly dutyId?: string | undefined
  readonly tag?: string | undefined
}

/** Published articles, newest first, by key: the date on them, then their code. */
export function publishedArticles(db: Db, wanted: Wanted, below: Place | undefined, most: number) {
  return db
    .select(listed)
    .from(articles)
    .where(and(isPublic, isDated, ...conditionsOf(db, wanted), below && isBelow(below)))
    .orderBy(desc(articles.publishedOn), desc(articles.code))
    .limit(most)
}

/** The newest of all. */
export const newestArticles = kept([articles], (db, most: number) => publishedArticles(db, {}, undefined, most))

/** Chosen for the slider of the home page, in the chosen order. */
export const featuredArticles = kept([articles], (db, most: number) =>
  db
    .select(listed)
    .from(articles)
    .where(and(isPublic, isNotNull(articles.featured)))
    .orderBy(asc(articles.featured), desc(articles.code))
    .limit(most),
)

export async function findArticle(db: Db, code: number): Promise<Article | undefined> {
  const [article] = await db.select().from(articles).where(eq(articles.code, code))
  return article
}

/** What a link to an article needs; the body stays where it is. */
export const findAddress = kept([articles], async (db, code: number) => {
  const { slug, archived } = articles
  const [found] = await db.select({ code: articles.code, slug, archived }).from(articles).where(eq(articles.code, code))
  return found
})

export async function getArticle(db: Db, id: string): Promise<Article> {
  const [article] = await db.select().from(articles).where(eq(articles.id, id))
  return present(article, words.noSuchArticle)
}

/** Some articles whole, in the order of their codes. */
export const articlesOf = (db: Db, ids: readonly string[]): Promise<Article[]> =>
  db
    .select()
    .from(articles)
    .where(inArray(articles.id, [...ids]))
    .orderBy(desc(articles.code))
    .limit(ids.length)

/** The article, held until the transaction ends, so that nobody else changes it meanwhile. */
export async function holdArticle(db: Db, id: string): Promise<Article> {
  const [article] = await db.select().from(articles).where(eq(articles.id, id)).for('update')
  return present(article, words.noSuchArticle)
}

export async function insertArticle(db: Db, article: typeof articles.$inferInsert): Promise<Article> {
  const row = { stateSince: article.createdAt, ...article, titleKey: titleKey(article.title) }
  const inserted = only(await db.insert(articles).values(row).returning())
  await keepFilesOf(db, inserted)
  return inserted
}

/** Changes an article, with what is found by it: its key for searching at the Desk, and the files it shows. */
export async function updateArticle(
  db: Db,
  id: string,
  change: Partial<typeof articles.$inferInsert>,
): Promise<Article> {
  const row = change.title ? { ...change, titleKey: titleKey(change.title) } : change
  const updated = only(await db.update(articles).set(row).where(eq(articles.id, id)).returning())
  if (change.body || change.coverId !== undefined) await keepFilesOf(db, updated)
  return updated
}

const titleKey = (title: Said) => key(Object.values(title).join(' '))

/** The next free code, above every code that was ever given. The lock ends with the transaction. */
export async function takeCode(db: Db): Promise<number> {
  await db.execute(sql`select pg_advisory_xact_lock(${codeLock})`)
  const [row] = await db.select({ highest: sql<number>`coalesce(max(${articles.code}), 100)` }).from(articles)
  return (row?.highest ?? 100) + 1
}

const codeLock = 7_214_987

/** The duties each of these articles tells of. */
export async function dutiesOfArticles(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .select()
    .from(articleDuties)
    .where(inArray(articleDuties.articleId, [...ids]))
    .limit(ids.length * 30)
}

export async function setDuties(db: Db, articleId: string, dutyIds: readonly string[]) {
  await db.delete(articleDuties).where(eq(articleDuties.articleId, articleId))
  if (dutyIds.length > 0) await db.insert(articleDuties).values(dutyIds.map((dutyId) => ({ articleId, dutyId })))
}

/** Articles of the same series or with a common duty, newest first. */
export function articlesBeside(db: Db, article: Pick<Article, 'id' | 'seriesId'>, most: number) {
  const shared = db
    .select({ one: sql`1` })
    .from(articleDuties)
    .where(
      and(
        eq(articleDuties.articleId, articles.id),
        sql`${articleDuties.dutyId} in (select duty_id from portal_article_duties where article_id = ${article.id})`,
      ),
    )
  const related = article.seriesId ? eq(articles.seriesId, article.seriesId) : exists(shared)
  return db
    .select(listed)
    .from(articles)
    .where(and(isPublic, isDated, related, sql`${articles.id} <> ${article.id}`))
    .orderBy(desc(articles.publishedOn), desc(articles.code))
    .limit(most)
}

export const allSeries = kept([series], (db) => db.select().from(series).orderBy(asc(series.slug)).limit(100))

export async function findSeries(db: Db, slug: string) {
  const [found] = await db.select().from(series).where(eq(series.slug, slug))
  return found
}

/** Codes and dates for the sitemap, from a code on. */
export function publishedCodes(db: Db, from: number, most: number) {
  return db
    .select({ code: articles.code, slug: articles.slug, changedAt: articles.changedAt })
    .from(articles)
    .where(and(isPublic, sql`${articles.code} >= ${from}`))
    .orderBy(asc(articles.code))
    .limit(most)
}

/** The first public code and every so-manieth after it: where the parts of the sitemap begin. */
export async function everyNthCode(db: Db, nth: number): Promise<number[]> {
  const counted = sql`select code, row_number() over (order by code) as place from ${articles} where ${isPublic}`
  const found = await rows(
    db,
    z.object({ code: z.number() }),
    sql`select code from (${counted}) as counted where mod(place - 1, ${nth}::int) = 0 order by code limit 1000`,
  )
  return found.map(({ code }) => code)
}

/** Written so that the partial indexes match. */
const isPublic = sql`${articles.state} in ('published', 'archived')`

/** An old page that nobody dated would stand before all others, and nothing could be listed below it. */
const isDated = isNotNull(articles.publishedOn)

const isBelow = ({ on, code }: Place) => sql`(${articles.publishedOn}, ${articles.code}) < (${on}::date, ${code})`

function conditionsOf(db: Db, wanted: Wanted): (SQL | undefined)[] {
  const ofDuty = (dutyId: string) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(articleDuties)
        .where(and(eq(articleDuties.articleId, articles.id), eq(articleDuties.dutyId, dutyId))),
    )
  return [
    wanted.category && eq(articles.category, wanted.category),
    wanted.seriesId ? eq(articles.seriesId, wanted.seriesId) : undefined,
    wanted.zoneId ? eq(articles.zoneId, wanted.zoneId) : undefined,
    wanted.zoneIds && inArray(articles.zoneId, [...wanted.zoneIds]),
    wanted.programmeId ? eq(articles.programmeId, wanted.programmeId) : undefined,
    wanted.dutyId ? ofDuty(wanted.dutyId) : undefined,
    wanted.tag ? sql`${articles.tags} @> array[${wanted.tag}]` : undefined,
  ]
}
