import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { day, id, instant, said } from '#platform/db/columns.ts'
import type { Said } from '#platform/locale.ts'
import type { DrawnOutline } from '#platform/maps/schematic.ts'
import type { Box, Shape } from '#platform/maps/shape.ts'
import type { Choices, ImportReport } from './import/report.ts'

export const zoneKinds = [
  'district',
  'sub-district',
  'neighbourhood',
  'block',
  'hexagon',
  'school-catchment',
  'protected-setting',
  'custom',
] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** A box in local metres; PostgreSQL indexes it. */
const box = customType<{ data: Box; driverData: string }>({
  dataType: () => 'box',
  toDriver: ({ minX, minY, maxX, maxY }) => `(${maxX},${maxY}),(${minX},${minY})`,
  fromDriver: (written) => {
    const [maxX = 0, maxY = 0, minX = 0, minY = 0] = written.match(/-?[\d.]+(?:e[+-]?\d+)?/gi)?.map(Number) ?? []
    return { minX, minY, maxX, maxY }
  },
})

/** An area people know by a name. It keeps its code and its row while it means the same area, however often it is drawn anew. */
export const zones = pgTable(
  'zones',
  {
    id: id(),
    kind: text().$type<ZoneKind>().notNull(),
    /** `d08`, `n-0812`: in addresses and open data; never names two areas. */
    code: text().notNull().unique(),
    name: said().notNull(),
    nameKey: text().notNull(),
    formerNames: jsonb().$type<readonly { readonly name: Said; readonly until: string }[]>().notNull().default([]),
    parentId: uuid().references((): AnyPgColumn => zones.id),
    externalIds: jsonb().$type<readonly { readonly scheme: string; readonly value: string }[]>().notNull().default([]),
    /** An assumption of the demonstration: where it lies is not confirmed by the city. */
    sample: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.kind, table.code), index().on(table.parentId), index().on(table.nameKey)],
)

export const editionStates = ['draft', 'checked', 'published', 'abandoned'] as const

/** Who gave boundaries or numbers, and under which terms. */
export interface Source {
  readonly name: Said
  readonly url?: string
  readonly licence?: string
  /** What must be printed wherever they are shown. */
  readonly attribution?: string
}

/** All boundaries of one kind, from a day on. Which one is in force is computed: the newest published one that has begun. */
export const editions = pgTable(
  'zones_editions',
  {
    id: id(),
    kind: text().$type<ZoneKind>().notNull(),
    state: text({ enum: editionStates }).notNull().default('draft'),
    /** The first day it holds; the day before the next one begins is its last. */
    validFrom: day(),
    basis: said(),
    source: jsonb().$type<Source>().notNull(),
    crs: text(),
    accuracy: doublePrecision(),
    file: text(),
    fileHash: text(),
    /** What somebody has decided about the file: read again with it, the file gives the same draft. */
    choices: jsonb().$type<Choices>().notNull().default({}),
    /** The kind its parents are of. */
    parentKind: text().$type<ZoneKind>(),
    /** The edition it was compared with: when another has been published since, it must be read again. */
    basedOn: uuid(),
    /** Absent while the file waits for an answer before it can be read. */
    report: jsonb().$type<ImportReport>(),
    /** Only drawn as a schematic: it makes no claim about any border. */
    schematic: boolean().notNull().default(false),
    importedBy: uuid(),
    importedAt: instant().notNull(),
    publishedBy: uuid(),
    publishedAt: instant(),
  },
  (table) => [
    uniqueIndex('zones_editions_begin')
      .on(table.kind, table.validFrom)
      .where(sql`state = 'published'`),
    index().on(table.kind, table.fileHash),
    index().on(table.state, table.id),
  ],
)

/** How an edition draws a zone: with a real outline, or only with its place in a schematic. */
export const drawings = pgTable(
  'zones_drawings',
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: 'cascade' }),
    zoneId: uuid()
      .notNull()
      .references(() => zones.id),
    name: said().notNull(),
    parentId: uuid().references(() => zones.id),
    shape: jsonb().$type<Shape>(),
    /** The same outline with fewer corners, for maps: from coarse (1) to fine (3). */
    coarser: jsonb().$type<Record<'1' | '2' | '3', Shape>>(),
    hash: text(),
    /** Square metres. */
    area: doublePrecision(),
    bounds: box(),
    labelLon: doublePrecision(),
    labelLat: doublePrecision(),
    neighbours: uuid().array().notNull().default([]),
    tileColumn: integer(),
    tileRow: integer(),
    drawn: jsonb().$type<DrawnOutline>(),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.zoneId] }),
    index().on(table.zoneId),
    index('zones_drawings_bounds').using('gist', table.bounds),
  ],
)

export const linkKinds = ['same', 'renamed', 'redrawn', 'split', 'merged'] as const
export type LinkKind = (typeof linkKinds)[number]

/** What became of a zone in the next edition: shares are of the earlier zone. */
export const links = pgTable(
  'zones_links',
  {
    fromEdition: uuid()
      .notNull()
      .references(() => editions.id),
    toEdition: uuid()
      .notNull()
      .references(() => editions.id),
    fromZone: uuid()
      .notNull()
      .references(() => zones.id),
    toZone: uuid()
      .notNull()
      .references(() => zones.id),
    kind: text({ enum: linkKinds }).notNull(),
    shareByArea: doublePrecision().notNull(),
    shareByPeople: doublePrecision().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.toEdition, table.fromZone, table.toZone] }),
    index().on(table.fromZone),
    index().on(table.toZone),
  ],
)

export const numberMethods = ['census', 'register', 'estimate', 'assumed'] as const

/** A number of a zone with its day, its source and how it came about: none is ever shown without them. */
export const numbers = pgTable(
  'zones_numbers',
  {
    id: id(),
    zoneId: uuid()
      .notNull()
      .references(() => zones.id),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    /** `population`, `households`, `area`. */
    measure: text().notNull(),
    /** Which part of it: `female`, `age:15-24`; empty for the whole. */
    part: text().notNull().default(''),
    value: doublePrecision().notNull(),
    asOf: day().notNull(),
    source: jsonb().$type<Source>().notNull(),
    method: text({ enum: numberMethods }).notNull(),
    note: said(),
  },
  (table) => [unique('zones_numbers_one').on(table.zoneId, table.editionId, table.measure, table.part, table.asOf)],
)

export type Zone = typeof zones.$inferSelect
export type Edition = typeof editions.$inferSelect
export type Drawing = typeof drawings.$inferSelect
export type ZoneLink = typeof links.$inferSelect
export type ZoneNumber = typeof numbers.$inferSelect
