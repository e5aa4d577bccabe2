import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { instant } from '#platform/db/columns.ts'

/** The one code on paper that a person may hold, given at the counter. The code itself stands nowhere: a fingerprint. */
export const deskCodes = pgTable(
  'account_desk_codes',
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    code: text().notNull().unique(),
    /** The clerk. */
    givenBy: uuid().notNull(),
    givenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [index().on(table.expiresAt)],
)
