import { sql } from 'drizzle-orm'

/** Ids as one array parameter, however many there are; drizzle would spread a list into many. */
export const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`
