import { activityCorrected, activityRecorded } from '#city/facts/facts.ts'
import type { ActivityKind } from '#city/facts/kinds.ts'
import { insertNote } from '#city/facts/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { anywhere, demand, type Scope, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import { claimRegistered, programmeChanged, programmeRegistered, programmeStateChanged } from './facts.ts'
import { manageProgrammes, recordActivities } from './permissions.ts'
import {
  holdProgramme,
  insertClaim,
  insertProgramme,
  setProgrammeDuties,
  setProgrammeZones,
  updateProgramme,
  zonesOfProgramme,
} from './queries.ts'
import { isLate, whyNotActivity, whyNotBecome, whyNotPeriod, whyNotVersion } from './rules.ts'
import type { claims, programmes, ProgrammeState } from './tables.ts'
import { words } from './words.ts'

type Plan = Pick<
  typeof programmes.$inferInsert,
  'slug' | 'name' | 'summary' | 'audience' | 'ownerId' | 'budgetRial' | 'startsOn' | 'endsOn'
> & {
  readonly duties: readonly string[]
  readonly zoneIds: readonly string[]
  readonly sample?: boolean
}

/** Who may touch a programme of these zones: with none it is the whole city's. */
const scopeOf = (zoneIds: readonly string[]): Scope => (zoneIds.length === 0 ? wholeCity : { zoneIds })

/** Puts a programme into the plan. */
export async function registerProgramme(work: Work, { duties, zoneIds, ...plan }: Plan) {
  demand(work.actor, manageProgrammes, scopeOf(zoneIds))
  const obstacle = whyNotPlan(plan.startsOn, plan.endsOn, duties)
  if (obstacle) throw obstacle

  return transact(work, async ({ db, now, announce }) => {
    const row = { ...plan, nameKey: key(plan.name.fa), createdAt: now, changedAt: now }
    const programme = await insertProgramme(db, row)
    await setProgrammeDuties(db, programme.id, duties)
    await setProgrammeZones(db, programme.id, zoneIds)
    const about = { programmeId: programme.id, zoneId: zoneIds[0] }
    await announce(programmeRegistered, { code: programme.code, duties: [...duties] }, about)
    return programme
  })
}

/** Changes the plan, unless somebody else has since `version` was read. */
export async function changeProgramme(work: Work, id: string, version: number, { duties, zoneIds, ...plan }: Plan) {
  demand(work.actor, manageProgrammes, scopeOf(zoneIds))
  const obstacle = whyNotPlan(plan.startsOn, plan.endsOn, duties)
  if (obstacle) throw obstacle

  return transact(work, async ({ db, now, announce, actor }) => {
    const before = await holdProgramme(db, id)
    demand(actor, manageProgrammes, scopeOf(await zonesOfProgramme(db, id)))
    const changedMeanwhile = whyNotVersion(before, version)
    if (changedMeanwhile) throw changedMeanwhile

    const row = { ...plan, nameKey: key(plan.name.fa), changedAt: now, version: version + 1 }
    await updateProgramme(db, id, row)
    await setProgrammeDuties(db, id, duties)
    await setProgrammeZones(db, id, zoneIds)
    const fields = changedFields(before, row)
    await announce(programmeChanged, { code: before.code, version: version + 1, fields }, { programmeId: id })
  })
}

export async function setProgrammeState(work: Work, id: string, to: ProgrammeState) {
  return transact(work, async ({ db, now, actor, announce }) => {
    const programme = await holdProgramme(db, id)
    demand(actor, manageProgrammes, scopeOf(await zonesOfProgramme(db, id)))
    if (programme.state === to) return
    const obstacle = whyNotBecome(programme.state, to)
    if (obstacle) throw obstacle

    await updateProgramme(db, id, { state: to, changedAt: now, version: programme.version + 1 })
    await announce(programmeStateChanged, { code: programme.code, from: programme.state, to }, { programmeId: id })
  })
}

type ClaimPlan = Pick<typeof claims.$inferInsert, 'indicator' | 'unit' | 'baseline' | 'target' | 'by' | 'method'>

/** Says before the start what the programme means to move, and by how much. It never changes afterwards. */
export async function registerClaim(work: Work, programmeId: string, plan: ClaimPlan) {
  return transact(work, async ({ db, now, actor, announce }) => {
    const programme = await holdProgramme(db, programmeId)
    const person = demand(actor, manageProgrammes, scopeOf(await zonesOfProgramme(db, programmeId)))
    const late = isLate(programme, today(now))
    const registeredBy = 'id' in person ? person.id : null
    const claim = await insertClaim(db, { ...plan, programmeId, late, registeredAt: now, registeredBy })
    const { target, by } = plan
    await announce(claimRegistered, { code: programme.code, claimId: claim.id, target, by, late }, { programmeId })
    return claim
  })
}

interface Activity {
  readonly kind: ActivityKind
  readonly on: string
  readonly people?: number | undefined
  readonly zoneId?: string | undefined
  readonly placeId?: string | undefined
  readonly note?: string | undefined
}

/** Writes down what was done under a programme; evidence from this moment on. Gives the fact's id. */
export async function recordActivity(work: Work, programmeId: string, activity: Activity): Promise<string> {
  const { kind, on, people, zoneId, placeId, note } = activity
  demand(work.actor, recordActivities, zoneId === undefined ? anywhere : { zoneIds: [zoneId] })

  return transact(work, async ({ db, now, announce }) => {
    const programme = await holdProgramme(db, programmeId)
    const obstacle = whyNotActivity(programme, activity, today(now))
    if (obstacle) throw obstacle

    const noteId = note ? await insertNote(db, note, now) : undefined
    const detail = { kind, ...(people !== undefined && { people }), ...(noteId && { noteId }) }
    return announce(activityRecorded, detail, { programmeId, zoneId, placeId, on, quantity: people ?? 1 })
  })
}

interface Correction {
  readonly kind: ActivityKind
  readonly on: string
  readonly corrects: string
  readonly difference: number
  readonly void: boolean
  readonly zoneId?: string | undefined
  readonly reason: string
}

/** Corrects an activity by a new fact beside it; neither is ever edited. */
export async function correctActivity(work: Work, programmeId: string, correction: Correction) {
  const { kind, on, corrects, difference, zoneId, reason } = correction
  demand(work.actor, recordActivities, zoneId === undefined ? anywhere : { zoneIds: [zoneId] })
  return transact(work, async ({ db, now, announce }) => {
    const noteId = await insertNote(db, reason, now)
    const detail = { kind, corrects, difference, void: correction.void, noteId }
    return announce(activityCorrected, detail, { programmeId, zoneId, on, quantity: difference })
  })
}

const whyNotPlan = (startsOn: string, endsOn: string, duties: readonly string[]) =>
  whyNotPeriod(startsOn, endsOn) ?? (duties.length === 0 ? refuse.invalid(words.needsADuty) : undefined)

const bookkeeping = new Set(['changedAt', 'version', 'nameKey'])

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter((name) => !bookkeeping.has(name) && plain(before[name]) !== plain(after[name]))
}

const plain = (value: unknown) => (typeof value === 'bigint' ? String(value) : JSON.stringify(value))
