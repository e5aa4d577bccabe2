import { beginSecondKey, dropSecondKey, proveSecondKey } from '#platform/auth/sessions/second-key.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import type { Visitor } from '../queries/visitor.ts'
import { accountWords } from '../words/account.ts'
import { words } from '../words.ts'
import { atDoor, type Knock } from './door.ts'
import { secondKeyEnrolled, secondKeyRemoved } from './facts.ts'
import { demandPasswordTokens } from './passwords.ts'

/** Begins a second key, or begins again while it is not proven. Somebody at an open screen still needs the password. */
export async function startKey(work: Work, knock: Knock, given: { userName: string; password: string }): Promise<void> {
  await demandPasswordTokens(work, knock, given.userName)
  const begun = await transact(work, (inner) => beginSecondKey(atDoor(inner, knock), given.password))
  if (begun === 'wrong') throw refuse.invalid(accountWords.wrongPassword)
  if (begun === 'enrolled') throw refuse.conflict(accountWords.keyInUse)
}

/** Takes the begun key into use. The session becomes one of two keys, so there are new cookies. */
export const proveKey = (work: Work, knock: Knock, given: { visitor: Visitor; code: string }) =>
  transact(work, async (inner) => {
    const cookies = await proveSecondKey(atDoor(inner, knock), given.code)
    if (cookies === 'wrong') throw refuse.invalid(words.wrongSecond)
    await inner.announce(secondKeyEnrolled, {}, { personId: given.visitor.person.id })
    return cookies
  })

/** Takes the second key away: for a new phone. */
export async function removeKey(
  work: Work,
  knock: Knock,
  given: { visitor: Visitor; userName: string; password: string },
) {
  await demandPasswordTokens(work, knock, given.userName)
  return transact(work, async (inner) => {
    const cookies = await dropSecondKey(atDoor(inner, knock), given.password)
    if (cookies === 'wrong') throw refuse.invalid(accountWords.wrongPassword)
    await inner.announce(secondKeyRemoved, {}, { personId: given.visitor.person.id })
    return cookies
  })
}
