import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../db/columns.ts'

/** How somebody likes to see a list: a name for a query. */
export const savedViews = pgTable(
  'views_saved',
  {
    id: id(),
    personId: uuid().notNull(),
    /** The address of the list. */
    list: text().notNull(),
    name: text().notNull(),
    /** `state=draft&sort=code`, as `canonical` writes it. */
    query: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [uniqueIndex().on(table.personId, table.list, table.name)],
)

export type SavedView = typeof savedViews.$inferSelect
