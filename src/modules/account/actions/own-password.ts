import { choosePassword, isPasswordOf } from '#platform/auth/passwords/passwords.ts'
import { endSessions } from '#platform/auth/passwords/queries.ts'
import { whyWeak } from '#platform/auth/passwords/rules.ts'
import { openAs } from '#platform/auth/sessions/doors.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { passwordWords } from '../words/password.ts'
import { type Bearer, demandPassword } from './bearer.ts'
import { atDoor, type Knock } from './door.ts'
import { passwordChanged } from './facts.ts'
import { demandPasswordTokens } from './passwords.ts'

interface Change {
  readonly bearer: Bearer & { readonly hasSecondKey: boolean }
  /** Not asked for when the present one was given by somebody else and has just opened the door. */
  readonly old: string
  readonly password: string
}

/**
 * Changes one's own password and ends every session of the account.
 * @returns cookies of a new session, worth as much as the one at hand
 */
export async function changePassword(work: Work, knock: Knock, { bearer, old, password }: Change) {
  const { userId, userName, visitor, hasSecondKey } = bearer
  const isTemporary = visitor.session.strength === 'temporary'
  await demandPasswordTokens(work, knock, userName)
  return transact(work, async (inner) => {
    if (!isTemporary) await demandPassword(inner, bearer, old)
    const weakness = whyWeak(password, [userName, ...visitor.person.name.split(/\s+/)])
    if (weakness) throw refuse.invalid(passwordWords.weak[weakness])
    if (await isPasswordOf(inner.db, userId, password)) throw refuse.invalid(passwordWords.weak.same)
    await choosePassword(inner.db, userId, { password, now: inner.now })
    await endSessions(inner.db, userId)
    await inner.announce(passwordChanged, {}, { personId: visitor.person.id })
    // A one-time password opened this session only after the second key, where there is one.
    const worth = isTemporary ? (hasSecondKey ? 'two-keys' : 'password') : visitor.session.strength
    return (await openAs(atDoor(inner, knock), userId, worth)).cookies
  })
}
