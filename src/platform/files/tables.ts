import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant, said } from '../db/columns.ts'

/** `held`: only its owner and the Desk see it. `shown`: everybody. `removed`: nobody, and its bytes are gone. */
/** `withdrawn` was seen by everybody once, and is kept for the Desk alone. */
export type FileState = 'held' | 'shown' | 'withdrawn' | 'removed'
export type FileKind = 'image' | 'document' | 'other'

/** One file of one person. Two people who send the same bytes have a row each and share the bytes. */
export const files = pgTable(
  'files',
  {
    id: id(),
    /** SHA-256 of the bytes as they came, in hexadecimal; the name of the bytes in the store. */
    hash: text().notNull(),
    /** SHA-512 of the same bytes, for readers who check what they fetched. */
    sha512: text().notNull(),
    kind: text().$type<FileKind>().notNull(),
    /** Told by the content. */
    mime: text().notNull(),
    /** With the extension its type has, cleaned of paths and signs. */
    name: text().notNull(),
    /** Of the file as it is kept; of a picture, its largest version. */
    bytes: integer().notNull(),
    /** In pixels, of a picture's largest version. */
    width: integer(),
    height: integer(),
    /** What a picture shows, for those who cannot see it. */
    alt: said(),
    /** Who made it, as it has to be named beside it. */
    credit: text(),
    ownerId: uuid(),
    createdAt: instant().notNull(),
    state: text().$type<FileState>().notNull(),
  },
  (table) => [
    uniqueIndex('files_once')
      .on(table.hash, sql`coalesce(${table.ownerId}::text, '')`)
      .where(sql`${table.state} <> 'removed'`),
    index('files_newest').on(table.kind, table.id),
    index('files_owner').on(table.ownerId, table.id),
  ],
)

/** The sizes in which a picture is kept. */
export const variants = pgTable(
  'files_variants',
  {
    fileId: uuid()
      .notNull()
      .references(() => files.id, { onDelete: 'cascade' }),
    /** In pixels. */
    width: integer().notNull(),
    height: integer().notNull(),
    format: text().$type<'webp' | 'jpg'>().notNull(),
    bytes: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.width, table.format] })],
)

export type FileRow = typeof files.$inferSelect
export type Variant = typeof variants.$inferSelect
