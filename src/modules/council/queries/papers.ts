import { and, asc, desc, eq, inArray, lt, notExists, or } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { attachments, originators, type Paper, paperLinks, papers, resolutions } from '../tables.ts'
import { paperWords } from '../words/papers.ts'

export async function insertPaper(db: Db, row: typeof papers.$inferInsert): Promise<Paper> {
  return only(await db.insert(papers).values(row).returning())
}

export async function insertOriginators(db: Db, paperId: string, personIds: readonly string[]) {
  if (personIds.length > 0) {
    await db
      .insert(originators)
      .values(personIds.map((personId) => ({ paperId, personId })))
      .onConflictDoNothing()
  }
}

export async function insertPaperLinks(db: Db, rows: readonly (typeof paperLinks.$inferInsert)[]) {
  if (rows.length > 0)
    await db
      .insert(paperLinks)
      .values([...rows])
      .onConflictDoNothing()
}

export async function touchPaper(db: Db, id: string, modified: Date) {
  await db.update(papers).set({ modified }).where(eq(papers.id, id))
}

export async function findPaper(db: Db, id: string): Promise<Paper | undefined> {
  const [found] = await db.select().from(papers).where(eq(papers.id, id))
  return found
}

export const getPaper = async (db: Db, id: string): Promise<Paper> =>
  present(await findPaper(db, id), paperWords.noSuchPaper)

export const papersById = (db: Db, ids: readonly string[]): Promise<Paper[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(papers)
        .where(inArray(papers.id, [...ids]))
        .limit(200)

/** Which of these everybody may read: a published resolution answers them. */
export async function publicAmong(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const found = await db
    .selectDistinct({ id: resolutions.paperId })
    .from(resolutions)
    .where(and(inArray(resolutions.paperId, [...ids]), eq(resolutions.state, 'published')))
    .limit(200)
  return new Set(found.flatMap(({ id }) => id ?? []))
}

/** The last paper that came in under a number. */
export async function findPaperNumbered(db: Db, reference: string): Promise<Paper | undefined> {
  const [found] = await db
    .select()
    .from(papers)
    .where(eq(papers.reference, reference))
    .orderBy(desc(papers.id))
    .limit(1)
  return found
}

export async function findSamePaper(db: Db, { reference, date, bodyId }: Pick<Paper, 'reference' | 'date' | 'bodyId'>) {
  const same = and(eq(papers.reference, reference), eq(papers.date, date), eq(papers.bodyId, bodyId))
  const [found] = await db.select({ id: papers.id }).from(papers).where(same).limit(1)
  return found
}

const answersOf = (db: Db) =>
  db.select({ id: resolutions.id }).from(resolutions).where(eq(resolutions.paperId, papers.id))

export interface PaperWish {
  /** Only those on which nothing is decided yet. */
  readonly open?: boolean | undefined
  readonly before?: string | undefined
}

/** Papers, the last one first, by key; with the unit each comes from. */
export const papersWanted = (db: Db, { open, before }: PaperWish, most: number) =>
  db
    .select({ paper: papers, from: organisations.name })
    .from(papers)
    .leftJoin(organisations, eq(organisations.id, papers.originatorId))
    .where(
      and(
        open === true ? notExists(answersOf(db)) : undefined,
        before === undefined ? undefined : lt(papers.id, before),
      ),
    )
    .orderBy(desc(papers.id))
    .limit(most)

export type ListedPaper = Awaited<ReturnType<typeof papersWanted>>[number]

/** Members who brought it, by name. */
export const originatorsOf = (db: Db, paperId: string) =>
  db
    .select({ id: people.id, name: people.name })
    .from(originators)
    .innerJoin(people, eq(people.id, originators.personId))
    .where(eq(originators.paperId, paperId))
    .orderBy(asc(people.nameKey), asc(people.id))
    .limit(50)

/** Links of a paper and links to it. */
export const linksOf = (db: Db, paperId: string) =>
  db
    .select()
    .from(paperLinks)
    .where(or(eq(paperLinks.paperId, paperId), eq(paperLinks.otherId, paperId)))
    .orderBy(asc(paperLinks.otherId))
    .limit(100)

export const resolutionsOfPaper = (db: Db, paperId: string) =>
  db.select().from(resolutions).where(eq(resolutions.paperId, paperId)).orderBy(asc(resolutions.id)).limit(100)

export const attachmentsOfPaper = (db: Db, paperId: string) =>
  db.select().from(attachments).where(eq(attachments.paperId, paperId)).orderBy(asc(attachments.id)).limit(100)

/** Papers on which nothing is decided yet, for a list to choose from: the last ones. */
export const papersOffered = (db: Db) => papersWanted(db, { open: true }, 60)
