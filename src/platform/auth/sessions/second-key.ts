import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { z } from 'zod'
import type { Db } from '#platform/db/database.ts'
import { authOn } from '../better-auth.ts'
import { noteSecondKeys } from '../passkeys/queries.ts'
import { attempt, type AtDoor } from './doors.ts'
import { deleteSecondKey, findSecondKey, updateSecondKey } from './queries.ts'

/** A second key that has been begun: what to type or scan into the app, and the codes to keep on paper. */
export interface BegunKey {
  /** For the app, in base32 (RFC 4648) without padding. */
  readonly secret: string
  /** `otpauth://totp/…`, what the picture says. */
  readonly uri: string
  readonly recoveryCodes: readonly string[]
}

/** Begins a second key for the account whose session this browser carries, or begins again. Asks for the password. */
export async function beginSecondKey(at: AtDoor, password: string): Promise<'begun' | 'wrong' | 'enrolled'> {
  const { refused } = await attempt(() =>
    authOn(at.db, at.house, at.now).api.enableTwoFactor({ body: { password, method: 'totp' }, headers: at.headers }),
  )
  if (refused === 'TOTP_ALREADY_ENABLED') return 'enrolled'
  return refused === undefined ? 'begun' : 'wrong'
}

/**
 * Begins the key of a new phone while the old one still holds. The caller has made sure of the password.
 * Secret and recovery codes have better-auth's own shapes, because better-auth judges them.
 */
export async function beginNextKey(at: AtDoor, userId: string): Promise<void> {
  const { secretConfig: key } = await authOn(at.db, at.house, at.now).$context
  const codes = Array.from({ length: 10 }, () => generateRandomString(10, 'a-z', '0-9', 'A-Z'))
  const halved = codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`)
  await updateSecondKey(at.db, userId, {
    nextSecret: await symmetricEncrypt({ key, data: generateRandomString(32) }),
    nextBackupCodes: await symmetricEncrypt({ key, data: JSON.stringify(halved) }),
  })
}

/** The key that was begun and not yet proven; undefined when there is none. */
export async function begunKeyOf(
  at: AtDoor,
  account: { userId: string; label: string },
): Promise<BegunKey | undefined> {
  const row = await findSecondKey(at.db, account.userId)
  const begun = row?.verified
    ? { secret: row.nextSecret, codes: row.nextBackupCodes }
    : { secret: row?.secret, codes: row?.backupCodes }
  if (!begun.secret || !begun.codes) return undefined
  const { secretConfig: key } = await authOn(at.db, at.house, at.now).$context
  const secret = base32(Buffer.from(await symmetricDecrypt({ key, data: begun.secret }), 'utf8'))
  const written = await symmetricDecrypt({ key, data: begun.codes })
  const recoveryCodes = z.array(z.string()).parse(JSON.parse(written))
  return { secret, uri: uriOf(secret, account.label), recoveryCodes }
}

/**
 * Takes the begun key into use once it gave a right code, in place of an older one; from then on the session is worth
 * two keys. The caller's transaction has to fail after `wrong`: only then the older key stays.
 */
export async function proveSecondKey(at: AtDoor, userId: string, code: string): Promise<readonly string[] | 'wrong'> {
  await bringNextForward(at, userId)
  const answer = await attempt(() =>
    authOn(at.db, at.house, at.now).api.verifyTOTP({ body: { code }, headers: at.headers, returnHeaders: true }),
  )
  return answer.refused === undefined ? answer.value.headers.getSetCookie() : 'wrong'
}

async function bringNextForward({ db }: AtDoor, userId: string) {
  const row = await findSecondKey(db, userId)
  if (!row?.verified || !row.nextSecret || !row.nextBackupCodes) return
  await updateSecondKey(db, userId, {
    secret: row.nextSecret,
    backupCodes: row.nextBackupCodes,
    nextSecret: null,
    nextBackupCodes: null,
    verified: false,
  })
}

/** Takes the authenticator app away. The caller has made sure of the password, and that another key is left. */
export async function dropSecondKey(db: Db, userId: string): Promise<void> {
  await deleteSecondKey(db, userId)
  await noteSecondKeys(db, userId)
}

/** The form apps agree on (Google Authenticator's "Key URI Format"): SHA-1, 6 digits, 30 seconds are understood. */
function uriOf(secret: string, label: string) {
  const query = new URLSearchParams({ secret, issuer: 'Janshahr' })
  return `otpauth://totp/Janshahr:${encodeURIComponent(label)}?${query.toString()}`
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 §6, without padding. */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}
