import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** Tells the planner at once what the tables hold; by itself PostgreSQL looks a minute after many rows have come. */
export async function gatherStatistics(db: Db): Promise<void> {
  await db.execute(sql`analyze`)
}
