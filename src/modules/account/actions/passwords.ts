import { findPersonOfUser } from '#city/people/queries.ts'
import { type BySecondKey, openByPassword, openBySecondKey, type Opened } from '#platform/auth/sessions/doors.ts'
import { findUser } from '#platform/auth/sessions/queries.ts'
import { demandTokens, limiterIn } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { words } from '../words.ts'
import { atDoor, type Knock, recordEntry } from './door.ts'
import type { Way } from './facts.ts'

/** Somebody is in: cookies to set, and whether the password has to be changed before anything else. */
export interface Entered {
  readonly cookies: readonly string[]
  readonly isTemporary: boolean
}

/**
 * User name and password of somebody who works for the city.
 * @returns cookies to set, and whether the second key has to follow before anything is open
 */
export async function signInByPassword(work: Work, knock: Knock, given: { userName: string; password: string }) {
  await demandPasswordTokens(work, knock, given.userName)
  return transact(work, async (inner) => {
    const opened = await openByPassword(atDoor(inner, knock), given)
    if (opened.kind === 'wrong') throw refuse.invalid(words.wrongPassword)
    if (opened.kind === 'expired') throw refuse.conflict(words.temporaryOver)
    if (opened.kind === 'second') return { cookies: opened.cookies, needsSecond: true, isTemporary: false }
    return { ...(await enter(inner, knock, { opened, way: 'password' })), needsSecond: false }
  })
}

/** Counts a try of a password against its name and against the address, whatever comes of it. */
export const demandPasswordTokens = (work: Work, knock: Knock, userName: string) =>
  demandTokens(
    limiterIn(work.db, knock.house.keyring),
    work.now,
    [limits.passwordsOfName, { kind: 'name', value: userName.toLowerCase() }],
    [limits.passwordsOfAddress, { kind: 'address', value: knock.address }],
  )

/** The second key after the password. A wrong code is counted, so the transaction stands either way. */
export async function signInBySecondKey(work: Work, knock: Knock, given: { code: string } | { recovery: string }) {
  const outcome = await transact(work, async (inner) => {
    const opened = await openBySecondKey(atDoor(inner, knock), given)
    if (opened.kind !== 'open') return opened
    return enter(inner, knock, { opened, way: 'code' in given ? 'two-keys' : 'recovery' })
  })
  if ('cookies' in outcome) return outcome
  throw whyNoEntry[outcome.kind]()
}

const whyNoEntry: Record<Exclude<BySecondKey['kind'], 'open'>, () => Error> = {
  wrong: () => refuse.invalid(words.wrongSecond),
  over: () => refuse.conflict(words.secondOver),
  locked: () => refuse.tooMany(words.secondLocked, 900),
}

/** Only a person comes in: an account whose person was erased opens nothing, and its session goes with the transaction. */
export async function enter(work: Work, knock: Knock, entry: { opened: Opened; way: Way }): Promise<Entered> {
  const person = await findPersonOfUser(work.db, entry.opened.userId)
  if (!person || person.erasedAt) throw refuse.invalid(words.wrongPassword)
  await recordEntry(work, knock, { person, way: entry.way })
  const { temporaryUntil = null } = (await findUser(work.db, entry.opened.userId)) ?? {}
  return { cookies: entry.opened.cookies, isTemporary: temporaryUntil !== null }
}
