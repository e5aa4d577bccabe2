import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from '../db/columns.ts'

/** What came of a form that was sent, by the key it was given when it was drawn: sent again, it does nothing new. */
export const onceKeys = pgTable(
  'forms_once_keys',
  {
    /** Who sent it and the key of the form. */
    key: text().primaryKey(),
    result: jsonb().$type<{ readonly is: unknown }>(),
    at: instant().notNull(),
  },
  (table) => [index().on(table.at)],
)
