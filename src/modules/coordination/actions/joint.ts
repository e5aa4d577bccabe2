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
import { receiveFile } from '#platform/files/receive.ts'
import type { Store } from '#platform/files/store.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { planAssessed } from '../facts.ts'
import { keepPlans } from '../permissions.ts'
import { ownBodies } from '../queries/bodies.ts'
import { getJoint, insertAssessment, insertParties, type Joint, type JointName, partiesOf } from '../queries/joint.ts'
import { whyNotOwner } from '../rules/joint.ts'
import type { Field, Grade, PartyOf } from '../tables.ts'
import { jointWords as words } from '../words/joint.ts'
import { asRules } from './experts.ts'

/** The rules under which steps stand: the other parties hold the first keys. */
const ruleOf = { plan: 'coordination.plan', agreement: 'coordination.agreement' } as const

async function ensureRule(work: Work, rule: string) {
  if (await hasRule(work.db, rule)) return
  await publishRule(asRules(work), rule, '2020-01-01', { ...usualRule, keys: ['party', 'inspector'] })
}

export interface NewJoint {
  readonly title: Said
  /** The unit that coordinates it; whoever opens it is a member. */
  readonly coordinatorId: string
  readonly leadId: string
  readonly otherIds: readonly string[]
  /** One to three of the eight, where somebody says so; the promises are found by them. */
  readonly fields?: readonly Field[] | undefined
  /** Where it holds; the whole city where nothing is said. */
  readonly zoneId?: string | undefined
  readonly duties?: readonly string[] | undefined
  readonly sample?: boolean | undefined
}

/** Opens the matter of joint work, with the bodies behind it; `others` is what those beside the lead are. */
export async function openJoint(
  work: Work,
  kind: JointName['kind'],
  { leadId, otherIds, sample = false, ...wish }: NewJoint,
  others: Exclude<PartyOf['part'], 'lead'>,
) {
  await ensureRule(work, ruleOf[kind])
  const { matterId, code } = await openMatter(work, { ...matterOf(wish), kind, sample })
  const beside = [...new Set(otherIds)].filter((id) => id !== leadId)
  await insertParties(work.db, [
    { matterId, organisationId: leadId, part: 'lead' },
    ...beside.map((organisationId) => ({ matterId, organisationId, part: others })),
  ])
  return { matterId, code }
}

/** Of the wish what a matter knows: plans and agreements bring more. */
const matterOf = ({ title, coordinatorId, fields, zoneId, duties }: Omit<NewJoint, 'leadId' | 'otherIds'>) => ({
  title,
  coordinatorId,
  fields,
  zoneId,
  duties,
})

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

/** Offers a step to one of the parties; the others hold the keys, the lead before all. Gives the id of the promise. */
export async function addStep(work: Work, name: JointName, step: NewStep, key?: string): Promise<string> {
  demand(work.actor, keepPlans, anywhere)
  return once(work, key, uuid, async (held) => {
    const joint = await getJoint(held.db, name)
    await demandCoordinator(held, joint)
    if (joint.whyClosed) throw refuse.conflict(joint.whyClosed)
    const bodies = await demandParty(held, joint, step.ownerId)
    const others = [joint.leadId, ...bodies.filter((id) => id !== joint.leadId)].filter((id) => id !== step.ownerId)
    const keys = others.map((holderId): Key => ({ kind: 'party', holderId }))
    const { commitmentId } = await offerCommitment(held, joint.matterId, { ...step, rule: ruleOf[name.kind], keys })
    return commitmentId
  })
}

async function demandParty({ db }: Work, { matterId }: Joint, id: string): Promise<readonly string[]> {
  const bodies = (await partiesOf(db, [matterId])).map(({ party }) => party.organisationId)
  const obstacle = whyNotOwner(id, bodies)
  if (obstacle) throw obstacle
  return bodies
}

export interface NewAssessment {
  /** Left out: the whole. */
  readonly commitmentId?: string | undefined
  readonly byId: string
  readonly grade: Grade
  readonly text: string
  readonly url?: string | undefined
  readonly fileId?: string | undefined
}

/**
 * How one of the parties finds a step or the whole to stand, by one of its members. The owner's word is the owner's;
 * anybody else's is an independent one, and the two stand side by side.
 */
export async function assess(work: Work, name: JointName, wish: NewAssessment, key?: string): Promise<void> {
  const actor = demand(work.actor, answerCommitments, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const joint = await getJoint(held.db, name)
    await demandMember(held, wish.byId)
    await demandParty(held, joint, wish.byId)
    const independent = wish.byId !== (await ownerOf(held, joint, wish.commitmentId))
    await insertAssessment(held.db, {
      ...wish,
      matterId: joint.matterId,
      independent,
      on: today(held.now),
      writtenBy: actor.kind === 'person' ? actor.id : null,
      created: held.now,
    })
    const told = { code: name.code, grade: wish.grade, independent }
    await held.announce(planAssessed, told, { organisationId: wish.byId })
    return true
  })
}

async function demandMember({ db, actor, now }: Work, organisationId: string) {
  if (actor?.kind === 'rules') return
  const own = actor?.kind === 'person' ? await ownBodies(db, actor.id, today(now)) : []
  if (!own.some(({ id }) => id === organisationId)) throw refuse.forbidden(words.notTheirs)
}

async function ownerOf({ db }: Work, joint: Joint, commitmentId: string | undefined) {
  if (commitmentId === undefined) return joint.leadId
  const { matterId, ownerId } = await getCommitment(db, commitmentId)
  if (matterId !== joint.matterId) throw refuse.absent(words.noSuchStep)
  return ownerId
}

/** Takes in a document that everybody will see; the same one again gives the same. The caller has asked who may. */
export async function receiveDocument(work: Work, store: Store, sent: File): Promise<string> {
  const upload = { content: sent.stream(), name: sent.name, alt: words.fileName, state: 'shown' as const }
  const { file } = await receiveFile(work, store, upload)
  if (file.kind !== 'document') throw refuse.invalid(words.fileUnfit)
  return file.id
}
