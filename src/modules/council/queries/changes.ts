import { eq } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { resolutions } from '../tables.ts'

/** Something about it changed, outside of this room. */
export async function touchMatter(db: Db, matterId: string, at: Date) {
  await db.update(resolutions).set({ modified: at }).where(eq(resolutions.matterId, matterId))
}
