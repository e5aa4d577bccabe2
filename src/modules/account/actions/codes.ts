import { randomBytes } from 'node:crypto'
import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { insertPerson } from '#city/people/queries.ts'
import type { Person } from '#city/people/tables.ts'
import { demandBudget } from '#platform/auth/codes/ceilings.ts'
import { checkCode, issueCode } from '#platform/auth/codes/one-time-code.ts'
import { whyWrong } from '#platform/auth/codes/rules.ts'
import { codeWords } from '#platform/auth/codes/words.ts'
import { openByCode } from '#platform/auth/sessions/doors.ts'
import { openAccount } from '#platform/auth/sessions/queries.ts'
import { demandTokens, limiterIn, type Subject, waitIn } from '#platform/limits/limited.ts'
import { type Limit, limits } from '#platform/limits/rules.ts'
import { inLocale } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { transact, type Work } from '#platform/work.ts'
import { findPersonByMobile, insertContact, updatePerson, verifyContact } from '../queries/people.ts'
import { type Asking, secondsToResend, slowDoorSeconds } from '../rules.ts'
import { words } from '../words.ts'
import { atDoor, type Knock, recordEntry } from './door.ts'
import { codeSent } from './facts.ts'
import { signInCode } from './messages.ts'

interface Wish extends Pick<Asking, 'mobile' | 'next' | 'slow'> {
  /** What this browser asked before, if it did. */
  readonly before: Asking | undefined
}

/**
 * Sends a code to a mobile and tells nobody whether the city knows the number: nothing is looked up.
 * The same wish within 90 seconds is the same form sent twice: nothing more is sent.
 */
export async function askForCode(work: Work, knock: Knock, wish: Wish): Promise<Asking> {
  const { before } = wish
  if (before?.mobile === wish.mobile && secondsToResend(before, work.now) > 0) return { ...before, next: wish.next }
  const nonce = before?.nonce ?? randomBytes(16).toString('base64url')
  await demandTokens(limiterIn(work.db, knock.house.keyring), work.now, ...limitsOf(knock, wish, nonce))
  await demandBudget(work, knock.house)
  return transact(work, (inner) => sendCode(inner, knock, { ...wish, nonce }))
}

/** Sends a new code in place of one that did not come. Refuses before 90 seconds are over. */
export async function askAgain(work: Work, knock: Knock, before: Asking): Promise<Asking> {
  const seconds = secondsToResend(before, work.now)
  if (seconds > 0) throw refuse.conflict(codeWords.waitToResend(waitIn(seconds)))
  return askForCode(work, knock, { ...before, before })
}

function limitsOf(knock: Knock, { mobile, slow }: Wish, nonce: string): (readonly [Limit, Subject])[] {
  const ofMobile: Subject = { kind: 'mobile', value: mobile }
  const ofAddress: Subject = { kind: 'address', value: knock.address }
  const slower = [
    [limits.unprovenCodesOfMobile, ofMobile] as const,
    [limits.unprovenCodesOfAddress, ofAddress] as const,
  ]
  return [
    [limits.codeRequestsOfAddress, ofAddress],
    [limits.codeRequestsOfSession, { kind: 'session', value: nonce }],
    ...(slow ? slower : []),
    [limits.codeRequestsOfMobile, ofMobile],
    [limits.codeRequestsOfMobileDaily, ofMobile],
  ]
}

async function sendCode(work: Work, knock: Knock, wish: Wish & { nonce: string }): Promise<Asking> {
  const { mobile, nonce, slow, next } = wish
  const { house, locale, sample } = knock
  const when = { now: work.now, delaySeconds: slow ? slowDoorSeconds : 0 }
  const { code, sentAt, expiresAt } = await issueCode(work.db, house.keyring, codeFor(mobile, nonce), when)
  const { hostname: host } = new URL(house.publicUrl)
  await queueMessage(work.db, house.keyring, signInCode, {
    to: mobile,
    params: { code, host },
    key: `account.sign-in-code:${randomBytes(12).toString('base64url')}`,
    locale,
    now: work.now,
    notBefore: sentAt,
    expiresAt,
  })
  await work.announce(codeSent, { door: slow ? 'slow' : 'quick' })
  return { mobile, nonce, next, slow, askedAt: work.now, sentAt, expiresAt, code: sample ? code : undefined }
}

const codeFor = (mobile: string, nonce: string) => ({ purpose: 'sign-in', subject: mobile, binding: nonce })

/**
 * Lets in whoever writes the right code; a person the city did not know becomes one. A wrong code costs a try.
 * @returns the cookies of the session, and whether the person has no name yet
 */
export async function signInByCode(work: Work, knock: Knock, given: { asking: Asking; code: string }) {
  const { mobile, nonce } = given.asking
  const { keyring } = knock.house
  const ofMobile: Subject = { kind: 'mobile', value: mobile }
  await demandTokens(limiterIn(work.db, keyring), work.now, [limits.codeChecksOfMobile, ofMobile])
  const outcome = await transact(work, async (inner) => {
    const offered = { code: given.code, now: inner.now }
    const verdict = await checkCode(inner.db, keyring, codeFor(mobile, nonce), offered)
    return verdict.kind === 'right' ? letIn(inner, knock, mobile) : verdict
  })
  if ('cookies' in outcome) return outcome
  throw whyWrong(outcome)
}

async function letIn(work: Work, knock: Knock, mobile: string) {
  const { person, userId } = await personAt(work, knock, mobile)
  const { cookies } = await openByCode(atDoor(work, knock), userId)
  await recordEntry(work, knock, { person, way: 'code' })
  return { cookies, isNameless: person.nameKey === '' }
}

/** The person of a mobile that proved to be in their hand, with an account; made where there is none. */
async function personAt(work: Work, knock: Knock, mobile: string) {
  const hmac = mobileHmac(knock.house.keyring, mobile)
  const known = await findPersonByMobile(work.db, hmac)
  if (known) await verifyContact(work.db, hmac, work.now)
  const person = known ?? (await welcomePerson(work, knock, { mobile, hmac }))
  return { person, userId: await accountOf(work, person) }
}

/** A person's account; opened where there is none yet. */
export async function accountOf({ db, now }: Work, person: Person): Promise<string> {
  if (person.userId !== null) return person.userId
  const userId = await openAccount(db, { at: now })
  await updatePerson(db, person.id, { userId })
  return userId
}

/** A new person is called "citizen" until they say how; the empty key keeps them out of every search by name. */
async function welcomePerson(
  work: Work,
  knock: Knock,
  { mobile, hmac }: { mobile: string; hmac: Buffer },
): Promise<Person> {
  const { locale, sample } = knock
  const name = inLocale(words.citizen, locale)
  const person = await insertPerson(work.db, { name, nameKey: '', locale, sample, createdAt: work.now })
  const sealed = sealMobile(knock.house.keyring, person.id, mobile)
  await insertContact(work.db, { personId: person.id, kind: 'mobile', sealed, hmac, verifiedAt: work.now })
  return person
}
