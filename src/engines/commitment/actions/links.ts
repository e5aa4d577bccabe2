import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '#platform/db/database.ts'
import { anywhere, demand, type Actor, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { linkIssued, linkRevoked, linkUsed } from '../facts.ts'
import { coordinateCommitments, issueBodyLinks } from '../permissions.ts'
import { getCommitment } from '../queries/commitments.ts'
import { findLinkOfToken, holdLink, insertLink, markProved, markRevoked, markUse } from '../queries/links.ts'
import { getMatter } from '../queries/matters.ts'
import type { KeyKind } from '../rules/states.ts'
import type { Link } from '../tables.ts'
import { words } from '../words.ts'
import { demandCoordinator } from './matters.ts'

export interface NewLink {
  /** What its holder may do: answer for the owner, or judge with one kind of key. */
  readonly carries: 'owner' | KeyKind
  /** For which body the holder answers; the owner's unless said. */
  readonly organisationId?: string | undefined
  /** Days until it ends; 30 unless said, 180 at the most. */
  readonly days?: number | undefined
  /** Steps by it want a one-time code. */
  readonly wantsCode?: boolean | undefined
}

export interface IssuedLink {
  readonly linkId: string
  /** 128 random bits, base64url. Shown once: only its hash is kept. */
  readonly token: string
  readonly expiresAt: Date
}

const tokenBytes = 16
const [usualDays, mostDays, aDay] = [30, 180, 86_400_000]

/** A link for whoever has no account: to one commitment, for a while, and until it is revoked. */
export async function issueLink(
  work: Work,
  commitmentId: string,
  { carries, organisationId, days = usualDays, wantsCode = false }: NewLink,
): Promise<IssuedLink> {
  const actor = demand(work.actor, coordinateCommitments, anywhere)
  return transact(work, async (held) => {
    const { db, now, announce } = held
    const commitment = await getCommitment(db, commitmentId)
    const matter = await getMatter(db, commitment.matterId)
    await demandCoordinator(held, matter)
    const { token, ...issued } = freshLink(actor, now, days)
    const owner = commitment.ownerKind === 'organisation' && carries === 'owner' ? commitment.ownerId : undefined
    const link = await insertLink(db, {
      matterId: matter.id,
      commitmentId,
      organisationId: organisationId ?? owner ?? null,
      carries,
      wantsCode,
      ...issued,
    })
    await announce(linkIssued, detailOf(link), aboutOf(link))
    return { linkId: link.id, token, expiresAt: link.expiresAt }
  })
}

/** A link to everything that a body owes of one matter, as a letter carries it; it answers for that body alone. */
export async function issueMatterLink(
  work: Work,
  matterId: string,
  organisationId: string,
  { days = usualDays, wantsCode = false }: Pick<NewLink, 'days' | 'wantsCode'>,
): Promise<IssuedLink> {
  const actor = demand(work.actor, coordinateCommitments, anywhere)
  return transact(work, async (held) => {
    await demandCoordinator(held, await getMatter(held.db, matterId))
    const { token, ...issued } = freshLink(actor, held.now, days)
    const link = await insertLink(held.db, { matterId, organisationId, carries: 'owner', wantsCode, ...issued })
    await held.announce(linkIssued, detailOf(link), aboutOf(link))
    return { linkId: link.id, token, expiresAt: link.expiresAt }
  })
}

/** A link to everything that a body owes, now and later, as long as it lasts; it answers for that body alone. */
export async function issueBodyLink(
  work: Work,
  organisationId: string,
  { days = mostDays, wantsCode = true }: Pick<NewLink, 'days' | 'wantsCode'>,
): Promise<IssuedLink> {
  const actor = demand(work.actor, issueBodyLinks, wholeCity)
  return transact(work, async ({ db, now, announce }) => {
    const { token, ...issued } = freshLink(actor, now, days)
    const link = await insertLink(db, { organisationId, carries: 'owner', wantsCode, ...issued })
    await announce(linkIssued, detailOf(link), aboutOf(link))
    return { linkId: link.id, token, expiresAt: link.expiresAt }
  })
}

function freshLink(actor: NonNullable<Actor>, now: Date, days: number) {
  const token = randomBytes(tokenBytes).toString('base64url')
  return {
    token,
    tokenHash: hashOf(token),
    issuedBy: actor.kind === 'person' ? actor.id : null,
    issuedAt: now,
    expiresAt: new Date(now.getTime() + Math.max(1, Math.min(days, mostDays)) * aDay),
  }
}

/** Whoever could issue a link may end it. */
async function demandIssuer(work: Work, { matterId }: Link): Promise<void> {
  if (matterId === null) return void demand(work.actor, issueBodyLinks, wholeCity)
  await demandCoordinator(work, await getMatter(work.db, matterId))
}

const hashOf = (token: string) => createHash('sha256').update(token, 'utf8').digest()

export interface OpenedLink {
  readonly link: Link
  /** Whoever holds the link. Act as them: `beginWork({ db, actor, now, channel: 'link' })`. */
  readonly actor: NonNullable<Actor>
}

/**
 * What a token opens, with whoever holds it as the actor; every use is written down. Wrong and unknown tokens look alike;
 * limit them by address where they come in.
 * @throws {Refusal} `absent` for no token of ours, `gone` once it ended or was revoked
 */
export async function openLink(work: Work, token: string): Promise<OpenedLink> {
  return transact(work, async ({ db, now, announce }) => {
    const link = await findLinkFor(db, token)
    if (!link) throw refuse.absent(words.noSuchLink)
    if (link.revokedAt !== null || link.expiresAt <= now) throw refuse.gone(words.linkOver)
    await markUse(db, link.id, now)
    await announce(linkUsed, detailOf(link), aboutOf(link))
    return { link, actor: actorOf(link) }
  })
}

/** The link of a token, whether or not it still opens anything; nothing for no token of ours. */
export const findLinkFor = async (db: Db, token: string): Promise<Link | undefined> =>
  /^[\w-]{22}$/.test(token) ? findLinkOfToken(db, hashOf(token)) : undefined

const detailOf = ({ id, matterId, commitmentId, organisationId }: Link) => ({
  linkId: id,
  ...(matterId && { matterId }),
  ...(commitmentId && { commitmentId }),
  ...(organisationId && { organisationId }),
})

const aboutOf = ({ organisationId }: Link) => ({ organisationId: organisationId ?? undefined })

/** The role says no more than that it is somebody outside; what the link carries decides. */
const actorOf = ({ id, matterId, organisationId }: Link): NonNullable<Actor> => ({
  kind: 'link',
  id,
  name: '',
  grants: [{ role: 'liaison', ...(matterId && { matterId }), ...(organisationId && { organisationId }) }],
})

/** How long a code that was right opens steps to the browser that asked for it. */
const provedMinutes = 30

/** A code that went to the registered number was right: for a while this browser takes steps by the link. */
export async function proveLink(work: Work, linkId: string, browser: string): Promise<void> {
  await transact(work, async ({ db, now }) => {
    await holdLink(db, linkId)
    await markProved(db, linkId, { until: new Date(now.getTime() + provedMinutes * 60_000), by: hashOf(browser) })
  })
}

/** Whether steps by a link may be taken now from this browser: those that ask for no code may always. */
export const isProved = ({ wantsCode, provedUntil, provedBy }: Link, browser: string | undefined, now: Date): boolean =>
  !wantsCode ||
  (provedUntil !== null &&
    provedUntil > now &&
    provedBy !== null &&
    browser !== undefined &&
    hashOf(browser).equals(provedBy))

/** From now on the link opens nothing. A second time changes nothing. */
export async function revokeLink(work: Work, linkId: string): Promise<void> {
  const actor = demand(work.actor, coordinateCommitments, anywhere)
  await transact(work, async (held) => {
    const link = await holdLink(held.db, linkId)
    await demandIssuer(held, link)
    if (link.revokedAt !== null) return
    await markRevoked(held.db, linkId, { at: held.now, by: actor.kind === 'person' ? actor.id : null })
    await held.announce(linkRevoked, detailOf(link), aboutOf(link))
  })
}
