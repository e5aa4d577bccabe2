import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytes, id, instant } from '#platform/db/columns.ts'
import { byLetters } from '#platform/db/letters.ts'

/** Somebody the city knows. A child is a person without an account; a citizen needs no more than a name to be called by. */
export const people = pgTable(
  'people',
  {
    id: id(),
    /** As the person wishes to be called; empty once erased. */
    name: text().notNull(),
    /** For finding, by folded letters; never shown. */
    nameKey: text().notNull(),
    /** The sign-in account, for those who have one. */
    userId: text().unique(),
    birthYear: integer(),
    sex: text().$type<'female' | 'male'>(),
    locale: text().$type<'fa' | 'en' | 'azb'>().notNull().default('fa'),
    /** A made-up person of the demonstration. */
    sample: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    /** Since when nothing personal is kept; the row stays so that the record stays whole. */
    erasedAt: instant(),
  },
  (table) => [
    index().on(table.nameKey, table.id),
    index('people_listed').on(byLetters(table.nameKey), table.id),
    index('people_name_trgm').using('gin', sql`${table.nameKey} gin_trgm_ops`),
  ],
)

/** How a person is reached. The value is sealed; only its HMAC can be compared. */
export const contacts = pgTable(
  'people_contacts',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text().$type<'mobile' | 'mail'>().notNull(),
    sealed: bytes().notNull(),
    hmac: bytes().notNull(),
    verifiedAt: instant(),
  },
  (table) => [index().on(table.personId), uniqueIndex().on(table.kind, table.hmac)],
)

export type Person = typeof people.$inferSelect
export type Contact = typeof contacts.$inferSelect
