import {
  type AnyPgColumn,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  point,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { editions, type ZoneKind, zones } from '#city/zones/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'
import { byLetters } from '#platform/db/letters.ts'
import type { Shape } from '#platform/maps/shape.ts'

/** How exactly the public may see where a place is, from the least strict to the strictest. */
export const precisions = ['exact', 'street', 'neighbourhood', 'district', 'none'] as const
export type Precision = (typeof precisions)[number]

export const lives = ['planned', 'standing', 'altered', 'lost'] as const
export type Life = (typeof lives)[number]

/** The vocabulary of kinds, and how exactly places of a kind are shown unless a place is stricter. */
export const kinds = pgTable('places_kinds', {
  key: text().primaryKey(),
  label: said().notNull(),
  precision: text({ enum: precisions }).notNull().default('exact'),
  position: integer().notNull(),
})

/** Who gave positions or names, and under which terms; printed wherever they are shown. */
export const sources = pgTable('places_sources', {
  key: text().primaryKey(),
  name: said().notNull(),
  url: text(),
  licence: text(),
  attribution: text(),
  shareAlike: boolean().notNull().default(false),
  retrievedOn: day(),
  fileHash: text(),
})

/**
 * Anything with a place in the city. What is published of its position stands in its own columns, computed from the
 * current position whenever that changes: every public page, list, box and distance reads these and nothing else.
 */
export const places = pgTable(
  'places',
  {
    id: id(),
    /** Short public code, never reused. */
    code: text().notNull().unique(),
    name: said().notNull(),
    nameKey: text().notNull(),
    summary: said(),
    kinds: text().array().notNull(),
    life: text({ enum: lives }).notNull().default('standing'),
    lifeSince: day(),
    lifeUntil: day(),
    /** Room of a house, shop of a timcheh. */
    parentId: uuid().references((): AnyPgColumn => places.id),
    capacity: integer(),
    externalIds: jsonb().$type<readonly { readonly scheme: string; readonly value: string }[]>().notNull().default([]),
    precision: text({ enum: precisions }).notNull().default('exact'),
    /** The position that counts, by the ladder; empty while none is known. */
    positionId: uuid(),
    /** Somebody decided for one against the ladder, and said why. */
    pinnedId: uuid(),
    pinReason: text(),
    publicLon: doublePrecision(),
    publicLat: doublePrecision(),
    publicAccuracy: doublePrecision(),
    publicForm: text({ enum: precisions }),
    /** The published position in local metres. */
    spot: point({ mode: 'xy' }),
    sample: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [
    index('places_listed').on(byLetters(table.nameKey), table.id),
    index('places_kinds_of').using('gin', table.kinds),
    index('places_spot').using('gist', table.spot),
    index().on(table.parentId),
  ],
)

export const nameKinds = ['official', 'former', 'popular', 'translation'] as const

/** Every name a place has or had. */
export const names = pgTable(
  'places_names',
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    text: text().notNull(),
    lang: text({ enum: ['fa', 'azb', 'az', 'en', 'ar'] }).notNull(),
    kind: text({ enum: nameKinds }).notNull(),
    since: day(),
    until: day(),
    /** The resolution or letter that gave it. */
    basis: said(),
    key: text().notNull(),
  },
  (table) => [index().on(table.placeId), index().on(table.key)],
)

export const methods = [
  'survey',
  'official',
  'phone',
  'drawn',
  'photo',
  'geocoded',
  'public-list',
  'remembered',
] as const
export type Method = (typeof methods)[number]

/** Where a place was found to be, by whom, how, and how surely. Only ever added to. */
export const positions = pgTable(
  'places_positions',
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    lon: doublePrecision().notNull(),
    lat: doublePrecision().notNull(),
    /** For areas. */
    shape: jsonb().$type<Shape>(),
    /** Metres: the circle that holds the true place with about 95 %. */
    accuracy: doublePrecision().notNull(),
    method: text({ enum: methods }).notNull(),
    sourceKey: text()
      .notNull()
      .references(() => sources.key),
    observedOn: day(),
    recordedBy: uuid(),
    recordedAt: instant().notNull(),
    note: text(),
  },
  (table) => [index().on(table.placeId, table.id), index().on(table.sourceKey)],
)

/** The zone of each kind a place lies in: computed from its position, or stated by somebody while there are no borders. */
export const placeZones = pgTable(
  'places_zones',
  {
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    kind: text().$type<ZoneKind>().notNull(),
    zoneId: uuid()
      .notNull()
      .references(() => zones.id),
    editionId: uuid().references(() => editions.id),
    basis: text({ enum: ['position', 'stated'] }).notNull(),
    /** Just outside the border. */
    edge: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.placeId, table.kind] }), index().on(table.zoneId, table.placeId)],
)

export type Place = typeof places.$inferSelect
export type PlaceName = typeof names.$inferSelect
export type Position = typeof positions.$inferSelect
export type PlaceSource = typeof sources.$inferSelect
export type PlaceKind = typeof kinds.$inferSelect
