import { hashPassword } from 'better-auth/crypto'
import { randomUUID } from 'node:crypto'
import type { Db } from '../db/database.ts'
import { openAccount } from './sessions/queries.ts'
import { accounts } from './tables.ts'

const digests = new Map<string, Promise<string>>()

/** Hashing is slow on purpose; one and the same password of the samples is hashed once. */
function digestOf(password: string): Promise<string> {
  const known = digests.get(password) ?? hashPassword(password)
  digests.set(password, known)
  return known
}

/**
 * An account that opens with a user name (letters, digits, `_` and `.`, in lower case) and a password.
 * @returns the account's id, for `people.userId`
 */
export async function givenPasswordAccount(
  db: Db,
  given: { userName: string; password: string; at: Date },
): Promise<string> {
  const userId = await openAccount(db, { at: given.at, userName: given.userName })
  await db.insert(accounts).values({
    id: randomUUID(),
    accountId: userId,
    providerId: 'credential',
    userId,
    password: await digestOf(given.password),
    createdAt: given.at,
    updatedAt: given.at,
  })
  return userId
}
