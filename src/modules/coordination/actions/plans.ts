import { z } from 'zod'
import {
  answerCommitments,
  demandCoordinator,
  getCommitment,
  hasRule,
  type Key,
  offerCommitment,
  openMatter,
  publishRule,
  usualRule,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { planAssessed, planOpened } from '../facts.ts'
import { keepPlans } from '../permissions.ts'
import { ownBodies } from '../queries/bodies.ts'
import { insertParties, partiesOf } from '../queries/consultations.ts'
import { getPlan, insertAssessment, insertPlan } from '../queries/plans.ts'
import { whyNoPlan, whyNotOwner } from '../rules/plans.ts'
import type { Field, Grade } from '../tables.ts'
import { planWords as words } from '../words/plans.ts'
import { asRules } from './experts.ts'

export interface NewPlan {
  readonly title: Said
  readonly goal: Said
  /** The unit that coordinates it; whoever opens it is a member. */
  readonly coordinatorId: string
  readonly leadId: string
  readonly supportingIds: readonly string[]
  readonly startsOn: IsoDay
  readonly endsOn: IsoDay
  readonly fields?: readonly Field[] | undefined
  readonly sample?: boolean | undefined
}

/** The rule under which steps of plans stand: the other agencies of the plan hold the first keys. */
const ruleOfPlans = 'coordination.plan'

async function ensureRule(work: Work) {
  if (await hasRule(work.db, ruleOfPlans)) return
  await publishRule(asRules(work), ruleOfPlans, '2020-01-01', { ...usualRule, keys: ['party', 'inspector'] })
}

/** Opens a joint plan: a public matter whose steps are promises of several agencies. Gives its code. */
export async function openPlan(work: Work, wish: NewPlan, key?: string): Promise<string> {
  demand(work.actor, keepPlans, anywhere)
  return once(work, key, z.string(), async (held) => {
    const { coordinatorId, supportingIds, fields = [], sample = false, ...plan } = wish
    const obstacle = whyNoPlan(wish)
    if (obstacle) throw obstacle
    await ensureRule(held)
    const { matterId, code } = await openMatter(held, { kind: 'plan', title: wish.title, coordinatorId, sample })
    const times = { created: held.now, modified: held.now }
    await insertPlan(held.db, { ...plan, fields: [...fields], sample, matterId, slug: code, ...times })
    const others = [...new Set(supportingIds)].filter((id) => id !== wish.leadId)
    await insertParties(held.db, [
      { matterId, organisationId: wish.leadId, part: 'lead' },
      ...others.map((organisationId) => ({ matterId, organisationId, part: 'supporting' as const })),
    ])
    await held.announce(planOpened, { code }, { organisationId: wish.leadId })
    return code
  })
}

export interface NewStep {
  readonly statement: Said
  readonly doneWhen: Said
  readonly ownerId: string
  readonly due: IsoDay
  /** The step it is a milestone of. */
  readonly parentId?: string | undefined
  readonly weight?: number | undefined
  /** A record of the past, entered later. */
  readonly past?: boolean | undefined
}

const uuid = z.uuid()

/** Offers a step to one of the agencies; the others hold the keys, the lead before all. Gives the id of the promise. */
export async function addStep(work: Work, code: string, step: NewStep, key?: string): Promise<string> {
  demand(work.actor, keepPlans, anywhere)
  return once(work, key, uuid, async (held) => {
    const { plan, coordinatorId } = await getPlan(held.db, code)
    await demandCoordinator(held, { coordinatorId })
    const bodies = (await partiesOf(held.db, [plan.matterId])).map(({ party }) => party.organisationId)
    const obstacle = whyNotOwner(step.ownerId, bodies)
    if (obstacle) throw obstacle
    const others = [plan.leadId, ...bodies.filter((id) => id !== plan.leadId)].filter((id) => id !== step.ownerId)
    const keys = others.map((holderId): Key => ({ kind: 'party', holderId }))
    const { commitmentId } = await offerCommitment(held, plan.matterId, { ...step, rule: ruleOfPlans, keys })
    return commitmentId
  })
}

export interface NewAssessment {
  /** Left out: the whole plan. */
  readonly commitmentId?: string | undefined
  readonly byId: string
  readonly grade: Grade
  readonly text: string
  readonly url?: string | undefined
}

/**
 * How an agency of the plan finds a step or the whole to stand, by one of its members. The owner's word is the owner's;
 * anybody else's is an independent one, and the two stand side by side.
 */
export async function assessPlan(work: Work, code: string, wish: NewAssessment, key?: string): Promise<void> {
  const actor = demand(work.actor, answerCommitments, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const { plan } = await getPlan(held.db, code)
    await demandMember(held, wish.byId)
    const bodies = (await partiesOf(held.db, [plan.matterId])).map(({ party }) => party.organisationId)
    const obstacle = whyNotOwner(wish.byId, bodies)
    if (obstacle) throw obstacle
    const independent = wish.byId !== (await ownerOf(held, plan, wish.commitmentId))
    await insertAssessment(held.db, {
      ...wish,
      matterId: plan.matterId,
      independent,
      on: today(held.now),
      writtenBy: actor.kind === 'person' ? actor.id : null,
      created: held.now,
    })
    await held.announce(planAssessed, { code, grade: wish.grade, independent }, { organisationId: wish.byId })
    return true
  })
}

async function demandMember({ db, actor, now }: Work, organisationId: string) {
  if (actor?.kind === 'rules') return
  const own = actor?.kind === 'person' ? await ownBodies(db, actor.id, today(now)) : []
  if (!own.some(({ id }) => id === organisationId)) throw refuse.forbidden(words.notTheirs)
}

async function ownerOf({ db }: Work, plan: { matterId: string; leadId: string }, commitmentId: string | undefined) {
  if (commitmentId === undefined) return plan.leadId
  const { matterId, ownerId } = await getCommitment(db, commitmentId)
  if (matterId !== plan.matterId) throw refuse.absent(words.noSuch)
  return ownerId
}
