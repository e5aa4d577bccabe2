import { chainOf } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { type Actor, demand, type Permission, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import { claimRegistered, programmeChanged, programmeRegistered, programmeStateChanged } from './facts.ts'
import { manageProgrammes } from './permissions.ts'
import {
  findProgrammeById,
  hasChildren,
  holdProgramme,
  insertClaim,
  isSlugTaken,
  putProgramme,
  setProgrammeDuties,
  setProgrammeZones,
  updateProgramme,
  zonesOfProgramme,
} from './queries.ts'
import { isLate, whyNotBecome, whyNotParent, whyNotPeriod, whyNotSlug, whyNotVersion } from './rules.ts'
import type { claims, programmes, ProgrammeState } from './tables.ts'
import { words } from './words.ts'

/** What is planned. Period in city days, both included; money in rials. */
export type Plan = Pick<
  typeof programmes.$inferInsert,
  'slug' | 'name' | 'summary' | 'audience' | 'ownerId' | 'parentId' | 'budgetRial' | 'startsOn' | 'endsOn'
> & {
  readonly duties: readonly string[]
  readonly zoneIds: readonly string[]
  readonly sample?: boolean
}

/**
 * Demands a permission over all these zones, each with what lies above it; none means the whole city.
 * Somebody whose post is limited to one district may not plan or record beyond it.
 */
export async function demandOver(db: Db, actor: Actor, wanted: Permission, zoneIds: readonly string[]) {
  if (zoneIds.length === 0) demand(actor, wanted, wholeCity)
  for (const zoneId of zoneIds) demand(actor, wanted, { zoneIds: await chainOf(db, zoneId) })
}

/** Puts a programme into the plan. */
export async function registerProgramme(work: Work, { duties, zoneIds, ...plan }: Plan) {
  return transact(work, async ({ db, now, announce, actor }) => {
    await demandOver(db, actor, manageProgrammes, zoneIds)
    await checkPlan(db, { ...plan, duties }, undefined)

    const programme = await putProgramme(db, { ...plan, nameKey: key(plan.name.fa), createdAt: now, changedAt: now })
    if (!programme) throw refuse.conflict(words.slugTaken)
    await setProgrammeDuties(db, programme.id, duties)
    await setProgrammeZones(db, programme.id, zoneIds)
    const about = { programmeId: programme.id, zoneId: zoneIds[0] }
    await announce(programmeRegistered, { code: programme.code, duties: [...duties] }, about)
    return programme
  })
}

/** Changes the plan, unless somebody else has since `version` was read. */
export async function changeProgramme(work: Work, id: string, version: number, { duties, zoneIds, ...plan }: Plan) {
  return transact(work, async ({ db, now, announce, actor }) => {
    const before = await holdProgramme(db, id)
    await demandOver(db, actor, manageProgrammes, await zonesOfProgramme(db, id))
    await demandOver(db, actor, manageProgrammes, zoneIds)
    const changedMeanwhile = whyNotVersion(before, version)
    if (changedMeanwhile) throw changedMeanwhile
    await checkPlan(db, { ...plan, duties }, id)

    const row = { ...plan, nameKey: key(plan.name.fa), changedAt: now, version: version + 1 }
    await updateProgramme(db, id, row)
    await setProgrammeDuties(db, id, duties)
    await setProgrammeZones(db, id, zoneIds)
    const fields = changedFields(before, row)
    await announce(programmeChanged, { code: before.code, version: version + 1, fields }, { programmeId: id })
    return { ...before, ...row }
  })
}

async function checkPlan(db: Db, plan: Omit<Plan, 'zoneIds'>, id: string | undefined) {
  const { startsOn, endsOn, duties, slug, parentId } = plan
  const obstacle = whyNotPeriod(startsOn, endsOn) ?? whyNotSlug(slug)
  if (obstacle) throw obstacle
  if (duties.length === 0) throw refuse.invalid(words.needsADuty)
  if (await isSlugTaken(db, slug, id)) throw refuse.conflict(words.slugTaken)
  if (parentId) await checkParent(db, parentId, id)
}

async function checkParent(db: Db, parentId: string, id: string | undefined) {
  const parent = await findProgrammeById(db, parentId)
  if (!parent) throw refuse.invalid(words.noSuchProgramme)
  const child = { hasChildren: id !== undefined && (await hasChildren(db, id)), ...(id !== undefined && { id }) }
  const obstacle = whyNotParent(child, parent)
  if (obstacle) throw obstacle
}

/** Begins, ends, stops or resumes a programme; asked for the state it has, it changes nothing. */
export async function setProgrammeState(work: Work, id: string, to: ProgrammeState) {
  return transact(work, async ({ db, now, actor, announce }) => {
    const programme = await holdProgramme(db, id)
    await demandOver(db, actor, manageProgrammes, await zonesOfProgramme(db, id))
    if (programme.state === to) return
    const obstacle = whyNotBecome(programme.state, to)
    if (obstacle) throw obstacle

    await updateProgramme(db, id, { state: to, changedAt: now, version: programme.version + 1 })
    await announce(programmeStateChanged, { code: programme.code, from: programme.state, to }, { programmeId: id })
  })
}

/** What a programme means to move: the indicator and its unit, from what, to what, by when, and how it will be seen. */
export type ClaimPlan = Pick<typeof claims.$inferInsert, 'indicator' | 'unit' | 'baseline' | 'target' | 'by' | 'method'>

/** Says before the start what the programme means to move, and by how much. It never changes afterwards. */
export async function registerClaim(work: Work, programmeId: string, plan: ClaimPlan) {
  return transact(work, async ({ db, now, actor, announce }) => {
    const programme = await holdProgramme(db, programmeId)
    await demandOver(db, actor, manageProgrammes, await zonesOfProgramme(db, programmeId))
    const late = isLate(programme, today(now))
    const registeredBy = actor && 'id' in actor ? actor.id : null
    const claim = await insertClaim(db, { ...plan, programmeId, late, registeredAt: now, registeredBy })
    const { target, by } = plan
    await announce(claimRegistered, { code: programme.code, claimId: claim.id, target, by, late }, { programmeId })
    return claim
  })
}

const bookkeeping = new Set(['changedAt', 'version', 'nameKey'])

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter((name) => !bookkeeping.has(name) && plain(before[name]) !== plain(after[name]))
}

const plain = (value: unknown) => (typeof value === 'bigint' ? String(value) : JSON.stringify(value ?? null))
