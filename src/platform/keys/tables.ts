import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant } from '../db/columns.ts'

/** Keys that sign credentials. The public half stays for ever: what it signed must still verify. */
export const signingKeys = pgTable(
  'keys_signing',
  {
    /** The JWK thumbprint, `kid`. */
    id: text().primaryKey(),
    /** What it signs: `credential`, `release`. */
    purpose: text().notNull(),
    publicKey: text().notNull(),
    sealedPrivate: text().notNull(),
    createdAt: instant().notNull(),
    /** When another took its place. */
    retiredAt: instant(),
    /** Known to be in other hands since then: what it signed later is not ours. */
    compromisedAt: instant(),
  },
  (table) => [
    uniqueIndex('keys_signing_current')
      .on(table.purpose)
      .where(sql`${table.retiredAt} is null`),
    index('keys_signing_purpose').on(table.purpose, table.createdAt),
  ],
)

export type SigningKeyRow = typeof signingKeys.$inferSelect

/** Keys on P-256 that stand in a ticket with one byte. The public half stays: what it signed must still open doors. */
export const numberedKeys = pgTable(
  'keys_numbered',
  {
    purpose: text().notNull(),
    number: integer().notNull(),
    publicKey: text().notNull(),
    sealedPrivate: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.purpose, table.number] })],
)

export type NumberedKeyRow = typeof numberedKeys.$inferSelect
