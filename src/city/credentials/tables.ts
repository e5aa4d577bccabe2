import { boolean, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { bytes, day, id, instant, said } from '#platform/db/columns.ts'

export const credentialKinds = ['programme-sheet', 'letter', 'certificate', 'report'] as const
export type CredentialKind = (typeof credentialKinds)[number]

/**
 * What the city has issued and signed: that there is such a document, not what stands in it. Of its text only the hash
 * is kept, so a code alone tells nobody whose document it is.
 */
export const credentials = pgTable(
  'credentials',
  {
    id: id(),
    /** Eleven letters of Crockford's alphabet with a check letter; printed, never reused. */
    code: text().notNull().unique(),
    kind: text().$type<CredentialKind>().notNull(),
    /** How staff find it again; not shown in public. */
    title: text().notNull(),
    issuer: said().notNull(),
    issuedOn: day().notNull(),
    /** SHA-256 of what the document says. */
    dataHash: bytes().notNull(),
    keyId: text().notNull(),
    /** Ed25519 over `signedText`, base64url. */
    signature: text().notNull(),
    recordedAt: instant().notNull(),
    revokedOn: day(),
    /** Why it was revoked: a note, erasable. */
    revokedNoteId: uuid(),
    sample: boolean().notNull().default(false),
  },
  (table) => [
    index().on(table.kind, table.id),
    uniqueIndex('credentials_same')
      .on(table.kind, table.dataHash)
      .where(sql`${table.revokedOn} is null`),
  ],
)

export type Credential = typeof credentials.$inferSelect
