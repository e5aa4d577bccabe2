import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from '../db/columns.ts'

/** One bucket per limit and subject, gone once it is full again. Subjects are fingerprints: the table names nobody. */
export const buckets = pgTable(
  'limits_buckets',
  {
    rule: text().notNull(),
    subject: text().notNull(),
    /** When it will be full again if nothing more is taken. */
    fullAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.rule, table.subject] }), index('limits_buckets_full').on(table.fullAt)],
)
