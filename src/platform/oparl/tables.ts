import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../db/columns.ts'

/** Every object as it was last told. Nothing leaves this table: what is gone says so for ever. */
export const objects = pgTable(
  'oparl_objects',
  {
    kind: text().notNull(),
    id: uuid().notNull(),
    /** The thing of the city it was built with: `{rootKind: 'meeting', rootId}`. All of a root is built at once. */
    rootKind: text().notNull(),
    rootId: uuid().notNull(),
    createdAt: instant().notNull(),
    /** Never smaller than that of anything it embeds. */
    modifiedAt: instant().notNull(),
    deleted: boolean().notNull(),
    /** JSON as it stands in lists and within others; addresses begin with a sign for the house. */
    json: text().notNull(),
    /** JSON of what is said only where it stands alone: its back references. */
    alone: text().notNull(),
    /** Which objects it embeds, `kind/id`. */
    embeds: text().array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.id] }),
    index().on(table.kind, table.modifiedAt, table.id),
    index().on(table.rootKind, table.rootId),
    index().using('gin', table.embeds),
  ],
)

/** In whose own lists an object stands besides: the meetings of a committee. */
export const within = pgTable(
  'oparl_within',
  {
    ownerId: uuid().notNull(),
    kind: text().notNull(),
    id: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.kind, table.id] }), index().on(table.kind, table.id)],
)

/** What changed and is not yet told. Two changes of one thing are two rows, so that none waits for another. */
export const waiting = pgTable('oparl_waiting', {
  id: id(),
  kind: text().notNull(),
  rootId: uuid().notNull(),
})

export type OParlObject = typeof objects.$inferSelect
