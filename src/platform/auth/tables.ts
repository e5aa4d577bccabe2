import { bigint, boolean, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from '../db/columns.ts'

/**
 * How a session proved whose it is: by a code sent to a mobile, by a code on paper that a clerk gave after seeing who
 * asked, by a password that must first be changed, by a password, or by two keys (a passkey that knows its owner is two).
 */
export const strengths = ['code', 'desk', 'temporary', 'password', 'two-keys'] as const
export type Strength = (typeof strengths)[number]

/** Sign-in accounts. Who they belong to is said elsewhere (`people.userId`); here stand only the keys to the door. */
export const users = pgTable('auth_users', {
  id: text().primaryKey(),
  /** better-auth wants a name and an address for everybody; ours are empty and made up, people give neither. */
  name: text().notNull().default(''),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  /** Only staff have one. */
  username: text().unique(),
  /** True while the account has a proven authenticator app or a passkey. */
  twoFactorEnabled: boolean().notNull().default(false),
  /** Set while the password is one that somebody else knows; it opens until then, and only to be changed. */
  temporaryUntil: instant(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

/** Open sessions. The token alone opens nothing: the cookie carries it with a signature by a key outside the database. */
export const sessions = pgTable(
  'auth_sessions',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    strength: text().$type<Strength>().notNull().default('code'),
    /** Which browser, so that its owner recognises it. No address is kept. */
    userAgent: text(),
    ipAddress: text(),
    createdAt: instant().notNull(),
    /** When it was last seen, to the hour. */
    updatedAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [index().on(table.userId, table.createdAt), index().on(table.expiresAt)],
)

/** How an account signs in; for staff, the digest of a password (scrypt, by better-auth). */
export const accounts = pgTable(
  'auth_accounts',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index().on(table.userId), index().on(table.providerId, table.accountId)],
)

/** What stands between the password and the second key, for ten minutes. */
export const verifications = pgTable(
  'auth_verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index().on(table.identifier), index().on(table.expiresAt)],
)

/** Second keys (TOTP, RFC 6238) and recovery codes, both encrypted with a key outside the database. */
export const twoFactors = pgTable('auth_two_factors', {
  id: text().primaryKey(),
  userId: text()
    .notNull()
    .unique()
    .references(() => users.id, { onDelete: 'cascade' }),
  secret: text().notNull(),
  backupCodes: text().notNull(),
  /** False until its owner has shown a right code. */
  verified: boolean().notNull().default(false),
  failedVerificationCount: integer().notNull().default(0),
  lockedUntil: instant(),
  /** The key of a new phone, begun while the old one still holds; encrypted alike. */
  nextSecret: text(),
  nextBackupCodes: text(),
})

/** Passkeys (WebAuthn Level 3): public keys alone, so nothing here opens anything. */
export const passkeys = pgTable(
  'auth_passkeys',
  {
    /** The credential's id as its authenticator made it, in base64url. */
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** What its owner calls it. */
    name: text().notNull(),
    /** COSE (RFC 9052), in base64url. */
    publicKey: text().notNull(),
    /** How often it has signed, where the authenticator counts; a smaller number betrays a copy. */
    counter: bigint({ mode: 'number' }).notNull(),
    transports: text().array().notNull(),
    /** Its maker keeps it on several devices. */
    synced: boolean().notNull(),
    createdAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [index().on(table.userId, table.createdAt)],
)

/**
 * The one code that a subject has for a purpose: a new one takes the place of the old. Nothing here can be read back:
 * subject, code and browser are fingerprints.
 */
export const codes = pgTable(
  'auth_codes',
  {
    purpose: text().notNull(),
    subject: text().notNull(),
    code: text().notNull(),
    /** The browser that asked. */
    binding: text().notNull(),
    /** When its message leaves; it is good from then on. */
    sentAt: instant().notNull(),
    expiresAt: instant().notNull(),
    triesLeft: integer().notNull(),
    usedAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.purpose, table.subject] }), index().on(table.expiresAt)],
)

/** Proofs of work that were used, until they would have expired anyway. */
export const proofs = pgTable(
  'auth_proofs',
  {
    signature: text().primaryKey(),
    until: instant().notNull(),
  },
  (table) => [index().on(table.until)],
)

export type CodeRow = typeof codes.$inferSelect
export type PasskeyRow = typeof passkeys.$inferSelect
export type SessionRow = typeof sessions.$inferSelect
