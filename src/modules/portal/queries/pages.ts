import { asc, eq } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { links, pages, type PortalPage, series } from '../tables.ts'

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
