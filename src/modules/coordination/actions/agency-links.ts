import { z } from 'zod'
import {
  findLinkFor,
  type IssuedLink,
  issueBodyLink,
  type Link,
  linksOfBody,
  type NumbersOf,
  proveLink,
  revokeLink,
} from '#engines/commitment/index.ts'
import { once } from '#platform/forms/once.ts'
import type { AuthHouse } from '#platform/auth/house.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { unseal } from '#platform/keys/seal.ts'
import { demandTokens, limiterIn } from '#platform/limits/limited.ts'
import type { Limit } from '#platform/limits/rules.ts'
import type { Locale } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { theRules, wholeCity, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { beginWork, transact, type Work } from '#platform/work.ts'
import { manageAgencies } from '../permissions.ts'
import { agenciesByLink, findAgency } from '../queries/agencies.ts'
import { agencyWords } from '../words/agency.ts'
import { agencyCode, agencyLink } from './messages.ts'
import { type CodesOf, demandLinkCode, sendLinkCode } from './link-codes.ts'

/** How an agency’s registered number is sealed. */
export const numberOf = (organisationId: string) => ({ purpose: 'coordination.agency-number', owner: organisationId })

type House = Pick<AuthHouse, 'keyring' | 'publicUrl'>

const number = async (work: Work, keyring: Keyring, organisationId: string) => {
  const agency = await findAgency(work.db, organisationId)
  const sealed = agency?.number
  return sealed ? unseal(keyring, numberOf(organisationId), sealed.toString('utf8')) : undefined
}

/** Bodies that answer by link and have one that nobody revoked: over, it leads to where a new one is asked for. */
export const numbersOfAgencies =
  (keyring: Keyring): NumbersOf =>
  async (db, bodyIds) => {
    const numbers = new Map<string, string>()
    for (const { organisationId, number: sealed } of await agenciesByLink(db, bodyIds)) {
      const isOpen = (await linksOfBody(db, organisationId)).some(({ revokedAt }) => revokedAt === null)
      if (isOpen && sealed)
        numbers.set(organisationId, unseal(keyring, numberOf(organisationId), sealed.toString('utf8')))
    }
    return numbers
  }

/** Sends an agency a link to everything it owes, to its registered number and nowhere else. */
export async function sendAgencyLink(
  work: Work,
  house: House,
  organisationId: string,
  { locale, once: key }: { readonly locale: Locale; readonly once?: string | undefined },
): Promise<string> {
  demand(work.actor, manageAgencies, wholeCity)
  return once(work, key, z.uuid(), async (held) => {
    const to = await number(held, house.keyring, organisationId)
    if (to === undefined) throw refuse.conflict(agencyWords.noNumber)
    const agency = await findAgency(held.db, organisationId)
    const issued = await issueBodyLink(held, organisationId, { wantsCode: agency?.wantsCode ?? true })
    await queueLink(held, house, { to, issued, locale })
    return issued.linkId
  })
}

/** A new link in place of one that somebody else may have in their hands: from now on the old one opens nothing. */
export async function renewAgencyLink(
  work: Work,
  house: House,
  { organisationId, linkId }: { readonly organisationId: string; readonly linkId: string },
  how: { readonly locale: Locale; readonly once: string | undefined },
): Promise<string> {
  demand(work.actor, manageAgencies, wholeCity)
  return once(work, how.once, z.uuid(), async (held) => {
    await revokeLinkOf(held, organisationId, linkId)
    return sendAgencyLink(held, house, organisationId, { locale: how.locale })
  })
}

/** Ends a link of this agency; one of another is not there. */
export async function revokeLinkOf(work: Work, organisationId: string, linkId: string): Promise<void> {
  demand(work.actor, manageAgencies, wholeCity)
  const own = await linksOfBody(work.db, organisationId)
  if (!own.some(({ id }) => id === linkId)) throw refuse.absent(agencyWords.noSuchLink)
  await revokeLink(work, linkId)
}

interface Sending {
  readonly to: string
  readonly issued: IssuedLink
  readonly locale: Locale
}

const queueLink = ({ db, now }: Work, { keyring, publicUrl }: House, { to, issued, locale }: Sending) =>
  queueMessage(db, keyring, agencyLink, {
    to,
    params: { address: `${publicUrl}/a/${issued.token}` },
    key: `coordination.agency-link:${issued.linkId}`,
    locale,
    now,
    expiresAt: issued.expiresAt,
  })

const renewals: Limit = { name: 'coordination.link-renewal', tokens: 2, perSeconds: 86_400 }

/**
 * Whoever holds a link that is over asks for another. It goes to the registered number; the page says the same whether or
 * not there is one.
 */
export async function renewLink(work: Work, house: House, token: string, locale: Locale): Promise<void> {
  const link = await findLinkFor(work.db, token)
  const organisationId = link?.organisationId
  if (!link || !organisationId) return
  await demandTokens(limiterIn(work.db, house.keyring), work.now, [renewals, { kind: 'session', value: link.id }])
  const byRules = beginWork({ db: work.db, actor: theRules, now: work.now, channel: 'link' })
  await transact(byRules, async (held) => {
    const to = await number(held, house.keyring, organisationId)
    if (to === undefined) return
    const issued = await issueBodyLink(held, organisationId, { wantsCode: link.wantsCode })
    await queueLink(held, house, { to, issued, locale })
  })
}

const codes: CodesOf = {
  purpose: 'agency-link',
  message: agencyCode,
  asked: { name: 'coordination.link-code', tokens: 5, perSeconds: 3600 },
  checked: { name: 'coordination.link-code-check', tokens: 20, perSeconds: 3600 },
}

/** Sends a code for steps by this link to the registered number of its body. */
export async function askLinkCode(work: Work, house: House, { link, browser, locale }: Asked): Promise<string> {
  const to = link.organisationId ? await number(work, house.keyring, link.organisationId) : undefined
  if (to === undefined) throw refuse.conflict(agencyWords.noNumber)
  return sendLinkCode(work, house.keyring, codes, { linkId: link.id, browser, to, locale })
}

interface Asked {
  readonly link: Link
  /** Random letters only this browser has. */
  readonly browser: string
  readonly locale: Locale
}

/** The code that came back: right, it opens steps to this browser for half an hour; wrong, it costs a try. */
export async function giveLinkCode(work: Work, house: House, { link, browser }: Asked, code: string): Promise<void> {
  await demandLinkCode(work, house.keyring, codes, { linkId: link.id, browser, code })
  await proveLink(work, link.id, browser)
}
