import { isAPIError } from 'better-auth/api'
import type { Db } from '#platform/db/database.ts'
import { authOn } from '../better-auth.ts'
import type { AuthHouse } from '../house.ts'
import type { Strength } from '../tables.ts'
import { sessionCookie } from './cookie.ts'
import { findUserNamed } from './queries.ts'

/** Where and when a door opens, and what the browser carries. */
export interface AtDoor {
  readonly db: Db
  readonly house: AuthHouse
  readonly now: Date
  readonly headers: Headers
}

/** A door that opened: `Set-Cookie` lines for the browser, and for whom. */
export interface Opened {
  readonly kind: 'open'
  readonly cookies: readonly string[]
  readonly userId: string
}

/** A session for an account whose one-time code was right. The caller has checked it in this same transaction. */
export const openByCode = (at: AtDoor, userId: string): Promise<Opened> => openAs(at, userId, 'code')

/**
 * A session of this strength for an account that has proven itself otherwise; the caller has made sure of it in this
 * same transaction.
 */
export async function openAs(at: AtDoor, userId: string, strength: Strength): Promise<Opened> {
  const doors = authOn(at.db, at.house, at.now, strength).api
  const { headers } = await doors.open({ body: { userId }, headers: at.headers, returnHeaders: true })
  return { kind: 'open', cookies: headers.getSetCookie(), userId }
}

/** The account whose password this browser has given and whose second key is still asked for. */
export async function waitsForSecondKey(at: AtDoor): Promise<string | undefined> {
  const { userId } = await doorsOf(at).waitsFor({ headers: at.headers })
  return userId
}

export type ByPassword =
  | Opened
  | { readonly kind: 'second'; readonly cookies: readonly string[] }
  | { readonly kind: 'wrong' }
  /** Right, but given by a colleague too long ago. */
  | { readonly kind: 'expired' }

/**
 * User name and password. Where a second key is enrolled the session waits for it (`second`). An unknown name takes as
 * long as a wrong password: better-auth digests the password either way.
 */
export async function openByPassword(at: AtDoor, given: { userName: string; password: string }): Promise<ByPassword> {
  const body = { username: given.userName, password: given.password, rememberMe: false }
  const answer = await attempt(() =>
    doorsOf(at).signInUsername({ body, headers: withoutSession(at), returnHeaders: true }),
  )
  if (answer.refused !== undefined) return { kind: 'wrong' }
  const { temporaryUntil } = (await findUserNamed(at.db, given.userName)) ?? {}
  if (temporaryUntil && temporaryUntil <= at.now) return { kind: 'expired' }
  const { headers, response } = answer.value
  const cookies = headers.getSetCookie()
  if (response === null || !('user' in response)) return { kind: 'second', cookies }
  return { kind: 'open', cookies, userId: response.user.id }
}

/** `over`: the password has to be given again. `locked`: too many wrong ones, for a quarter of an hour. */
export type BySecondKey = Opened | { readonly kind: 'wrong' | 'over' | 'locked' }

/** The second key: six digits of the app, or one of the recovery codes, which is then used up. */
export async function openBySecondKey(
  at: AtDoor,
  given: { code: string } | { recovery: string },
): Promise<BySecondKey> {
  const doors = doorsOf(at)
  const headers = withoutSession(at)
  const answer = await attempt(() =>
    'code' in given
      ? doors.verifyTOTP({ body: given, headers, returnHeaders: true })
      : doors.verifyBackupCode({ body: { code: given.recovery }, headers, returnHeaders: true }),
  )
  if (answer.refused !== undefined) return { kind: whyClosed(answer.refused) }
  const { headers: answered, response } = answer.value
  return { kind: 'open', cookies: answered.getSetCookie(), userId: response.user.id }
}

/** Ends the session this browser carries; the cookies to forget it by. */
export async function closeDoor(at: AtDoor): Promise<readonly string[]> {
  const { headers } = await doorsOf(at).signOut({ headers: at.headers, returnHeaders: true })
  return headers.getSetCookie()
}

const doorsOf = ({ db, house, now }: AtDoor) => authOn(db, house, now).api

type Attempt<T> = { readonly value: T; readonly refused?: undefined } | { readonly refused: string }

/** better-auth refuses by throwing; the code of its refusal is enough for us. Anything else is a fault. */
export async function attempt<T>(act: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await act() }
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error
    return { refused: error.body?.code ?? 'UNKNOWN' }
  }
}

const overCodes = new Set(['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE', 'TOTP_NOT_ENABLED'])

function whyClosed(code: string) {
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED') return 'locked'
  return overCodes.has(code) ? 'over' : 'wrong'
}

/** Whoever signs in anew does so as nobody: an old session must not stand in for the second key. */
function withoutSession({ headers, house }: AtDoor): Headers {
  const name = `${sessionCookie(house)}=`
  const kept = (headers.get('cookie') ?? '').split(/;\s*/).filter((pair) => !pair.startsWith(name))
  const bare = new Headers(headers)
  bare.set('cookie', kept.join('; '))
  return bare
}
