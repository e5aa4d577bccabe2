import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

/** The names of these people. */
export const peopleNamed = (db: Db, ids: readonly string[]) =>
  rows(
    db,
    z.object({ id: z.uuid(), name: z.string() }),
    sql`select id, name from people where id = any(${uuids(ids)}) and erased_at is null limit 200`,
  )
