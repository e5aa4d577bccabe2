import { and, asc, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import {
  attachments,
  type Clause,
  clauses,
  type LegalEventRow,
  legalEvents,
  type Resolution,
  resolutions,
  type ResolutionText,
  texts,
} from '../tables.ts'
import { words } from '../words.ts'

export async function insertText(db: Db, row: typeof texts.$inferInsert): Promise<ResolutionText> {
  return only(await db.insert(texts).values(row).returning())
}

/** Every text a resolution has had, the first one first. */
export const textsOf = (db: Db, resolutionId: string): Promise<ResolutionText[]> =>
  db.select().from(texts).where(eq(texts.resolutionId, resolutionId)).orderBy(asc(texts.version)).limit(100)

/** The text that counts. */
export async function getText(db: Db, { id, version }: Pick<Resolution, 'id' | 'version'>): Promise<ResolutionText> {
  const [found] = await db
    .select()
    .from(texts)
    .where(and(eq(texts.resolutionId, id), eq(texts.version, version)))
  return present(found, words.noSuchResolution)
}

export async function settleText(db: Db, id: string) {
  await db.update(texts).set({ settled: true }).where(eq(texts.id, id))
}

type Versioned = Pick<Resolution, 'id' | 'version'>

/** The clauses of the text that counts, in their order. */
export const clausesOf = (db: Db, { id, version }: Versioned): Promise<Clause[]> =>
  db
    .select()
    .from(clauses)
    .where(and(eq(clauses.resolutionId, id), eq(clauses.version, version)))
    .orderBy(asc(clauses.position))
    .limit(500)

/** Clauses of several resolutions, each of its text that counts. */
export const clausesOfMany = (db: Db, resolutionIds: readonly string[]): Promise<Clause[]> =>
  resolutionIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(clauses)
        .where(
          and(
            inArray(clauses.resolutionId, [...resolutionIds]),
            sql`${clauses.version} = (select version from council_resolutions r where r.id = ${clauses.resolutionId})`,
          ),
        )
        .orderBy(asc(clauses.resolutionId), asc(clauses.position))
        .limit(8000)

export async function getClause(db: Db, { id, version }: Versioned, address: string): Promise<Clause> {
  const [found] = await db
    .select()
    .from(clauses)
    .where(and(eq(clauses.resolutionId, id), eq(clauses.version, version), eq(clauses.address, address)))
  return present(found, words.noSuchClause)
}

/** The same clause in every text, the first one first. */
export const clauseThroughTime = (db: Db, resolutionId: string, address: string): Promise<Clause[]> =>
  db
    .select()
    .from(clauses)
    .where(and(eq(clauses.resolutionId, resolutionId), eq(clauses.address, address)))
    .orderBy(asc(clauses.version))
    .limit(100)

/** Lays down the clauses of a text that is not settled, instead of those that stood there. */
export async function layClauses(db: Db, { id, version }: Versioned, rows: readonly (typeof clauses.$inferInsert)[]) {
  await db.delete(clauses).where(and(eq(clauses.resolutionId, id), eq(clauses.version, version)))
  if (rows.length > 0) await db.insert(clauses).values([...rows])
}

export async function changeClause(db: Db, id: string, change: Partial<typeof clauses.$inferInsert>) {
  await db.update(clauses).set(change).where(eq(clauses.id, id))
}

/** What happened to a resolution before the law, in the order it was recorded. */
export const legalEventsOf = (db: Db, resolutionId: string): Promise<LegalEventRow[]> =>
  db
    .select()
    .from(legalEvents)
    .where(eq(legalEvents.resolutionId, resolutionId))
    .orderBy(asc(legalEvents.seq))
    .limit(200)

export const legalEventsOfMany = (db: Db, resolutionIds: readonly string[]): Promise<LegalEventRow[]> =>
  resolutionIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(legalEvents)
        .where(inArray(legalEvents.resolutionId, [...resolutionIds]))
        .orderBy(asc(legalEvents.resolutionId), asc(legalEvents.seq))
        .limit(4000)

export async function insertLegalEvent(db: Db, row: typeof legalEvents.$inferInsert): Promise<LegalEventRow> {
  return only(await db.insert(legalEvents).values(row).returning())
}

export const attachmentsOf = (db: Db, resolutionId: string) =>
  db
    .select()
    .from(attachments)
    .where(eq(attachments.resolutionId, resolutionId))
    .orderBy(asc(attachments.id))
    .limit(100)

/** The files of a resolution that are attached to nothing else which everybody reads. */
export async function filesOnlyOf(db: Db, resolutionId: string): Promise<string[]> {
  const own = (await attachmentsOf(db, resolutionId)).map(({ fileId }) => fileId)
  const elsewhere = await db
    .select({ fileId: attachments.fileId })
    .from(attachments)
    .leftJoin(resolutions, eq(resolutions.id, attachments.resolutionId))
    .where(
      and(
        inArray(attachments.fileId, own),
        or(isNotNull(attachments.paperId), and(ne(resolutions.id, resolutionId), eq(resolutions.state, 'published'))),
      ),
    )
    .limit(100)
  return own.filter((id) => !elsewhere.some(({ fileId }) => fileId === id))
}

export async function insertAttachment(db: Db, row: typeof attachments.$inferInsert) {
  await db.insert(attachments).values(row)
}
