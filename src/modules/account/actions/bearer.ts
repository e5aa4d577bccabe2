import { isPasswordOf } from '#platform/auth/passwords/passwords.ts'
import { endSessions } from '#platform/auth/passwords/queries.ts'
import { openAs } from '#platform/auth/sessions/doors.ts'
import { endSession } from '#platform/auth/sessions/queries.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Visitor } from '../queries/visitor.ts'
import { accountWords } from '../words/account.ts'
import { atDoor, type Knock } from './door.ts'

/** Whoever has an account with a user name, signed in to it. */
export interface Bearer {
  readonly visitor: Visitor
  readonly userId: string
  readonly userName: string
}

/** Somebody at an open screen still needs the password. The account stays held until the transaction ends. */
export async function demandPassword(work: Work, { userId }: Bearer, password: string): Promise<void> {
  if (!(await isPasswordOf(work.db, userId, password))) throw refuse.invalid(accountWords.wrongPassword)
}

/**
 * A session of two keys in place of the one at hand. With the first second key all others of the account end: they came
 * in by a password alone.
 * @returns the cookies
 */
export async function raiseSession(work: Work, knock: Knock, bearer: Bearer, isFirst: boolean) {
  const { id, strength } = bearer.visitor.session
  if (isFirst) await endSessions(work.db, bearer.userId)
  else if (strength === 'two-keys') return []
  else await endSession(work.db, { id, userId: bearer.userId })
  return (await openAs(atDoor(work, knock), bearer.userId, 'two-keys')).cookies
}
