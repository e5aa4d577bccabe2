import { getPerson } from '#city/people/queries.ts'
import { chainOf } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { demand, type Role, type Scope } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { slug as slugOf } from '#platform/text/slug.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import * as told from './facts.ts'
import { givePosts, manageMembers, manageOrganisations, setStandings } from './permissions.ts'
import {
  bodiesAbove,
  changeMembership,
  changeOrganisation,
  findMembership,
  findOrganisation,
  findTwin,
  getMembership,
  getOrganisation,
  holdMembership,
  holdOrganisation,
  insertMembership,
  insertStanding,
  standingsOf,
  tryInsertOrganisation,
} from './queries.ts'
import { whyNotBelow, whyNotEnd, whyNotGrant, whyNotStanding } from './rules.ts'
import type { Membership, Organisation, OrganisationKind, Standing, StandingState } from './tables.ts'
import { words } from './words.ts'

/** What may be asked about an organisation: where it works, and itself. */
export async function scopeOfOrganisation(db: Db, { id, zoneId }: Pick<Organisation, 'id' | 'zoneId'>): Promise<Scope> {
  return { organisationId: id, ...(zoneId !== null && { zoneIds: await chainOf(db, zoneId) }) }
}

export interface OrganisationWish {
  readonly name: Said
  readonly summary?: Said | undefined
  readonly kind: OrganisationKind
  readonly zoneId?: string | undefined
  /** The address of the body it is a part of. */
  readonly parent?: string | undefined
}

/** Registers a body under a name nobody else has. */
export async function registerOrganisation(work: Work, wish: OrganisationWish): Promise<Organisation> {
  demand(work.actor, manageOrganisations, wish.zoneId ? { zoneIds: await chainOf(work.db, wish.zoneId) } : {})
  return transact(work, async ({ db, now, announce }) => {
    await refuseTwin(db, wish.name)
    const row = { ...(await rowOf(db, wish)), slug: await freeSlug(db, wish.name), createdAt: now }
    const made = await tryInsertOrganisation(db, row)
    if (!made) throw refuse.conflict(words.twin(wish.name))
    const { id, slug, kind } = made
    await announce(told.organisationRegistered, { slug, kind }, { organisationId: id, zoneId: wish.zoneId })
    return made
  })
}

export async function editOrganisation(work: Work, id: string, wish: OrganisationWish): Promise<Organisation> {
  demand(work.actor, manageOrganisations, await scopeOfOrganisation(work.db, await getOrganisation(work.db, id)))
  return transact(work, async ({ db, announce }) => {
    const before = await holdOrganisation(db, id)
    await refuseTwin(db, wish.name, id)
    const row = await rowOf(db, wish)
    const obstacle = row.parentId === null ? undefined : whyNotBelow(id, await bodiesAbove(db, row.parentId))
    if (obstacle) throw obstacle

    const fields = toldFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(row[field]))
    if (fields.length === 0) return before
    await changeOrganisation(db, id, row)
    await announce(told.organisationChanged, { slug: before.slug, fields }, { organisationId: id })
    return { ...before, ...row }
  })
}

async function rowOf(db: Db, { name, summary, kind, zoneId, parent }: OrganisationWish) {
  const above = parent === undefined ? undefined : present(await findOrganisation(db, parent), words.noSuchParent)
  const place = { zoneId: zoneId ?? null, parentId: above?.id ?? null }
  return { name, nameKey: key(name.fa), summary: summary ?? null, kind, ...place }
}

/** What is told when it changes; the key of the name changes with the name. */
const toldFields = ['name', 'summary', 'kind', 'zoneId', 'parentId'] as const

async function refuseTwin(db: Db, name: Said, except?: string) {
  const twin = await findTwin(db, key(name.fa))
  if (twin && twin.id !== except) throw refuse.conflict(words.twin(twin.name))
}

/** An address made of the English name where there is one; a number follows when it is taken. */
async function freeSlug(db: Db, name: Said): Promise<string> {
  const wanted = slugOf(name.en ?? name.fa)
  for (let at = 1; ; at += 1) {
    const tried = at === 1 ? wanted : `${wanted}-${at}`
    if (tried !== '' && !(await findOrganisation(db, tried))) return tried
  }
}

export interface StandingWish {
  readonly state: StandingState
  readonly since: string
  readonly until?: string | undefined
  readonly source: Said
  /** The row it puts right. */
  readonly corrects?: string | undefined
}

/** Writes down what is known of a body's right to act. Nothing is edited: a new row may put an older one right. */
export async function addStanding(work: Work, organisationId: string, wish: StandingWish): Promise<Standing> {
  const found = await getOrganisation(work.db, organisationId)
  demand(work.actor, setStandings, await scopeOfOrganisation(work.db, found))
  const obstacle = whyNotStanding(wish, today(work.now))
  if (obstacle) throw obstacle

  return transact(work, async ({ db, now, announce }) => {
    const { slug } = await holdOrganisation(db, organisationId)
    const rows = await standingsOf(db, organisationId)
    const same = rows.find((row) => isSame(row, wish))
    if (same) return same
    refuseCorrected(rows, wish.corrects)

    const { corrects, until, ...rest } = wish
    const dated = { ...rest, until: until ?? null, correctsId: corrects ?? null }
    const row = await insertStanding(db, { ...dated, organisationId, recordedAt: now })
    const { state, since } = wish
    const detail = { slug, standingId: row.id, state, since, ...(until && { until }), ...(corrects && { corrects }) }
    await announce(told.standingSet, detail, { organisationId, on: since })
    return row
  })
}

const isSame = (row: Standing, { state, since, until, corrects }: StandingWish) =>
  row.state === state && row.since === since && row.until === (until ?? null) && row.correctsId === (corrects ?? null)

function refuseCorrected(rows: readonly Standing[], corrects: string | undefined) {
  if (corrects === undefined) return
  if (!rows.some(({ id }) => id === corrects)) throw refuse.invalid(words.noSuchStanding)
  if (rows.some(({ correctsId }) => correctsId === corrects)) throw refuse.conflict(words.alreadyCorrected)
}

export interface MembershipWish {
  readonly personId: string
  readonly role: Role
  readonly post?: Said | undefined
  readonly acting: boolean
  readonly zoneId?: string | undefined
  readonly startsOn: string
  readonly endsOn?: string | undefined
  readonly letter?: string | undefined
}

/** A person begins in a role. Posts of the city are given by those who may give posts. */
export async function beginMembership(work: Work, organisationId: string, wish: MembershipWish): Promise<Membership> {
  await demandMembers(work, organisationId, wish.role)
  return transact(work, (inner) => begin(inner, organisationId, wish))
}

async function demandMembers(work: Work, organisationId: string, role: Role) {
  const found = await getOrganisation(work.db, organisationId)
  demand(work.actor, manageMembers, await scopeOfOrganisation(work.db, found))
  const obstacle = whyNotGrant(work.actor, role, givePosts)
  if (obstacle) throw obstacle
}

async function begin({ db, now, announce }: Work, organisationId: string, wish: MembershipWish): Promise<Membership> {
  await getPerson(db, wish.personId)
  const { endsOn, startsOn, role, acting } = wish
  if (endsOn !== undefined && endsOn < startsOn) throw refuse.invalid(words.endsBefore)
  const there = await findMembership(db, { ...wish, organisationId })
  if (there) return there

  const { post = null, letter = null, zoneId = null } = wish
  const row = { ...wish, post, letter, zoneId, endsOn: endsOn ?? null }
  const made = await insertMembership(db, { ...row, organisationId, recordedAt: now })
  const about = { organisationId, personId: wish.personId, on: startsOn }
  await announce(told.membershipBegun, { membershipId: made.id, role, acting, from: startsOn }, about)
  return made
}

/** The last day of somebody in a role; access ends at its midnight. */
export async function endMembership(work: Work, id: string, on: string): Promise<void> {
  const { organisationId, role } = await getMembership(work.db, id)
  await demandMembers(work, organisationId, role)
  await transact(work, async (inner) => end(inner, await holdMembership(inner.db, id), on))
}

async function end({ db, announce }: Work, membership: Membership, on: string) {
  const obstacle = whyNotEnd(membership, on)
  if (obstacle) throw obstacle
  const { id, organisationId, personId, role } = membership
  await changeMembership(db, id, { endsOn: on })
  await announce(told.membershipEnded, { membershipId: id, role, on }, { organisationId, personId, on })
}

interface HandingOver {
  readonly personId: string
  readonly acting: boolean
  readonly startsOn: string
  readonly letter?: string | undefined
}

/** Hands a post over in one step: it ends for one on the day before it begins for the other. */
export async function handOver(work: Work, id: string, to: HandingOver): Promise<Membership> {
  const { organisationId, role } = await getMembership(work.db, id)
  await demandMembers(work, organisationId, role)
  return transact(work, async (inner) => {
    const former = await holdMembership(inner.db, id)
    if (former.personId === to.personId) throw refuse.invalid(words.samePerson)
    if (to.startsOn <= former.startsOn) throw refuse.invalid(words.notStarted)
    await end(inner, former, addDays(to.startsOn, -1))
    const { post, zoneId } = former
    return begin(inner, organisationId, { ...to, role, post: post ?? undefined, zoneId: zoneId ?? undefined })
  })
}
