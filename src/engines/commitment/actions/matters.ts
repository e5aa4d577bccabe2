import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { withdrawFile } from '#platform/files/actions.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { rulePublished } from '../facts.ts'
import { serviceRule } from '../forms.ts'
import { coordinateCommitments, publishRules } from '../permissions.ts'
import { bodiesOf } from '../queries/around.ts'
import { commitmentsOf } from '../queries/commitments.ts'
import { filesOnlyOf } from '../queries/events.ts'
import { holdMatter, insertMatter, insertVersion, updateMatter, versionsOf } from '../queries/matters.ts'
import type { ServiceRule } from '../rules/service.ts'
import { isOpen } from '../rules/states.ts'
import { whyNotReason } from '../rules/whether.ts'
import { type Matter, type Visibility, visibilities } from '../tables.ts'
import { words } from '../words.ts'
import { record } from './record.ts'

/** A matter as its module opens it. */
export interface NewMatter {
  /** As the module calls it; stands in the database, so it does not change. */
  readonly kind: string
  readonly title: Said
  /** The unit that coordinates it; whoever opens it is a member of it. */
  readonly coordinatorId: string
  readonly visibility?: Visibility | undefined
  /** Its public code; a new short one unless said. Never reused. */
  readonly code?: string | undefined
  readonly category?: string | undefined
  /** Fields of decisions it belongs to. */
  readonly fields?: readonly string[] | undefined
  readonly zoneId?: string | undefined
  readonly placeId?: string | undefined
  /** WGS 84, for measuring how far a photograph was taken from it. */
  readonly position?: { readonly latitude: number; readonly longitude: number } | undefined
  readonly programmeId?: string | undefined
  readonly parentId?: string | undefined
  readonly supersedesId?: string | undefined
  readonly reference?: string | undefined
  readonly duties?: readonly string[] | undefined
  readonly sample?: boolean | undefined
}

const opened = z.object({ matterId: z.uuid(), code: z.string() })
export type Opened = z.output<typeof opened>

const lettersOfCode = 8

/** Opens a matter: from now on commitments can be offered for it. It is never deleted. */
export async function openMatter(work: Work, wish: NewMatter, key?: string): Promise<Opened> {
  demand(work.actor, coordinateCommitments, anywhere)
  return once(work, key, opened, async (held) => {
    const { position, duties = [], fields = [], visibility = 'public', ...rest } = wish
    await demandMember(held, rest.coordinatorId)
    const code = rest.code ?? newLetterCode(lettersOfCode)
    const row = { ...rest, code, fields: [...fields], visibility, ...position, openedAt: held.now }
    const matter = await insertMatter(held.db, row, duties)
    await record(held, matter, undefined, { kind: 'opened', data: { kind: rest.kind, visibility } })
    return { matterId: matter.id, code: matter.code }
  })
}

/** Whoever coordinates a matter is a member of its unit; the rules and the city's API do it for everybody. */
export const demandCoordinator = (work: Work, { coordinatorId }: Pick<Matter, 'coordinatorId'>): Promise<void> =>
  demandMember(work, coordinatorId)

async function demandMember({ db, actor, now }: Work, organisationId: string): Promise<void> {
  if (actor?.kind === 'rules') return
  const own = actor?.kind === 'person' ? await bodiesOf(db, [actor.id], today(now)) : []
  const granted = actor?.kind === 'key' ? actor.grants : []
  const isMember = [...own, ...granted].some((each) => each.organisationId === organisationId)
  if (!isMember) throw refuse.forbidden(words.ownerOfMatter)
}

/** Closes a matter for which nothing is promised, with a reason. What is promised is settled first. */
export async function dismissMatter(work: Work, matterId: string, reason: string): Promise<void> {
  demand(work.actor, coordinateCommitments, anywhere)
  await transact(work, async (held) => {
    const matter = await holdMatter(held.db, matterId)
    await demandCoordinator(held, matter)
    if (matter.dismissedAt) throw refuse.conflict(words.dismissedAlready)
    const all = await commitmentsOf(held.db, [matterId])
    if (all.some(isOpen)) throw refuse.conflict(words.stillOpen)
    const obstacle = whyNotReason(reason)
    if (obstacle) throw obstacle
    await record(held, matter, undefined, { kind: 'dismissed', text: reason })
    await updateMatter(held.db, matterId, { dismissedAt: held.now })
  })
}

/**
 * Shows a matter to fewer, and with it what was shown to everybody for it: its evidence stays for the Desk. More may see it
 * only by a decision, which opens another.
 */
export async function narrowMatter(work: Work, matterId: string, to: Visibility, reason: string): Promise<void> {
  demand(work.actor, coordinateCommitments, anywhere)
  await transact(work, async (held) => {
    const matter = await holdMatter(held.db, matterId)
    await demandCoordinator(held, matter)
    if (visibilities.indexOf(to) <= visibilities.indexOf(matter.visibility)) throw refuse.invalid(words.onlyNarrower)
    const obstacle = whyNotReason(reason)
    if (obstacle) throw obstacle
    await updateMatter(held.db, matterId, { visibility: to })
    await record(held, { ...matter, visibility: to }, undefined, { kind: 'narrowed', data: { to }, text: reason })
    for (const fileId of await filesOnlyOf(held.db, matterId)) await withdrawFile(held, fileId)
  })
}

/**
 * Shows everybody a matter that only its partners saw: the decision to publish is its module's, and stands in the history.
 * @throws {Refusal} `conflict` for what is assigned to a few, `forbidden` for whoever does not coordinate it
 */
export async function showMatter(work: Work, matterId: string): Promise<void> {
  demand(work.actor, coordinateCommitments, anywhere)
  await transact(work, async (held) => {
    const matter = await holdMatter(held.db, matterId)
    await demandCoordinator(held, matter)
    if (matter.visibility === 'public') return
    if (matter.visibility === 'assigned') throw refuse.conflict(words.onlyNarrower)
    await updateMatter(held.db, matterId, { visibility: 'public' })
    await record(held, { ...matter, visibility: 'public' }, undefined, { kind: 'shown' })
  })
}

/**
 * Tells the history of a matter that its module changed it; `what` is the module's word for it. Called anew, it keeps the
 * title it had until now as the words of that event.
 */
export async function noteChange(work: Work, matterId: string, what: string, title?: Said): Promise<void> {
  demand(work.actor, coordinateCommitments, anywhere)
  await transact(work, async (held) => {
    const matter = await holdMatter(held.db, matterId)
    await demandCoordinator(held, matter)
    const isRenamed = title !== undefined && !isDeepStrictEqual(title, matter.title)
    if (isRenamed) await updateMatter(held.db, matterId, { title })
    const text = isRenamed ? written(matter.title) : undefined
    await record(held, matter, undefined, { kind: 'changed', data: { what }, text })
  })
}

/** A title in all its languages, in one line. */
const written = (title: Said): string => Object.values(title).join(' / ')

/** Everybody may see it outside: one predicate for pages, feeds and files. */
export const isPublic = ({ visibility }: Pick<Matter, 'visibility'>): boolean => visibility === 'public'

/** Closed when something was promised and all of it is closed, or when it was dismissed. */
export const isClosed = (matter: Pick<Matter, 'dismissedAt'>, all: readonly Parameters<typeof isOpen>[0][]): boolean =>
  matter.dismissedAt !== null || (all.length > 0 && !all.some(isOpen))

/** Publishes a version of a service-level rule. Commitments that were offered before keep theirs for life. */
export async function publishRule(work: Work, key: string, validFrom: IsoDay, data: ServiceRule): Promise<number> {
  const actor = demand(work.actor, publishRules, wholeCity)
  const rule = serviceRule.parse(data)
  return transact(work, async ({ db, now, announce }) => {
    const version = (await versionsOf(db, key)).length + 1
    const hash = createHash('sha256').update(JSON.stringify(rule), 'utf8').digest()
    const publishedBy = actor.kind === 'person' ? actor.id : null
    await insertVersion(db, { key, version, validFrom, data: rule, publishedBy, publishedAt: now, hash })
    await announce(rulePublished, { key, version, validFrom })
    return version
  })
}

/** Says that a matter takes the place of another. Its module sees to it that no circle comes about. */
export async function supersede(work: Work, matterId: string, earlierId: string): Promise<void> {
  demand(work.actor, coordinateCommitments, anywhere)
  await transact(work, async (held) => {
    await demandCoordinator(held, await holdMatter(held.db, matterId))
    await updateMatter(held.db, matterId, { supersedesId: earlierId })
  })
}
