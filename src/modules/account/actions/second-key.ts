import { holdSecondKeys } from '#platform/auth/passkeys/queries.ts'
import { wouldKeepOne } from '#platform/auth/passkeys/rules.ts'
import { beginNextKey, beginSecondKey, dropSecondKey, proveSecondKey } from '#platform/auth/sessions/second-key.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { passkeyWords } from '../words/passkeys.ts'
import { words } from '../words.ts'
import { type Bearer, demandPassword, raiseSession } from './bearer.ts'
import { atDoor, type Knock } from './door.ts'
import { secondKeyEnrolled, secondKeyRemoved } from './facts.ts'
import { demandPasswordTokens } from './passwords.ts'

/** Begins an authenticator app, or one for a new phone while the old still holds. Asks for the password. */
export async function startKey(
  work: Work,
  knock: Knock,
  { bearer, password }: { bearer: Bearer; password: string },
): Promise<void> {
  await demandPasswordTokens(work, knock, bearer.userName)
  await transact(work, async (inner) => {
    await demandPassword(inner, bearer, password)
    const { app } = await holdSecondKeys(inner.db, bearer.userId)
    if (app) await beginNextKey(atDoor(inner, knock), bearer.userId)
    else await beginSecondKey(atDoor(inner, knock), password)
  })
}

/** Takes the begun key into use. The session becomes one of two keys, so there may be new cookies. */
export const proveKey = (work: Work, knock: Knock, { bearer, code }: { bearer: Bearer; code: string }) =>
  transact(work, async (inner) => {
    const before = await holdSecondKeys(inner.db, bearer.userId)
    const proven = await proveSecondKey(atDoor(inner, knock), bearer.userId, code)
    if (proven === 'wrong') throw refuse.invalid(words.wrongSecond)
    await inner.announce(secondKeyEnrolled, {}, { personId: bearer.visitor.person.id })
    const raised = await raiseSession(inner, knock, bearer, !before.app && before.passkeys === 0)
    return raised.length > 0 ? raised : proven
  })

/** Takes the authenticator app away, where a passkey is left to be the second key. */
export async function removeKey(
  work: Work,
  knock: Knock,
  { bearer, password }: { bearer: Bearer; password: string },
): Promise<void> {
  await demandPasswordTokens(work, knock, bearer.userName)
  await transact(work, async (inner) => {
    await demandPassword(inner, bearer, password)
    if (!wouldKeepOne(await holdSecondKeys(inner.db, bearer.userId), 'app')) throw refuse.conflict(passkeyWords.lastKey)
    await dropSecondKey(inner.db, bearer.userId)
    await inner.announce(secondKeyRemoved, {}, { personId: bearer.visitor.person.id })
  })
}
