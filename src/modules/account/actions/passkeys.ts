import { addPasskey, beginCeremony } from '#platform/auth/passkeys/ceremony.ts'
import {
  deletePasskey,
  holdSecondKeys,
  noteSecondKeys,
  passkeysOf,
  updatePasskey,
} from '#platform/auth/passkeys/queries.ts'
import { type Ceremony, mostPasskeys, wouldKeepOne } from '#platform/auth/passkeys/rules.ts'
import type { PasskeyRow } from '#platform/auth/tables.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { passkeyWords } from '../words/passkeys.ts'
import { type Bearer, demandPassword, raiseSession } from './bearer.ts'
import type { Knock } from './door.ts'
import { passkeyAdded, passkeyRemoved } from './facts.ts'
import { demandPasswordTokens } from './passwords.ts'

/** Begins a passkey, before the device is asked to make one: the password is right and there is room. */
export async function startPasskey(work: Work, knock: Knock, given: { bearer: Bearer; password: string }) {
  const { bearer, password } = given
  await demandPasswordTokens(work, knock, bearer.userName)
  return transact(work, async (inner): Promise<Ceremony> => {
    await demandPassword(inner, bearer, password)
    const { passkeys } = await holdSecondKeys(inner.db, bearer.userId)
    if (passkeys >= mostPasskeys) throw refuse.conflict(passkeyWords.tooManyKeys)
    return beginCeremony('addition', bearer.userId, inner.now)
  })
}

interface Made {
  readonly bearer: Bearer
  readonly ceremony: Ceremony | undefined
  readonly name: string
  readonly answer: string
}

/** Takes the passkey that the device made into use. The session becomes one of two keys, so there may be new cookies. */
export const finishPasskey = (work: Work, knock: Knock, { bearer, ceremony, name, answer }: Made) =>
  transact(work, async (inner) => {
    const before = await holdSecondKeys(inner.db, bearer.userId)
    if (before.passkeys >= mostPasskeys) throw refuse.conflict(passkeyWords.tooManyKeys)
    const at = { db: inner.db, house: knock.house, now: inner.now }
    const added = await addPasskey(at, ceremony, { userId: bearer.userId, name, answer })
    if (added === 'over') throw refuse.conflict(passkeyWords.over)
    if (added === 'taken') throw refuse.conflict(passkeyWords.taken)
    if (added === 'wrong') throw refuse.invalid(passkeyWords.wrong)
    await noteSecondKeys(inner.db, bearer.userId)
    await inner.announce(passkeyAdded, {}, { personId: bearer.visitor.person.id })
    return raiseSession(inner, knock, bearer, !before.app && before.passkeys === 0)
  })

/** One of the bearer's own passkeys, or nothing here. */
export async function getPasskey(work: Work, { userId }: Bearer, id: string): Promise<PasskeyRow> {
  const found = (await passkeysOf(work.db, userId)).find((each) => each.id === id)
  if (!found) throw refuse.absent(passkeyWords.noSuchKey)
  return found
}

export const renamePasskey = (work: Work, bearer: Bearer, given: { id: string; name: string }): Promise<void> =>
  transact(work, async (inner) => {
    const { id } = await getPasskey(inner, bearer, given.id)
    await updatePasskey(inner.db, id, { name: given.name })
  })

/** Takes a passkey away: its device is lost, or old. The last second key stays. */
export async function removePasskey(
  work: Work,
  knock: Knock,
  { bearer, id, password }: { bearer: Bearer; id: string; password: string },
): Promise<void> {
  await demandPasswordTokens(work, knock, bearer.userName)
  await transact(work, async (inner) => {
    await demandPassword(inner, bearer, password)
    const kept = await holdSecondKeys(inner.db, bearer.userId)
    const passkey = await getPasskey(inner, bearer, id)
    if (!wouldKeepOne(kept, 'passkey')) throw refuse.conflict(passkeyWords.lastKey)
    await deletePasskey(inner.db, passkey)
    await noteSecondKeys(inner.db, bearer.userId)
    await inner.announce(passkeyRemoved, {}, { personId: bearer.visitor.person.id })
  })
}
