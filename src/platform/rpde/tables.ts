import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, id, instant } from '../db/columns.ts'

/** What changed and is not yet in its feed. A row for every change: two changes of one thing are two rows. */
export const changes = pgTable('rpde_changes', {
  id: id(),
  kind: text().notNull(),
  itemId: text().notNull(),
})

/** Every thing of every feed as it was last told. */
export const items = pgTable(
  'rpde_items',
  {
    kind: text().notNull(),
    itemId: text().notNull(),
    /** Grows with every change; no two items share one. */
    changeNo: bigint({ mode: 'number' }).notNull(),
    /** Nothing where it is deleted. */
    data: jsonb(),
    /** Of the data, so that what only seems to change is not told again. */
    digest: bytes(),
    changedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.itemId] }),
    index().on(table.kind, table.changeNo),
    index().on(table.changedAt),
  ],
)

/** The last change number given, in one row. It outlives deleted items, so that no number is given twice. */
export const numbers = pgTable('rpde_numbers', {
  name: text().primaryKey(),
  last: bigint({ mode: 'number' }).notNull(),
})

export type FeedItem = typeof items.$inferSelect
