import { and, asc, desc, eq, max, ne } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Series, series, sittings } from '../tables.ts'
import { seriesWords } from '../words/series.ts'

export const insertSeries = async (db: Db, row: typeof series.$inferInsert): Promise<Series> =>
  only(await db.insert(series).values(row).returning())

export async function changeSeries(db: Db, id: string, change: Partial<typeof series.$inferInsert>) {
  await db.update(series).set(change).where(eq(series.id, id))
}

const whole = (db: Db) =>
  db
    .select({ series, body: organisations.name })
    .from(series)
    .innerJoin(organisations, eq(organisations.id, series.bodyId))

export type ListedSeries = Awaited<ReturnType<typeof getSeries>>

export async function getSeries(db: Db, slug: string) {
  const [found] = await whole(db).where(eq(series.slug, slug))
  return present(found, seriesWords.noSuch)
}

export async function findSeriesById(db: Db, id: string | null): Promise<Series | undefined> {
  if (id === null) return undefined
  const [found] = await db.select().from(series).where(eq(series.id, id))
  return found
}

/** The series, held until the transaction ends. */
export async function holdSeries(db: Db, slug: string): Promise<Series> {
  const [found] = await db.select().from(series).where(eq(series.slug, slug)).for('update')
  return present(found, seriesWords.noSuch)
}

/** Series, those that go on first. */
export const allSeries = (db: Db, onlyPublic: boolean) =>
  whole(db)
    .where(onlyPublic ? eq(series.isPublic, true) : undefined)
    .orderBy(asc(series.ended), desc(series.id))
    .limit(100)

/** The number of the last meeting of a series; 0 before the first. */
export async function lastNumber(db: Db, seriesId: string): Promise<number> {
  const [found] = await db
    .select({ last: max(sittings.number) })
    .from(sittings)
    .where(eq(sittings.seriesId, seriesId))
  return found?.last ?? 0
}

/** The meetings of a series, the latest first. */
export const sittingsOfSeries = (db: Db, seriesId: string, onlyPublic: boolean, most: number) =>
  db
    .select()
    .from(sittings)
    .where(
      and(
        eq(sittings.seriesId, seriesId),
        onlyPublic ? and(eq(sittings.isPublic, true), ne(sittings.state, 'draft')) : undefined,
      ),
    )
    .orderBy(desc(sittings.startsAt), desc(sittings.id))
    .limit(most)
