import { z } from 'zod'
import type { Db } from '#platform/db/database.ts'
import { once } from '#platform/forms/once.ts'
import { anywhere, demand, type Permission } from '#platform/permission.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { answerCommitments, checkCommitments, coordinateCommitments } from '../permissions.ts'
import { moveCommitment } from '../queries/commitments.ts'
import { hasMilestones, listDue } from '../queries/due.ts'
import { after, type Course, type EventData, laneOf, listedOn } from '../rules/course.ts'
import { never } from '../rules/due-list.ts'
import { handsOf, type Holding, whyNotCheck } from '../rules/hands.ts'
import { inspectors, type Key } from '../rules/keys.ts'
import { changesState, moves, states, type Step, turnIn } from '../rules/states.ts'
import { whyNotSeen, whyNotStep } from '../rules/whether.ts'
import type { Commitment, EventDetail, Matter } from '../tables.ts'
import { words } from '../words.ts'
import { record, type Recorded } from './record.ts'
import { lookAround, type Situation } from './situation.ts'

/** How a form sends a step. */
export interface Sent {
  /** The `seq` of the commitment as the page showed it: a step upon another one is refused. */
  readonly seen?: number | undefined
  /** What was written; erasable. */
  readonly text?: string | undefined
  /** The key of the form: sent again it gives the first answer. */
  readonly once?: string | undefined
}

export const shapeOfTaken = z.object({ commitmentId: z.uuid(), eventId: z.uuid(), seq: z.int(), state: z.enum(states) })
/** What came of a step. `seq` is what the next form has to have seen. */
export type Taken = z.output<typeof shapeOfTaken>

export type Decided = Situation & { readonly holding: Holding }

interface Way {
  /** Why what was sent is not enough, once the step itself is allowed. */
  readonly why?: (situation: Decided) => Refusal | undefined | Promise<Refusal | undefined>
  /** What the event holds. */
  readonly data?: (situation: Decided) => (EventData & EventDetail) | Promise<EventData & EventDetail>
  /** What follows in the same transaction. */
  readonly follow?: (situation: Decided, recorded: Recorded) => Promise<unknown>
}

interface Taking {
  readonly sent?: Sent | undefined
  readonly way?: Way | undefined
}

/** Who may try a step at all; whose hands take it is asked of the commitment. */
export function permissionFor(step: Step): Permission {
  const { by } = moves[step]
  if (!by.includes('owner') && by.includes('checker')) return checkCommitments
  const isForCoordinator = !by.includes('owner') && (by.includes('coordinator') || by.includes('superior'))
  return isForCoordinator ? coordinateCommitments : answerCommitments
}

/**
 * Takes one step upon a commitment: asks who acts before anything else, holds the matter, decides by the table, writes the
 * event and its fact, and moves the commitment if it still stands where it was read.
 * @throws {Refusal} `signed-out`, `forbidden`, `absent`, `conflict` when it stands elsewhere or changed since the page was
 * drawn, `invalid` when what was sent is not enough
 */
export async function takeStep(
  work: Work,
  commitmentId: string,
  step: Step,
  { sent = {}, way = {} }: Taking = {},
): Promise<Taken> {
  demand(work.actor, permissionFor(step), anywhere)
  return once(work, sent.once, shapeOfTaken, async (held) => {
    const situation = decide(await lookAround(held, commitmentId), step, sent)
    const unproved = situation.who.unproved && changesState(step)
    if (unproved) throw refuse.forbidden(words.codeNeeded)
    const obstacle = await way.why?.(situation)
    if (obstacle) throw obstacle
    const data = (await way.data?.(situation)) ?? {}
    return write(situation, step, { data, text: sent.text, follow: way.follow })
  })
}

/** The situation with the hands of whoever acts, or why the step is not theirs to take. */
function decide(situation: Situation, step: Step, sent: Sent): Decided {
  const { who, around, course } = situation
  const holding = handsOf(who, around, step)
  const isVerdict = permissionFor(step) === checkCommitments
  const obstacle =
    (isVerdict ? whyNotCheck(holding) : undefined) ??
    whyNotStep(course, step, holding.hands) ??
    whyNotSeen(course, step, sent.seen)
  if (obstacle) throw obstacle
  return { ...situation, holding }
}

interface Written {
  readonly data: EventData & EventDetail
  readonly text: string | undefined
  readonly follow: Way['follow']
}

async function write(situation: Decided, step: Step, { data, text, follow }: Written): Promise<Taken> {
  const { work, matter, commitment, course } = situation
  const next = after(course, { kind: step, seq: matter.seq + 1, at: work.now, data })
  const recorded = await record(work, matter, commitment, {
    kind: step,
    data,
    text,
    from: course.state,
    to: next.state,
  })
  await move(situation, next)
  await follow?.(situation, recorded)
  return { commitmentId: commitment.id, eventId: recorded.eventId, seq: next.seq, state: next.state }
}

/** The row follows its events, if it stands where the step was decided; else somebody was faster. */
async function move({ work: { db }, matter, commitment, around }: Situation, next: Course) {
  if (next.seq === commitment.seq) return
  if (!(await moveCommitment(db, commitment, next))) throw refuse.conflict(words.changedMeanwhile)
  await relist({ db, matter, commitment: { ...commitment, ...next } }, around)
}

interface Listed {
  readonly db: Db
  readonly matter: Matter
  readonly commitment: Commitment
}

/** Writes anew in whose list a commitment stands. One that consists of milestones stands in none: they do. */
export async function relist({ db, matter, commitment }: Listed, { keys }: Pick<Situation['around'], 'keys'>) {
  const lane = laneOf(commitment)
  if (lane === undefined || (await hasMilestones(db, commitment.id))) return listDue(db, commitment.id, undefined)
  return listDue(db, commitment.id, {
    lane,
    on: listedOn(commitment) ?? never,
    rank: 100 - commitment.weight,
    holderIds: holdersOf(matter, commitment, keys[commitment.keyAt]),
  })
}

/** In whose list it stands: theirs whose turn it is. A key that only a link carries stands in nobody's. */
function holdersOf({ coordinatorId }: Matter, commitment: Commitment, key: Key | undefined): string[] {
  const turn = turnIn(commitment)
  if (turn === 'owner') return [commitment.ownerId, commitment.responsibleId].filter((id) => id !== null)
  if (turn === 'coordinator') return [coordinatorId]
  if (key?.kind === 'inspector' && key.holderId === null) return [inspectors]
  return key?.holderId ? [key.holderId] : []
}
