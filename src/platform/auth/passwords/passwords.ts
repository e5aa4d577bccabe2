import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { randomInt, randomUUID } from 'node:crypto'
import type { Db } from '#platform/db/database.ts'
import { openAccount } from '../sessions/queries.ts'
import { accounts } from '../tables.ts'
import { holdDigest, putDigest } from './queries.ts'
import { temporaryHours } from './rules.ts'

/** Whether this is the account's password. The account is held, so that two who change it come one after the other. */
export async function isPasswordOf(db: Db, userId: string, password: string): Promise<boolean> {
  const digest = await holdDigest(db, userId)
  return digest !== undefined && (await verifyPassword({ hash: digest, password }))
}

/** Gives an account a password that only its owner knows. */
export async function choosePassword(db: Db, userId: string, chosen: { password: string; now: Date }): Promise<void> {
  const digest = await hashPassword(chosen.password)
  await putDigest(db, { userId, digest, temporaryUntil: null, now: chosen.now })
}

export interface TemporaryPassword {
  readonly password: string
  readonly until: Date
}

/** Gives an account a password to be said once and changed at the first sign-in, in place of the one it had. */
export async function giveTemporaryPassword(db: Db, userId: string, now: Date): Promise<TemporaryPassword> {
  const given = temporaryFrom(now)
  await putDigest(db, { userId, digest: await hashPassword(given.password), temporaryUntil: given.until, now })
  return given
}

/** Opens an account with a user name and a temporary password. */
export async function openStaffAccount(db: Db, { userName, now }: { userName: string; now: Date }) {
  const userId = await openAccount(db, { at: now, userName })
  await insertPassword(db, { userId, now })
  return { userId, ...(await giveTemporaryPassword(db, userId, now)) }
}

/** Lets an account that opened by codes alone also open by a password, which has yet to be given. */
export async function insertPassword(db: Db, { userId, now }: { userId: string; now: Date }): Promise<void> {
  const made = { id: randomUUID(), accountId: userId, providerId: 'credential', userId }
  await db.insert(accounts).values({ ...made, password: null, createdAt: now, updatedAt: now })
}

const temporaryFrom = (now: Date): TemporaryPassword => ({
  password: spokenCode(),
  until: new Date(now.getTime() + temporaryHours * 3_600_000),
})

/** Letters and digits that are not taken for one another, in speech or on paper: 31 of them, 59 bits in twelve. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Twelve letters in groups of four, to be read aloud or written down: `k7mp-x2wd-9tfa`. */
export function spokenCode(): string {
  const drawn = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')
  return drawn.replaceAll(/(.{4})(?=.)/g, '$1-')
}
