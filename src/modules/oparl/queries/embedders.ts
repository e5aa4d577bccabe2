import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import type { Root } from '#platform/oparl/objects.ts'
import type { Ref } from '#platform/oparl/queries.ts'
import { objects } from '#platform/oparl/tables.ts'

/** What embeds an object, as far as anybody may want to know. */
export const embeddersOf = (db: Db, { kind, id }: Ref) =>
  db
    .select({ kind: objects.kind, id: objects.id })
    .from(objects)
    .where(and(sql`${objects.embeds} @> ${sql.param([`${kind}/${id}`])}::text[]`, eq(objects.deleted, false)))
    .orderBy(asc(objects.id))
    .limit(1000)

/** The things of ours with which these files were told. */
export async function rootsOfFiles(db: Db, fileIds: readonly string[]): Promise<Root[]> {
  if (fileIds.length === 0) return []
  return db
    .selectDistinct({ kind: objects.rootKind, id: objects.rootId })
    .from(objects)
    .where(and(eq(objects.kind, 'files'), inArray(objects.id, [...fileIds])))
}
