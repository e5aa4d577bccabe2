import { mobileHmac, openContact, sealMobile } from '#city/people/contacts.ts'
import { contactsOf, holdPerson, tryInsertContact } from '#city/people/queries.ts'
import { demandCodeTo } from '#platform/auth/codes/ceilings.ts'
import { checkCode, issueCode } from '#platform/auth/codes/one-time-code.ts'
import { whyWrong } from '#platform/auth/codes/rules.ts'
import { endSessions } from '#platform/auth/passwords/queries.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demandTokens, limiterIn } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { randomBytes } from 'node:crypto'
import { findPersonByMobile, removeMobiles } from '../queries/people.ts'
import type { Visitor } from '../queries/visitor.ts'
import { type Moving, whyNotMove } from '../rules.ts'
import { mobileWords } from '../words/mobile.ts'
import type { Knock } from './door.ts'
import { codeSent, mobileChanged } from './facts.ts'
import { mobileCode, mobileNotice } from './messages.ts'

/** The number under which a person comes in, if they have one. */
export async function mobileOf({ db }: Work, keyring: Keyring, personId: string): Promise<string | undefined> {
  const held = (await contactsOf(db, personId)).find(({ kind }) => kind === 'mobile')
  return held && openContact(keyring, held)
}

/**
 * Begins the way to another number: a code to the one held now, or, where a clerk has seen who it is or there is none
 * yet, straight to the new one. Nobody learns here whether the new number is somebody's.
 */
export async function beginMove(
  work: Work,
  knock: Knock,
  given: { visitor: Visitor; mobile: string },
): Promise<Moving> {
  const { visitor, mobile } = given
  const refusal = whyNotMove(visitor.session.strength)
  if (refusal) throw refusal
  const held = await mobileOf(work, knock.house.keyring, visitor.person.id)
  if (held === mobile) throw refuse.conflict(mobileWords.alreadyYours)
  const by = visitor.session.strength === 'desk' ? 'desk' : held === undefined ? 'first' : 'both'
  const nonce = randomBytes(16).toString('base64url')
  const moving = { personId: visitor.person.id, mobile, nonce, by, askedAt: work.now } as const
  const stage = by === 'both' ? 'old' : 'new'
  return {
    ...moving,
    stage,
    code: await sendTo(work, knock, { to: held && by === 'both' ? held : mobile, stage, nonce }),
  }
}

interface Sending {
  readonly to: string
  readonly stage: Moving['stage']
  readonly nonce: string
}

/** @returns the code, where a sample city shows it */
async function sendTo(work: Work, knock: Knock, { to, stage, nonce }: Sending): Promise<string | undefined> {
  const { keyring, publicUrl } = knock.house
  await demandCodeTo(work, knock.house, { mobile: to, address: knock.address })
  return transact(work, async (inner) => {
    const about = { purpose: `mobile-${stage}`, subject: to, binding: nonce }
    const { code, expiresAt } = await issueCode(inner.db, keyring, about, { now: inner.now })
    await queueMessage(inner.db, keyring, mobileCode, {
      to,
      params: { code, host: new URL(publicUrl).hostname },
      key: `account.mobile-code:${randomBytes(12).toString('base64url')}`,
      locale: knock.locale,
      now: inner.now,
      expiresAt,
    })
    await inner.announce(codeSent, { door: 'account' })
    return knock.sample ? code : undefined
  })
}

interface Step {
  readonly visitor: Visitor
  readonly moving: Moving
  readonly code: string
}

/** The code of the number held now was right: one goes to the new number. */
export async function proveOld(work: Work, knock: Knock, { visitor, moving, code }: Step): Promise<Moving> {
  const held = await mobileOf(work, knock.house.keyring, visitor.person.id)
  await demandRight(work, knock, { to: held ?? '', stage: 'old', nonce: moving.nonce, code })
  const { mobile: to, nonce } = moving
  return { ...moving, stage: 'new', code: await sendTo(work, knock, { to, stage: 'new', nonce }) }
}

/** The code of the new number was right: it takes the place of the old one, and all other sessions end. */
export async function finishMove(work: Work, knock: Knock, { visitor, moving, code }: Step): Promise<void> {
  const { keyring } = knock.house
  const { mobile, nonce, by } = moving
  await demandRight(work, knock, { to: mobile, stage: 'new', nonce, code })
  await transact(work, async (inner) => {
    const { id: personId } = await holdPerson(inner.db, visitor.person.id)
    const hmac = mobileHmac(keyring, mobile)
    const owner = await findPersonByMobile(inner.db, hmac)
    if (owner && owner.id !== personId) throw refuse.conflict(mobileWords.takenNumber)
    const held = await mobileOf(inner, keyring, personId)
    await removeMobiles(inner.db, personId)
    const sealed = sealMobile(keyring, personId, mobile)
    const kept = { personId, kind: 'mobile', sealed, hmac, verifiedAt: inner.now } as const
    if (!(await tryInsertContact(inner.db, kept))) throw refuse.conflict(mobileWords.takenNumber)
    await endSessions(inner.db, visitor.session.userId, visitor.session.id)
    const fact = await inner.announce(mobileChanged, { by }, { personId })
    if (held !== undefined) await warn(inner, knock, { to: held, fact })
  })
}

const warn = (work: Work, { house, locale }: Knock, { to, fact }: { to: string; fact: string }) =>
  queueMessage(work.db, house.keyring, mobileNotice, {
    to,
    params: {},
    key: `account.mobile-changed:${fact}`,
    locale,
    now: work.now,
  })

/** Judges the code in a transaction of its own, which stands also when it was wrong: tries count. */
async function demandRight(work: Work, { house }: Knock, { to, stage, nonce, code }: Sending & { code: string }) {
  const ofMobile = { kind: 'mobile', value: to } as const
  await demandTokens(limiterIn(work.db, house.keyring), work.now, [limits.codeChecksOfMobile, ofMobile])
  const about = { purpose: `mobile-${stage}`, subject: to, binding: nonce }
  const verdict = await transact(work, (inner) => checkCode(inner.db, house.keyring, about, { code, now: inner.now }))
  if (verdict.kind !== 'right') throw whyWrong(verdict)
}
