import { boolean, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { zones } from '#city/zones/tables.ts'
import { day, id, instant } from '#platform/db/columns.ts'
import type { ZoneKind } from '#city/zones/tables.ts'
import type { Walk } from '../rules/supply/reach.ts'

/** Where little was on offer in the season before: published once, and not changed any more. */
export const supplyLists = pgTable('events_supply_lists', {
  id: id(),
  /** The season it holds for: `1405-autumn`. */
  season: text().notNull().unique(),
  /** Its first day; the list holds until the next one. */
  validFrom: day().notNull(),
  /** What was looked at: the season before. */
  countedFrom: day().notNull(),
  countedUntil: day().notNull(),
  zoneKind: text().$type<ZoneKind>().notNull(),
  walk: jsonb().$type<Walk>().notNull(),
  /** SHA-256 of the record as it is downloaded. */
  hash: text().notNull(),
  publishedAt: instant().notNull(),
})

/** Every zone as it stood then; `low` are the lowest quarter. */
export const supplyListZones = pgTable(
  'events_supply_list_zones',
  {
    listId: uuid()
      .notNull()
      .references(() => supplyLists.id),
    zoneId: uuid()
      .notNull()
      .references(() => zones.id),
    position: integer().notNull(),
    people: doublePrecision(),
    seatHours: doublePrecision().notNull(),
    access: doublePrecision(),
    supplyIndex: doublePrecision(),
    low: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.zoneId] }), index().on(table.zoneId)],
)

export type SupplyList = typeof supplyLists.$inferSelect
