import { desc, eq } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Import, imports } from '../tables.ts'
import { importWords as words } from '../words/import.ts'

export async function insertImport(db: Db, row: typeof imports.$inferInsert): Promise<string> {
  return only(await db.insert(imports).values(row).returning({ id: imports.id })).id
}

export async function getImport(db: Db, id: string): Promise<Import> {
  const [found] = await db.select().from(imports).where(eq(imports.id, id))
  return present(found, words.noSuch)
}

/** The import, held until the transaction ends. */
export async function holdImport(db: Db, id: string): Promise<Import> {
  const [found] = await db.select().from(imports).where(eq(imports.id, id)).for('update')
  return present(found, words.noSuch)
}

export async function changeImport(db: Db, id: string, change: Partial<typeof imports.$inferInsert>) {
  await db.update(imports).set(change).where(eq(imports.id, id))
}

/** The last ones, without their contents. */
export const lastImports = (db: Db, most = 20) =>
  db
    .select({
      id: imports.id,
      name: imports.name,
      at: imports.at,
      taken: imports.taken,
      known: imports.known,
      doneAt: imports.doneAt,
    })
    .from(imports)
    .orderBy(desc(imports.at))
    .limit(most)

export type ListedImport = Awaited<ReturnType<typeof lastImports>>[number]
