import { sql } from 'drizzle-orm'
import { customType, date, jsonb, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Said } from '../locale.ts'

/** A UUIDv7 made by the database: rows written one after another stay together in the index. */
export const id = () =>
  uuid()
    .primaryKey()
    .default(sql`new_id()`)

/** A point in time, kept in UTC. */
export const instant = () => timestamp({ withTimezone: true })

/** A day of the city, `YYYY-MM-DD` in the Gregorian calendar. */
export const day = () => date({ mode: 'string' })

/** City content in the city's languages. */
export const said = () => jsonb().$type<Said>()

/** What full-text search reads; its literal is built in TypeScript, never by PostgreSQL's own parsers. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** Raw bytes. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
