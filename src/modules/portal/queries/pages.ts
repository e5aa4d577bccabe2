import { asc, count, eq } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { articles, links, pages, type PortalPage, series } from '../tables.ts'
import { basePages } from '../words/base-pages.ts'
import { words } from '../words.ts'

export const allLinks = (db: Db) => db.select().from(links).orderBy(asc(links.position), asc(links.id)).limit(200)

export async function findPage(db: Db, slug: string): Promise<PortalPage | undefined> {
  const [page] = await db.select().from(pages).where(eq(pages.slug, slug))
  return page
}

/** Titles and addresses of the pages that are not news, for the foot and the sitemap. */
export const allPages = (db: Db) =>
  db
    .select({ slug: pages.slug, title: pages.title, changedAt: pages.changedAt })
    .from(pages)
    .orderBy(asc(pages.position), asc(pages.slug))
    .limit(100)

export async function insertPage(db: Db, page: typeof pages.$inferInsert) {
  return only(await db.insert(pages).values(page).returning())
}

export async function insertLink(db: Db, link: typeof links.$inferInsert) {
  return only(await db.insert(links).values(link).returning())
}

export async function insertSeries(db: Db, one: typeof series.$inferInsert) {
  return only(await db.insert(series).values(one).returning())
}

/** Puts the pages that every city has into a database that lacks them; what somebody has rewritten since stays. */
export async function ensurePages(db: Db, now: Date) {
  const rows = basePages.map((page, at) => ({ ...page, position: 80 + at, changedAt: now }))
  await db.insert(pages).values(rows).onConflictDoNothing({ target: pages.slug })
}

/** All pages as the Desk lists them. */
export const deskPages = (db: Db) =>
  db
    .select({
      id: pages.id,
      slug: pages.slug,
      title: pages.title,
      position: pages.position,
      version: pages.version,
      changedAt: pages.changedAt,
    })
    .from(pages)
    .orderBy(asc(pages.position), asc(pages.slug))
    .limit(500)

export type DeskPage = Awaited<ReturnType<typeof deskPages>>[number]

export async function getPage(db: Db, id: string): Promise<PortalPage> {
  const [page] = await db.select().from(pages).where(eq(pages.id, id))
  return present(page, words.noSuchPage)
}

/** The page, held until the transaction ends. */
export async function holdPage(db: Db, id: string): Promise<PortalPage> {
  const [page] = await db.select().from(pages).where(eq(pages.id, id)).for('update')
  return present(page, words.noSuchPage)
}

export async function updatePage(db: Db, id: string, change: Partial<typeof pages.$inferInsert>) {
  await db.update(pages).set(change).where(eq(pages.id, id))
}

export async function findLink(db: Db, id: string) {
  const [link] = await db.select().from(links).where(eq(links.id, id))
  return link
}

export async function updateLink(db: Db, id: string, change: Partial<typeof links.$inferInsert>) {
  await db.update(links).set(change).where(eq(links.id, id))
}

export async function deleteLink(db: Db, id: string) {
  await db.delete(links).where(eq(links.id, id))
}

/** All series, with how many articles each holds. */
export const deskSeries = (db: Db) =>
  db
    .select({ id: series.id, slug: series.slug, title: series.title, articles: count(articles.id) })
    .from(series)
    .leftJoin(articles, eq(articles.seriesId, series.id))
    .groupBy(series.id)
    .orderBy(asc(series.slug))
    .limit(500)

export type DeskSeries = Awaited<ReturnType<typeof deskSeries>>[number]

export async function findSeriesById(db: Db, id: string) {
  const [found] = await db.select().from(series).where(eq(series.id, id))
  return found
}

export async function updateSeries(db: Db, id: string, change: Partial<typeof series.$inferInsert>) {
  await db.update(series).set(change).where(eq(series.id, id))
}
