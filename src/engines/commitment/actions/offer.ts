import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar } from '#platform/calendar/workdays.ts'
import type { Db } from '#platform/db/database.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand, theRules } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { beginWork, within, type Work } from '#platform/work.ts'
import { serviceRule } from '../forms.ts'
import { coordinateCommitments } from '../permissions.ts'
import { findParty, getCommitment, insertCommitment, nextPosition } from '../queries/commitments.ts'
import { holdMatter, versionsOf } from '../queries/matters.ts'
import { listDue } from '../queries/due.ts'
import { acceptsUnasked } from '../queries/standings.ts'
import { basisUntil, dueAfter } from '../rules/clock.ts'
import { beginning, type EventData } from '../rules/course.ts'
import { type Key, withInspector } from '../rules/keys.ts'
import { type ServiceRule, usualRule, versionOn } from '../rules/service.ts'
import { whyNotDoneWhen, whyNotDue, whyNotWeight, whyOff } from '../rules/whether.ts'
import type { Commitment, Matter } from '../tables.ts'
import { words } from '../words.ts'
import { demandCoordinator } from './matters.ts'
import { record } from './record.ts'
import { calendarFor } from './situation.ts'
import { relist, takeStep } from './take.ts'

/** A promise as it is offered to somebody. */
export interface NewOffer {
  readonly statement: Said
  /** The sentence a checker reads, at least 15 letters. */
  readonly doneWhen: Said
  /** A person or an organisation. */
  readonly ownerId: string
  readonly responsibleId?: string | undefined
  readonly supporterIds?: readonly string[] | undefined
  /** 1 to 100. */
  readonly weight?: number | undefined
  /** The part of the matter it is for, by its stable address. */
  readonly part?: string | undefined
  /** It is a milestone of this one. */
  readonly parentId?: string | undefined
  /** A published service-level rule; the usual one of the house where there is none. */
  readonly rule?: string | undefined
  /** A day set by a person; `null` for none; left out, the rule counts it. */
  readonly due?: IsoDay | null | undefined
  /** `closed` until the matter takes effect (`openGate`): then start and due are counted. */
  readonly gate?: 'open' | 'closed' | undefined
  /** Who holds the keys the rule names. */
  readonly keys?: readonly Key[] | undefined
  /** A record of the past, entered later: its day may have gone by. */
  readonly past?: boolean | undefined
}

/** What a further offer takes over from the one before it. */
export interface Succession {
  readonly originId: string
  readonly handed: number
  readonly original: IsoDay | null
  readonly position?: number
  /** The day it takes over was counted in work days: it goes on moving with the calendar. */
  readonly counted: boolean
}

export const madeShape = z.object({ commitmentId: z.uuid(), seq: z.int() })
export type Made = z.output<typeof madeShape>

/**
 * Offers a commitment to its owner, by the coordinator of the matter.
 * @throws {Refusal} `forbidden` for others, `invalid` when the statement, the day, the owner or the weight is not fit
 */
export async function offerCommitment(work: Work, matterId: string, offer: NewOffer, key?: string): Promise<Made> {
  demand(work.actor, coordinateCommitments, anywhere)
  return once(work, key, madeShape, async (held) => {
    const matter = await holdMatter(held.db, matterId)
    await demandCoordinator(held, matter)
    return writeOffer(held, matter, offer)
  })
}

/** The offer itself, in a transaction that holds the matter and has asked who may. */
export async function writeOffer(work: Work, matter: Matter, offer: NewOffer, from?: Succession): Promise<Made> {
  const { db, now } = work
  demandFit(matter, offer)
  const ownerKind = await kindOfOwner(db, offer.ownerId)
  const parent = await parentFor(db, matter, offer.parentId)
  const { rule, ...under } = await ruleFor(db, offer.rule, today(now))
  const calendar = await calendarFor(db, now, matter, { ownerKind, ownerId: offer.ownerId })
  const data = dataOf(offer, { rule, calendar, now, original: from?.original, counted: from?.counted })

  const course = beginning({ seq: matter.seq + 1, at: now, data })
  const keys = keysFor(rule, offer.keys ?? [])
  const place = { matterId: matter.id, position: await nextPosition(db, matter.id), ownerKind, offeredAt: now }
  const row = { ...course, ...promised(offer, parent), ...under, ...originOf(from), ...place }
  const commitment = await insertCommitment(db, { row, keys, supporterIds: offer.supporterIds })
  const written = { ...data, ownerId: offer.ownerId, originId: from?.originId }
  const { seq } = await record(work, matter, commitment, { kind: 'offered', data: written, to: 'offered' })
  await relist({ db, matter, commitment }, { keys })
  if (parent) await listDue(db, parent.id, undefined)
  return (await acceptStanding(work, matter, { commitment, rule })) ?? { commitmentId: commitment.id, seq }
}

interface Offered {
  readonly commitment: Pick<Commitment, 'id' | 'gate' | 'ownerId'>
  readonly rule: ServiceRule
}

/**
 * Accepts at once where the rule does so of itself, or the owner has agreed to accept matters of this kind unasked;
 * nothing where somebody has to answer.
 */
export async function acceptStanding(
  work: Work,
  { kind }: Pick<Matter, 'kind'>,
  { commitment, rule }: Offered,
): Promise<Made | undefined> {
  if (commitment.gate === 'closed') return undefined
  const isAgreed = rule.acceptance === 'standing' || (await acceptsUnasked(work.db, commitment.ownerId, kind))
  return isAgreed ? standing(work, commitment) : undefined
}

async function kindOfOwner(db: Db, id: string) {
  const kind = await findParty(db, id)
  if (!kind) throw refuse.invalid(words.ownerUnknown)
  return kind
}

const promised = (offer: NewOffer, parent: Commitment | undefined) => ({
  parentId: parent?.id ?? null,
  part: offer.part ?? parent?.part ?? null,
  statement: offer.statement,
  doneWhen: offer.doneWhen,
  ownerId: offer.ownerId,
  responsibleId: offer.responsibleId ?? null,
  weight: offer.weight ?? 1,
})

const originOf = (from: Succession | undefined) => ({ originId: from?.originId ?? null, handed: from?.handed ?? 0 })

/** Accepted by the rule itself, where the owner has agreed to that once for all. */
async function standing({ db, now }: Work, { id }: Pick<Commitment, 'id'>): Promise<Made> {
  const byRule = within(db, beginWork({ db, actor: theRules, now, channel: 'system' }))
  const { seq } = await takeStep(byRule, id, 'accepted')
  return { commitmentId: id, seq }
}

function demandFit(matter: Matter, { statement, doneWhen, weight = 1 }: NewOffer) {
  if (matter.dismissedAt) throw refuse.conflict(words.dismissedAlready)
  const obstacle = whyNoStatement(statement) ?? whyNotDoneWhen(doneWhen.fa) ?? whyNotWeight(weight)
  if (obstacle) throw obstacle
}

const whyNoStatement = ({ fa }: Said) => (fa.trim() === '' ? refuse.invalid(words.statementMissing) : undefined)

/** A commitment that has begun by itself takes no milestones: it would be counted twice. */
async function parentFor(db: Db, matter: Matter, id: string | undefined): Promise<Commitment | undefined> {
  if (id === undefined) return undefined
  const parent = await getCommitment(db, id)
  const isFit = parent.matterId === matter.id && (parent.state === 'offered' || parent.state === 'accepted')
  if (!isFit) throw refuse.invalid(words.parentHasOwner)
  return parent
}

async function ruleFor(db: Db, key: string | undefined, day: IsoDay) {
  if (key === undefined) return { ruleKey: 'usual', ruleVersion: 0, rule: usualRule }
  const version = versionOn(await versionsOf(db, key), day)
  if (!version) throw refuse.invalid(words.noSuchRule)
  return { ruleKey: key, ruleVersion: version.version, rule: serviceRule.parse(version.data) }
}

interface Terms {
  readonly rule: ServiceRule
  readonly calendar: WorkCalendar
  readonly now: Date
  readonly original?: IsoDay | null | undefined
  readonly counted?: boolean | undefined
}

function dataOf(offer: NewOffer, terms: Terms): EventData {
  if (offer.gate === 'closed') return { gate: 'closed', due: null, original: terms.original }
  const data = termsFrom(offer, terms)
  const { due } = data
  return { gate: 'open', ...data, ...(terms.counted && due && { basis: basisUntil(terms.calendar, terms.now, due) }) }
}

/** Start, due date and the time to answer, counted from now; also when a gate opens. */
export function termsFrom(offer: Pick<NewOffer, 'due' | 'past'>, { rule, calendar, now, original }: Terms): EventData {
  const begun = { start: today(now), answerBy: addWorkdays(calendar, today(now), rule.acceptDays), original }
  if (offer.due === null) return { ...begun, due: null }
  if (offer.due !== undefined) return { ...begun, ...dayGiven(offer.due, offer.past ?? false, { calendar, now }) }
  if (rule.due === null) throw refuse.invalid(words.dueNeeded)
  return { ...begun, ...dueAfter(calendar, now, rule.due) }
}

/** A day somebody has set: a work day that has not gone by, but in a record of the past. */
function dayGiven(due: IsoDay, past: boolean, { calendar, now }: Pick<Terms, 'calendar' | 'now'>): EventData {
  const start = past ? due : today(now)
  const obstacle = whyNotDue(due, today(now), { start, past }) ?? (past ? undefined : whyOff(calendar, due))
  if (obstacle) throw obstacle
  return { start, due }
}

/** The keys in the order of the rule, each with who holds it; those nobody holds fall away, but for the inspector's. */
const keysFor = (rule: ServiceRule, held: readonly Key[]): Key[] =>
  withInspector(
    rule.keys.flatMap((kind): Key[] => {
      const named = held.filter((key) => key.kind === kind)
      return named.length > 0 || kind !== 'inspector' ? named : [{ kind, holderId: null }]
    }),
  )
