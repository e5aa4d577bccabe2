import { symmetricDecrypt } from 'better-auth/crypto'
import { z } from 'zod'
import { authOn } from '../better-auth.ts'
import { attempt, type AtDoor } from './doors.ts'
import { findSecondKey } from './queries.ts'

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

/** The key that was begun and not yet proven; undefined when there is none, or it is already in use. */
export async function begunKeyOf(
  at: AtDoor,
  account: { userId: string; label: string },
): Promise<BegunKey | undefined> {
  const row = await findSecondKey(at.db, account.userId)
  if (!row || row.verified) return undefined
  const { secretConfig: key } = await authOn(at.db, at.house, at.now).$context
  const secret = base32(Buffer.from(await symmetricDecrypt({ key, data: row.secret }), 'utf8'))
  const written = await symmetricDecrypt({ key, data: row.backupCodes })
  const recoveryCodes = z.array(z.string()).parse(JSON.parse(written))
  return { secret, uri: uriOf(secret, account.label), recoveryCodes }
}

/** Takes the begun key into use once it gave a right code; from then on the session is worth two keys. */
export async function proveSecondKey(at: AtDoor, code: string): Promise<readonly string[] | 'wrong'> {
  const answer = await attempt(() =>
    authOn(at.db, at.house, at.now).api.verifyTOTP({ body: { code }, headers: at.headers, returnHeaders: true }),
  )
  return answer.refused === undefined ? answer.value.headers.getSetCookie() : 'wrong'
}

/** Takes the second key away, so that another can be begun. Asks for the password. */
export async function dropSecondKey(at: AtDoor, password: string): Promise<readonly string[] | 'wrong'> {
  const answer = await attempt(() =>
    authOn(at.db, at.house, at.now).api.disableTwoFactor({
      body: { password },
      headers: at.headers,
      returnHeaders: true,
    }),
  )
  return answer.refused === undefined ? answer.value.headers.getSetCookie() : 'wrong'
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
