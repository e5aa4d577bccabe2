import { beginCeremony, judgeShown } from '#platform/auth/passkeys/ceremony.ts'
import type { Ceremony } from '#platform/auth/passkeys/rules.ts'
import { openAs, waitsForSecondKey } from '#platform/auth/sessions/doors.ts'
import { demandTokens, limiterIn } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { passkeyWords } from '../words/passkeys.ts'
import { words } from '../words.ts'
import { atDoor, type Knock } from './door.ts'
import { enter, type Entered } from './passwords.ts'

/** Begins the question to a passkey: any that the city knows, or after the password one of that account. */
export async function askPasskey(work: Work, knock: Knock, purpose: 'entry' | 'second'): Promise<Ceremony> {
  if (purpose === 'entry') return beginCeremony('entry', undefined, work.now)
  const userId = await waitsForSecondKey(atDoor(work, knock))
  if (userId === undefined) throw refuse.conflict(words.secondOver)
  return beginCeremony('second', userId, work.now)
}

/** Lets in whoever shows a passkey: alone where it knows its owner, or after the password. */
export async function enterByPasskey(
  work: Work,
  knock: Knock,
  given: { purpose: 'entry' | 'second'; ceremony: Ceremony | undefined; answer: string },
): Promise<Entered> {
  const { purpose, ceremony, answer } = given
  const ofAddress = { kind: 'address', value: knock.address } as const
  await demandTokens(limiterIn(work.db, knock.house.keyring), work.now, [limits.passkeysOfAddress, ofAddress])
  return transact(work, async (inner) => {
    const asked = ceremony?.purpose === purpose ? ceremony : undefined
    if (purpose === 'second' && !(await isStillAsked(inner, knock, asked))) throw refuse.conflict(words.secondOver)
    const shown = await judgeShown({ db: inner.db, house: knock.house, now: inner.now }, asked, answer)
    if (shown.kind === 'over') throw refuse.conflict(passkeyWords.over)
    if (shown.kind === 'wrong') throw refuse.invalid(passkeyWords.wrong)
    const opened = await openAs(atDoor(inner, knock), shown.passkey.userId, 'two-keys')
    return enter(inner, knock, { opened, way: purpose === 'entry' ? 'passkey' : 'password-passkey' })
  })
}

/** The password that was given before this question must still stand. */
const isStillAsked = async (work: Work, knock: Knock, ceremony: Ceremony | undefined) =>
  ceremony !== undefined && (await waitsForSecondKey(atDoor(work, knock))) === ceremony.userId
