import { sql } from 'drizzle-orm'
import { doublePrecision, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, tsvector } from '../db/columns.ts'
import type { Locale } from '../locale.ts'

/** What a reader can find: a row for each thing and language. Made anew from its source at any time, it is the same. */
export const searchEntries = pgTable(
  'search_entries',
  {
    kind: text().notNull(),
    ref: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    title: text().notNull(),
    lead: text().notNull(),
    /** The beginning of the text, from which the excerpt is cut. */
    body: text().notNull(),
    url: text().notNull(),
    published: instant().notNull(),
    code: text(),
    zoneId: uuid(),
    boost: doublePrecision().notNull().default(1),
    tsv: tsvector().notNull(),
    /** Folded title, tags and names without spaces inside, for finding with a slip. */
    key: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.ref, table.locale] }),
    index().using('gin', table.tsv),
    index('search_entries_key_trgm').using('gin', sql`${table.key} gin_trgm_ops`),
    index().on(table.code),
    index().on(table.published),
  ],
)
