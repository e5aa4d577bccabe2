import { and, asc, desc, eq, inArray, isNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { type FileKind, type FileRow, files, type FileState, type Variant, variants } from './tables.ts'

/** A file with the sizes it is kept in. */
export type FoundFile = FileRow & { readonly variants: readonly Variant[] }

/** The file with its versions, smallest first; also one that was removed, so that its address can say so. */
export async function findFile(db: Db, id: string): Promise<FoundFile | undefined> {
  const [found] = await findFiles(db, [id])
  return found
}

/** Several files with their versions, for a page with many pictures; in the order of the ids, at most 500. */
export async function findFiles(db: Db, ids: readonly string[]): Promise<FoundFile[]> {
  if (ids.length === 0) return []
  const wanted = ids.slice(0, 500)
  const found = await db.select().from(files).where(inArray(files.id, wanted))
  const versions = await db.select().from(variants).where(inArray(variants.fileId, wanted)).orderBy(asc(variants.width))
  const byId = new Map(found.map((file) => [file.id, file]))
  return wanted.flatMap((id) => {
    const file = byId.get(id)
    return file ? [{ ...file, variants: versions.filter(({ fileId }) => fileId === id) }] : []
  })
}

const isKept = ne(files.state, 'removed')
const ownedBy = (ownerId: string | null) => (ownerId === null ? isNull(files.ownerId) : eq(files.ownerId, ownerId))

/** The row this person already has for these bytes. */
export async function findOwn(db: Db, hash: string, ownerId: string | null): Promise<FoundFile | undefined> {
  const [own] = await db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.hash, hash), ownedBy(ownerId), isKept))
  return own && findFile(db, own.id)
}

/** Somebody's kept file with these bytes: whether they are in the store, and in which sizes. */
export async function findKept(db: Db, hash: string): Promise<FoundFile | undefined> {
  const [kept] = await db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.hash, hash), isKept))
    .limit(1)
  return kept && findFile(db, kept.id)
}

/** Lets one transaction at a time lay down or take away these bytes, so that none removes what another just counted on. */
export async function holdBytes(db: Db, hash: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`files:${hash}`}, 0))`)
}

export type NewFile = typeof files.$inferInsert
export type NewVersion = Omit<Variant, 'fileId'>

/** Writes the row and its versions; undefined when the same person's other request was first. */
export async function insertFile(
  db: Db,
  file: NewFile,
  versions: readonly NewVersion[],
): Promise<FoundFile | undefined> {
  const [row] = await db.insert(files).values(file).onConflictDoNothing().returning()
  if (!row) return undefined
  const rows = versions.map((version) => ({ ...version, fileId: row.id }))
  if (rows.length > 0) await db.insert(variants).values(rows)
  return { ...row, variants: rows }
}

/** The file, held until the transaction ends. */
export async function holdFile(db: Db, id: string): Promise<FileRow | undefined> {
  const [held] = await db.select().from(files).where(eq(files.id, id)).for('update')
  return held
}

export async function updateFile(db: Db, id: string, change: Partial<Pick<FileRow, 'alt' | 'credit' | 'state'>>) {
  await db.update(files).set(change).where(eq(files.id, id))
}

interface Page {
  readonly kind?: FileKind
  readonly state?: FileState
  /** The last id of the page before. */
  readonly before?: string | undefined
  readonly limit?: number
}

/** The media library, newest first, by key; removed files only when they are asked for. */
export async function filesOf(db: Db, { kind, state, before, limit = 48 }: Page): Promise<FoundFile[]> {
  const conditions: (SQL | undefined)[] = [
    kind && eq(files.kind, kind),
    state ? eq(files.state, state) : isKept,
    before ? lt(files.id, before) : undefined,
  ]
  const ids = await db
    .select({ id: files.id })
    .from(files)
    .where(and(...conditions))
    .orderBy(desc(files.id))
    .limit(Math.min(limit, 200))
  return findFiles(
    db,
    ids.map(({ id }) => id),
  )
}
