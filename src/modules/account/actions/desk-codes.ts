import { getPerson } from '#city/people/queries.ts'
import { giveDeskCodes } from '#city/people/permissions.ts'
import { scopeOfPerson } from '#city/people/actions.ts'
import type { Person } from '#city/people/tables.ts'
import { openAs } from '#platform/auth/sessions/doors.ts'
import { fingerprint } from '#platform/keys/fingerprint.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demandTokens, limiterIn } from '#platform/limits/limited.ts'
import { demand, demandPerson } from '#platform/permission.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, within, type Work } from '#platform/work.ts'
import { randomInt } from 'node:crypto'
import { putDeskCode, takeDeskCode } from '../queries/desk-codes.ts'
import { deskCodeHours, deskLimits } from '../rules.ts'
import { accessWords } from '../words/access.ts'
import { accountOf } from './codes.ts'
import { atDoor, type Knock, recordEntry } from './door.ts'
import { deskCodeGiven } from './facts.ts'
import { deskCodeNotice } from './messages.ts'
import { mobileOf } from './mobile.ts'

const hidden = (keyring: Keyring, code: string) => fingerprint(keyring, 'account.desk-code', code)

export interface GivenCode {
  /** Twelve digits. */
  readonly code: string
  readonly until: Date
}

/** Gives somebody whose identity the clerk has seen a code on paper. It ends the one before it and is shown once. */
export async function giveDeskCode(work: Work, keyring: Keyring, personId: string): Promise<GivenCode> {
  demand(work.actor, giveDeskCodes, await scopeOfPerson(work.db, personId))
  const clerk = demandPerson(work.actor)
  await demandTokens(
    limiterIn(work.db, keyring),
    work.now,
    [deskLimits.ofClerk, { kind: 'person', value: clerk.id }],
    [deskLimits.ofPerson, { kind: 'person', value: personId }],
  )
  const code = Array.from({ length: 12 }, () => randomInt(10)).join('')
  const until = new Date(work.now.getTime() + deskCodeHours * 3_600_000)
  await transact(work, async (inner) => {
    const person = await getPerson(inner.db, personId)
    if (person.erasedAt) throw refuse.conflict(accessWords.erasedGone)
    const made = { personId, givenBy: clerk.id, givenAt: inner.now, expiresAt: until }
    await putDeskCode(inner.db, { ...made, code: hidden(keyring, code) })
    const theirs = within(inner.db, { ...inner, onBehalfOf: personId, channel: 'kiosk' })
    const fact = await theirs.announce(deskCodeGiven, {}, { personId })
    await tellOwner(inner, keyring, { person, fact })
  })
  return { code, until }
}

/** A word to their mobile, when they have one, so that nobody is let in by their name behind their back. */
async function tellOwner(work: Work, keyring: Keyring, { person, fact }: { person: Person; fact: string }) {
  const to = await mobileOf(work, keyring, person.id)
  if (to === undefined) return
  await queueMessage(work.db, keyring, deskCodeNotice, {
    to,
    params: {},
    key: `account.desk-code-given:${fact}`,
    locale: person.locale,
    personId: person.id,
    now: work.now,
  })
}

/** Lets in whoever writes a code on paper that is good; what they came by says that a clerk has seen who they are. */
export async function signInByDeskCode(work: Work, knock: Knock, code: string) {
  const ofAddress = { kind: 'address', value: knock.address } as const
  await demandTokens(limiterIn(work.db, knock.house.keyring), work.now, [deskLimits.checksOfAddress, ofAddress])
  return transact(work, async (inner) => {
    const personId = await takeDeskCode(inner.db, hidden(knock.house.keyring, code), inner.now)
    const person = personId === undefined ? undefined : await getPerson(inner.db, personId)
    if (!person || person.erasedAt) throw refuse.invalid(accessWords.deskCodeWrong)
    const { cookies } = await openAs(atDoor(inner, knock), await accountOf(inner, person), 'desk')
    await recordEntry(inner, knock, { person, way: 'desk' })
    return { cookies, isNameless: person.nameKey === '' }
  })
}
