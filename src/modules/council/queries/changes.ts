import { and, asc, eq, gte, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { resolutions } from '../tables.ts'

/** Something about it changed, outside of this room. */
export async function touchMatter(db: Db, matterId: string, at: Date) {
  await db.update(resolutions).set({ modified: at }).where(eq(resolutions.matterId, matterId))
}

/** What changed since a time and somebody follows, by keys. */
export const changedAndFollowed = (db: Db, since: Date, most = 500) =>
  db
    .select({ id: resolutions.id, modified: resolutions.modified })
    .from(resolutions)
    .where(
      and(
        gte(resolutions.modified, since),
        eq(resolutions.state, 'published'),
        sql`exists (select from council_watches w where w.resolution_id = ${resolutions.id} and w.ended_at is null
          and w.person_id is not null)`,
      ),
    )
    .orderBy(asc(resolutions.modified), asc(resolutions.id))
    .limit(most)
