import { randomBytes } from 'node:crypto'
import { checkCode, issueCode } from '#platform/auth/codes/one-time-code.ts'
import { findLinkFor, type IssuedLink, issueBodyLink, type Link, proveLink } from '#engines/commitment/index.ts'
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
import { findAgency } from '../queries/agencies.ts'
import { agencyWords } from '../words/agency.ts'
import { agencyCode, agencyLink } from './messages.ts'

/** How an agency’s registered number is sealed. */
export const numberOf = (organisationId: string) => ({ purpose: 'coordination.agency-number', owner: organisationId })

type House = Pick<AuthHouse, 'keyring' | 'publicUrl'>

const number = async (work: Work, keyring: Keyring, organisationId: string) => {
  const agency = await findAgency(work.db, organisationId)
  const sealed = agency?.number
  return sealed ? unseal(keyring, numberOf(organisationId), sealed.toString('utf8')) : undefined
}

/** Sends an agency a link to everything it owes, to its registered number and nowhere else. */
export async function sendAgencyLink(work: Work, house: House, organisationId: string, locale: Locale): Promise<void> {
  demand(work.actor, manageAgencies, wholeCity)
  await transact(work, async (held) => {
    const to = await number(held, house.keyring, organisationId)
    if (to === undefined) throw refuse.conflict(agencyWords.noNumber)
    const agency = await findAgency(held.db, organisationId)
    const issued = await issueBodyLink(held, organisationId, { wantsCode: agency?.wantsCode ?? true })
    await queueLink(held, house, { to, issued, locale })
  })
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

const codesOfLink: Limit = { name: 'coordination.link-code', tokens: 5, perSeconds: 3600 }
const checksOfLink: Limit = { name: 'coordination.link-code-check', tokens: 20, perSeconds: 3600 }

const codeFor = ({ id }: Link, browser: string) => ({ purpose: 'agency-link', subject: id, binding: browser })

/** Sends a code for steps by this link to the registered number of its body. */
export async function askLinkCode(work: Work, house: House, { link, browser, locale }: Asked): Promise<void> {
  const { db, now } = work
  const to = link.organisationId ? await number(work, house.keyring, link.organisationId) : undefined
  if (to === undefined) throw refuse.conflict(agencyWords.noNumber)
  await demandTokens(limiterIn(db, house.keyring), now, [codesOfLink, { kind: 'session', value: link.id }])
  await transact(work, async (held) => {
    const { code, expiresAt } = await issueCode(held.db, house.keyring, codeFor(link, browser), { now })
    await queueMessage(held.db, house.keyring, agencyCode, {
      to,
      params: { code },
      key: `coordination.agency-code:${randomBytes(12).toString('base64url')}`,
      locale,
      now,
      expiresAt,
    })
  })
}

interface Asked {
  readonly link: Link
  /** Random letters only this browser has. */
  readonly browser: string
  readonly locale: Locale
}

/** The code that came back: right, it opens steps to this browser for half an hour; wrong, it costs a try. */
export async function giveLinkCode(work: Work, house: House, { link, browser }: Asked, code: string): Promise<void> {
  const { db, now } = work
  await demandTokens(limiterIn(db, house.keyring), now, [checksOfLink, { kind: 'session', value: link.id }])
  const verdict = await transact(work, (held) =>
    checkCode(held.db, house.keyring, codeFor(link, browser), { code, now }),
  )
  if (verdict.kind === 'wrong') throw refuse.invalid(agencyWords.codeWrong)
  if (verdict.kind === 'over') throw refuse.invalid(agencyWords.codeOver)
  await proveLink(work, link.id, browser)
}
