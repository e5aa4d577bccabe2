import { getPerson, holdPerson } from '#city/people/queries.ts'
import type { Person } from '#city/people/tables.ts'
import { deleteSecondKeys } from '#platform/auth/passkeys/queries.ts'
import { giveTemporaryPassword, insertPassword, type TemporaryPassword } from '#platform/auth/passwords/passwords.ts'
import { endSessions } from '#platform/auth/passwords/queries.ts'
import { findUser } from '#platform/auth/sessions/queries.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demandTokens, limiterIn } from '#platform/limits/limited.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { manageAccess } from '../permissions.ts'
import { nameUser } from '../queries/access.ts'
import { deskLimits } from '../rules.ts'
import { accessWords } from '../words/access.ts'
import { accountOf } from './codes.ts'
import { accessOpened, accessReset, keysDropped } from './facts.ts'

/** Opens the staff door to a colleague: a user name, and a password to be changed at the first sign-in. */
export async function openAccess(
  work: Work,
  keyring: Keyring,
  given: { personId: string; userName: string },
): Promise<TemporaryPassword> {
  await demandAccess(work, keyring)
  return transact(work, async (inner) => {
    const person = await holdPerson(inner.db, given.personId)
    if (person.erasedAt) throw refuse.conflict(accessWords.erasedGone)
    const userId = await accountOf(inner, person)
    if ((await findUser(inner.db, userId))?.username) throw refuse.conflict(accessWords.hasAccount)
    if (!(await nameUser(inner.db, userId, given.userName))) throw refuse.conflict(accessWords.userNameTaken)
    await insertPassword(inner.db, { userId, now: inner.now })
    await inner.announce(accessOpened, {}, { personId: person.id })
    return giveTemporaryPassword(inner.db, userId, inner.now)
  })
}

/** A one-time password for a colleague who forgot theirs, or whose password or second key is in wrong hands. */
export async function resetAccess(
  work: Work,
  keyring: Keyring,
  given: { personId: string; dropKeys: boolean },
): Promise<TemporaryPassword> {
  await demandAccess(work, keyring)
  return transact(work, async (inner) => {
    const person = await getPerson(inner.db, given.personId)
    const userId = await staffAccountOf(inner, person)
    await endSessions(inner.db, userId)
    if (given.dropKeys) {
      await deleteSecondKeys(inner.db, userId)
      await inner.announce(keysDropped, {}, { personId: person.id })
    }
    await inner.announce(accessReset, {}, { personId: person.id })
    return giveTemporaryPassword(inner.db, userId, inner.now)
  })
}

async function demandAccess(work: Work, keyring: Keyring) {
  const actor = demand(work.actor, manageAccess, wholeCity)
  if (!('id' in actor)) return
  const byWhom = { kind: 'person', value: actor.id } as const
  await demandTokens(limiterIn(work.db, keyring), work.now, [deskLimits.resets, byWhom])
}

/** Nobody resets their own account: whoever sits at an open screen would have both keys. */
async function staffAccountOf({ db, actor }: Work, person: Person) {
  if (actor?.kind === 'person' && actor.id === person.id) throw refuse.conflict(accessWords.notYourself)
  const user = person.userId === null ? undefined : await findUser(db, person.userId)
  if (!user?.username || person.erasedAt) throw refuse.conflict(accessWords.hasNoAccount)
  return user.id
}
