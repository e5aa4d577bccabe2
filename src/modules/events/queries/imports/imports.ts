import { and, desc, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { people } from '#city/people/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { type Import, type ImportMark, importMarks, imports } from '../../tables.ts'

export const insertImport = async (db: Db, row: typeof imports.$inferInsert): Promise<Import> =>
  only(await db.insert(imports).values(row).returning())

/** A file of this person; another's is not there. */
export async function findImport(db: Db, id: string, byId: string): Promise<Import | undefined> {
  const [found] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.byId, byId)))
  return found
}

/** The same, held until the transaction ends: it is carried out once. */
export async function holdImport(db: Db, id: string): Promise<Import | undefined> {
  const [found] = await db.select().from(imports).where(eq(imports.id, id)).for('update')
  return found
}

export async function updateImport(db: Db, id: string, change: Partial<Import>): Promise<void> {
  await db.update(imports).set(change).where(eq(imports.id, id))
}

/** The last files somebody sent: of programmes, or of registrations for an offering. */
export const importsOf = (db: Db, byId: string, offeringId?: string, most = 10) =>
  db
    .select({
      id: imports.id,
      kind: imports.kind,
      fileName: imports.fileName,
      made: imports.made,
      createdAt: imports.createdAt,
      doneAt: imports.doneAt,
    })
    .from(imports)
    .where(
      and(
        eq(imports.byId, byId),
        offeringId === undefined ? isNull(imports.offeringId) : eq(imports.offeringId, offeringId),
      ),
    )
    .orderBy(desc(imports.id))
    .limit(most)

export type ListedImport = Awaited<ReturnType<typeof importsOf>>[number]

/** Erases what stood in files of before: names of people are among it. */
export async function forgetContents(db: Db, before: Date): Promise<void> {
  await db
    .update(imports)
    .set({ content: null })
    .where(and(lt(imports.createdAt, before), isNotNull(imports.content)))
}

const stretch = 1000

/** What became of these rows when they came before. */
export async function marksOfKeys(db: Db, keys: readonly string[]): Promise<Map<string, ImportMark>> {
  const found = new Map<string, ImportMark>()
  for (let at = 0; at < keys.length; at += stretch) {
    const some = keys.slice(at, at + stretch)
    const rows = await db.select().from(importMarks).where(inArray(importMarks.key, some)).limit(stretch)
    for (const row of rows) found.set(row.key, row)
  }
  return found
}

export async function putMarks(db: Db, marks: readonly (typeof importMarks.$inferInsert)[]): Promise<void> {
  if (marks.length > 0)
    await db
      .insert(importMarks)
      .values([...marks])
      .onConflictDoNothing()
}

export async function setRevision(db: Db, key: string, revision: number, at: Date): Promise<void> {
  await db.update(importMarks).set({ revision, at }).where(eq(importMarks.key, key))
}

/** The file a registration came in, where it came in one. */
export async function importOf(db: Db, enrolmentId: string) {
  const [found] = await db
    .select({ fileName: imports.fileName, by: people.name })
    .from(importMarks)
    .innerJoin(imports, eq(imports.id, importMarks.importId))
    .innerJoin(people, eq(people.id, imports.byId))
    .where(eq(importMarks.enrolmentId, enrolmentId))
    .limit(1)
  return found
}

export type CameIn = NonNullable<Awaited<ReturnType<typeof importOf>>>
