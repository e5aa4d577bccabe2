import { createHash, randomBytes } from 'node:crypto'
import { openContact } from '#city/people/contacts.ts'
import { getPerson, contactsOfAll } from '#city/people/queries.ts'
import type { AuthHouse } from '#platform/auth/house.ts'
import type { Db } from '#platform/db/database.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demandTokens, limiterIn } from '#platform/limits/limited.ts'
import type { Limit } from '#platform/limits/rules.ts'
import type { Locale } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { anywhere, demand, type PersonActor } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { expertLinkIssued, expertLinkRevoked, expertLinkUsed } from '../facts.ts'
import { askExperts } from '../permissions.ts'
import {
  changeExpertLink,
  findExpertLinkOfHash,
  holdExpertLink,
  insertExpertLink,
  markExpertLinkUse,
} from '../queries/expert-links.ts'
import { getExpert } from '../queries/experts.ts'
import type { ExpertLink } from '../tables.ts'
import { counselWords } from '../words/counsel.ts'
import { expertCode, expertLink, type LinkWhy } from './messages.ts'
import { type CodesOf, demandLinkCode, sendLinkCode } from './link-codes.ts'
import { asRules } from './experts.ts'

export type LinkHouse = Pick<AuthHouse, 'keyring' | 'publicUrl'>

const [tokenBytes, days, aDay] = [16, 90, 86_400_000]

const hashOf = (token: string) => createHash('sha256').update(token, 'utf8').digest()

async function mobile(db: Db, keyring: Keyring, personId: string): Promise<string | undefined> {
  const contact = (await contactsOfAll(db, [personId], { kind: 'mobile' })).get(personId)
  return contact && openContact(keyring, contact)
}

/** Makes a link to everything one expert is asked and sends it to their own mobile; nothing where none is known. */
export async function tellExpert(work: Work, house: LinkHouse, personId: string, why: LinkWhy): Promise<boolean> {
  return transact(work, async ({ db, now, announce }) => {
    const to = await mobile(db, house.keyring, personId)
    if (to === undefined) return false
    const token = randomBytes(tokenBytes).toString('base64url')
    const expiresAt = new Date(now.getTime() + days * aDay)
    const { id } = await insertExpertLink(db, { personId, tokenHash: hashOf(token), issuedAt: now, expiresAt })
    await announce(expertLinkIssued, { linkId: id }, { personId })
    await queueMessage(db, house.keyring, expertLink, {
      to,
      params: { why, address: `${house.publicUrl}/c/${token}` },
      key: `coordination.expert-link:${id}`,
      locale: (await getPerson(db, personId)).locale,
      now,
      expiresAt,
    })
    return true
  })
}

/** The same, asked for at the Desk. */
export async function sendExpertLink(work: Work, house: LinkHouse, personId: string): Promise<void> {
  demand(work.actor, askExperts, anywhere)
  await getExpert(work.db, personId)
  if (!(await tellExpert(work, house, personId, 'profile'))) throw refuse.conflict(counselWords.noNumber)
}

/** From now on the link opens nothing. A second time changes nothing. */
export async function revokeExpertLink(work: Work, linkId: string): Promise<void> {
  demand(work.actor, askExperts, anywhere)
  await transact(work, async ({ db, now, announce }) => {
    const { revokedAt, personId } = await holdExpertLink(db, linkId)
    if (revokedAt !== null) return
    await changeExpertLink(db, linkId, { revokedAt: now })
    await announce(expertLinkRevoked, { linkId }, { personId })
  })
}

/** The link of a token, whether or not it still opens anything. */
export const findExpertLink = async (db: Db, token: string): Promise<ExpertLink | undefined> =>
  /^[\w-]{22}$/.test(token) ? findExpertLinkOfHash(db, hashOf(token)) : undefined

export const isOver = ({ revokedAt, expiresAt }: ExpertLink, now: Date): boolean =>
  revokedAt !== null || expiresAt <= now

/**
 * Whoever holds the link acts as the expert, and as nobody else: a post they may have gives nothing here. Every use is
 * written down.
 */
export async function openExpertLink(work: Work, link: ExpertLink): Promise<PersonActor> {
  return transact(work, async ({ db, now, announce }) => {
    const person = await getPerson(db, link.personId)
    if (person.erasedAt !== null) throw refuse.gone(counselWords.overTitle)
    await markExpertLinkUse(db, link.id, now)
    await announce(expertLinkUsed, { linkId: link.id }, { personId: link.personId })
    return { kind: 'person', id: person.id, name: person.name, staff: false, grants: [{ role: 'citizen' }] }
  })
}

const renewals: Limit = { name: 'coordination.expert-link-renewal', tokens: 2, perSeconds: 86_400 }

/** Whoever holds a link that is over asks for another; it goes to the expert's own mobile, and the page says the same always. */
export async function renewExpertLink(work: Work, house: LinkHouse, token: string): Promise<void> {
  const link = await findExpertLink(work.db, token)
  if (!link) return
  await demandTokens(limiterIn(work.db, house.keyring), work.now, [renewals, { kind: 'session', value: link.id }])
  await transact(work, (held) => tellExpert(asRules(held), house, link.personId, 'profile'))
}

const codes: CodesOf = {
  purpose: 'expert-link',
  message: expertCode,
  asked: { name: 'coordination.expert-code', tokens: 5, perSeconds: 3600 },
  checked: { name: 'coordination.expert-code-check', tokens: 20, perSeconds: 3600 },
}

interface Asking {
  readonly link: ExpertLink
  /** Random letters only this browser has. */
  readonly browser: string
}

/** Sends a code for steps by this link to the expert's own mobile. */
export async function askExpertCode(work: Work, house: LinkHouse, asking: Asking, locale: Locale): Promise<string> {
  const { link, browser } = asking
  const to = await mobile(work.db, house.keyring, link.personId)
  if (to === undefined) throw refuse.conflict(counselWords.noNumber)
  return sendLinkCode(work, house.keyring, codes, { linkId: link.id, browser, to, locale })
}

const provedMinutes = 30

/** The code that came back: right, it opens steps to this browser for half an hour; wrong, it costs a try. */
export async function giveExpertCode(work: Work, keyring: Keyring, asking: Asking, code: string): Promise<void> {
  const { db, now } = work
  await demandLinkCode(work, keyring, codes, { linkId: asking.link.id, browser: asking.browser, code })
  const provedUntil = new Date(now.getTime() + provedMinutes * 60_000)
  await changeExpertLink(db, asking.link.id, { provedUntil, provedBy: hashOf(asking.browser) })
}

/** Whether steps by a link may be taken now from this browser. */
export const isProvedHere = ({ provedUntil, provedBy }: ExpertLink, browser: string, now: Date): boolean =>
  provedUntil !== null && provedUntil > now && provedBy !== null && hashOf(browser).equals(provedBy)
