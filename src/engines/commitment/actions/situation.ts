import { today } from '#platform/calendar/instant.ts'
import type { WorkCalendar } from '#platform/calendar/workdays.ts'
import type { Db } from '#platform/db/database.ts'
import { type Actor, may, anywhere } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { serviceRule } from '../forms.ts'
import { inspectCommitments, recordPaper } from '../permissions.ts'
import { bodiesOf, chainsOf } from '../queries/around.ts'
import { calendarAround } from '../queries/calendars.ts'
import { courseOf, getCommitment, keysOf, supportersOf } from '../queries/commitments.ts'
import { doersOf } from '../queries/events.ts'
import { findLink } from '../queries/links.ts'
import { findVersion, getMatter, holdMatter } from '../queries/matters.ts'
import type { Spell } from '../rules/clock.ts'
import type { Course } from '../rules/course.ts'
import type { Around, Party } from '../rules/hands.ts'
import { accountableOf, type Body, isIndependent } from '../rules/keys.ts'
import { type ServiceRule, usualRule } from '../rules/service.ts'
import type { Commitment, Link, Matter } from '../tables.ts'

/** All that a step is decided from, read while the matter is held. */
export interface Situation {
  readonly work: Work
  readonly matter: Matter
  readonly commitment: Commitment
  readonly course: Course
  readonly rule: ServiceRule
  readonly around: Around
  readonly who: Party
  /** The calendar of the owner and the zone, read when it is first asked for. */
  readonly calendar: () => Promise<WorkCalendar>
}

/** Holds the matter of a commitment and reads what stands around it. */
export async function lookAround(work: Work, commitmentId: string): Promise<Situation> {
  const { db } = work
  const { matterId } = await getCommitment(db, commitmentId)
  const matter = await holdMatter(db, matterId)
  return situationOf(work, matter, await getCommitment(db, commitmentId))
}

/** The same for a page, which holds nothing: what it promises is decided anew when a step is taken. */
export async function glance(work: Work, commitmentId: string): Promise<Situation> {
  const commitment = await getCommitment(work.db, commitmentId)
  return situationOf(work, await getMatter(work.db, commitment.matterId), commitment)
}

async function situationOf(work: Work, matter: Matter, commitment: Commitment): Promise<Situation> {
  const { db, now } = work
  const around = await aroundOf(db, now, matter, commitment)
  return {
    work,
    matter,
    commitment,
    course: courseOf(commitment),
    rule: await ruleOf(db, commitment),
    around,
    who: await partyOf(work, commitment),
    calendar: onlyOnce(() => calendarFor(db, now, matter, commitment)),
  }
}

/** How its time is counted now. */
export const spellOf = async ({
  work,
  rule,
  calendar,
}: Pick<Situation, 'work' | 'rule' | 'calendar'>): Promise<Spell> => ({
  calendar: await calendar(),
  at: work.now,
  cap: rule.pauses.cap,
})

export const calendarFor = (
  db: Db,
  now: Date,
  matter: Pick<Matter, 'zoneId'>,
  { ownerKind, ownerId }: Pick<Commitment, 'ownerKind' | 'ownerId'>,
) =>
  calendarAround(db, today(now), {
    organisationId: ownerKind === 'organisation' ? ownerId : undefined,
    zoneId: matter.zoneId,
  })

function onlyOnce<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () => (kept ??= read())
}

/** The rule a commitment was offered under: that version for life. */
export async function ruleOf(
  db: Db,
  { ruleKey, ruleVersion }: Pick<Commitment, 'ruleKey' | 'ruleVersion'>,
): Promise<ServiceRule> {
  if (ruleVersion === 0) return usualRule
  return serviceRule.parse((await findVersion(db, ruleKey, ruleVersion))?.data)
}

async function aroundOf(db: Db, now: Date, { coordinatorId }: Matter, commitment: Commitment): Promise<Around> {
  const { id, ownerId, responsibleId, keyAt, sampled } = commitment
  const supporterIds = await supportersOf(db, id)
  const chains = await chainsOf(db, [ownerId, coordinatorId, ...supporterIds])
  const above = (chains.get(coordinatorId) ?? []).slice(1).map((body) => body.id)
  const parties = [ownerId, ...supporterIds]
  return {
    ownerId,
    responsibleId,
    supporterIds,
    coordinatorId,
    superiorIds: above.length > 0 ? above : [coordinatorId],
    keys: await keysOf(db, id),
    keyAt,
    sampled,
    doers: { ids: new Set(await doersOf(db, id)), accountable: await answeringFor(db, now, parties, chains) },
  }
}

/** Who answers for the work: the accountable units of bodies, and people with those of the bodies they are members of. */
async function answeringFor(db: Db, now: Date, parties: readonly string[], chains: ReadonlyMap<string, Body[]>) {
  const people = parties.filter((party) => !chains.has(party))
  const own = people.length === 0 ? [] : await bodiesOf(db, people, today(now))
  const theirs = await chainsOf(
    db,
    own.map(({ organisationId }) => organisationId),
  )
  const answering = [...parties.map((party) => chains.get(party) ?? []), ...theirs.values()]
  return new Set([...people, ...answering.flatMap((chain) => accountableOf(chain) ?? [])])
}

/** Whoever acts, with the bodies they act for today. */
async function partyOf(work: Work, commitment: Commitment): Promise<Party> {
  const { db, actor, now } = work
  if (actor === null || actor.kind === 'rules') return { ...nobody, kind: 'rules' }
  if (actor.kind === 'link') return linkParty(db, actor.id, commitment, now)
  if (isOnPaper(work, commitment))
    return { id: actor.id, kind: 'person', bodies: [[commitment.ownerId]], mayInspect: false }
  const own = actor.kind === 'person' ? await bodiesOf(db, [actor.id], today(now)) : []
  const bodies = await chainIds(db, [...own.map(({ organisationId }) => organisationId), ...bodiesGranted(actor)])
  return { id: actor.id, kind: actor.kind, bodies, mayInspect: may(actor, inspectCommitments, anywhere) }
}

/** A clerk writes down what the owner answered in a letter: the step is the owner’s, and the clerk has a hand in it. */
const isOnPaper = ({ actor, channel, onBehalfOf }: Work, { ownerId }: Commitment): boolean =>
  channel === 'paper' && onBehalfOf === ownerId && may(actor, recordPaper, anywhere)

const nobody = { id: null, bodies: [], mayInspect: false }

/** An API key acts for the bodies its grants name. */
const bodiesGranted = (actor: NonNullable<Actor>): string[] =>
  actor.kind === 'key' ? actor.grants.flatMap(({ organisationId }) => organisationId ?? []) : []

async function linkParty(db: Db, id: string, commitment: Commitment, now: Date): Promise<Party> {
  const link = await findLink(db, id)
  if (!link || !opens(link, commitment, now)) return { ...nobody, id, kind: 'link' }
  const bodies = link.organisationId ? await chainIds(db, [link.organisationId]) : []
  const unproved = link.wantsCode && (link.provedUntil === null || link.provedUntil <= now)
  return { id, kind: 'link', bodies, carries: link.carries, mayInspect: false, unproved }
}

/** Asked at every step, so that a link revoked a moment ago opens nothing any more. */
const opens = (link: Link, commitment: Commitment, now: Date) =>
  link.revokedAt === null && link.expiresAt > now && reaches(link, commitment)

/**
 * A link to one commitment reaches that; one of a body all that the body owes, or what it owes of one matter; any other
 * its whole matter.
 */
function reaches({ commitmentId, matterId, organisationId }: Link, commitment: Commitment): boolean {
  if (commitmentId !== null) return commitmentId === commitment.id
  if (matterId !== null && matterId !== commitment.matterId) return false
  return organisationId === null ? matterId !== null : organisationId === commitment.ownerId
}

async function chainIds(db: Db, ids: readonly string[]): Promise<string[][]> {
  const chains = await chainsOf(db, [...new Set(ids)])
  return [...chains.values()].map((chain) => chain.map(({ id }) => id))
}

/** Holders of keys who belong to the doers of a commitment: they lose theirs. */
export async function dependentHolders({
  work: { db, now },
  around: { keys, doers },
}: Situation): Promise<ReadonlySet<string>> {
  const holders = keys.flatMap(({ holderId }) => holderId ?? [])
  const members = holders.length === 0 ? [] : await bodiesOf(db, holders, today(now))
  const chains = await chainsOf(db, [...new Set([...holders, ...members.map(({ organisationId }) => organisationId)])])
  const bodies = (holder: string) =>
    [holder, ...members.filter(({ personId }) => personId === holder).map(({ organisationId }) => organisationId)].map(
      (body) => (chains.get(body) ?? []).map(({ id }) => id),
    )
  return new Set(holders.filter((holder) => !isIndependent({ id: holder, bodies: bodies(holder) }, doers)))
}
