import { z } from 'zod'
import {
  accept,
  calendarAround,
  type Key,
  hasRule,
  offerCommitment,
  openMatter,
  publishRule,
  usualRule,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import { once } from '#platform/forms/once.ts'
import { anywhere, demand, theRules } from '#platform/permission.ts'
import { beginWork, within, type Work } from '#platform/work.ts'
import { outcomeRecorded } from '../facts.ts'
import { keepMeetings } from '../permissions.ts'
import { insertOutcome, outcomesOf } from '../queries/outcomes.ts'
import { seatsOf } from '../queries/seats.ts'
import { isThere, isWholePromise, seatsAt, whyNoOutcome, whyNotAtItem } from '../rules/meetings.ts'
import type { Field, Outcome, OutcomeKind, Sitting } from '../tables.ts'
import { logDecision } from './decisions.ts'
import { holdOwn } from './meetings.ts'

export interface NewOutcome {
  readonly itemId: string
  readonly kind: OutcomeKind
  readonly text: string
  readonly title: string
  readonly fields?: readonly Field[] | undefined
  readonly doneWhen?: string | undefined
  readonly ownerId?: string | undefined
  readonly due?: string | undefined
  /** The owner's delegate is in the room and agrees. */
  readonly agreed?: boolean | undefined
}

/** Work days after a meeting in which its secretary still records what came of it. */
const daysAfter = 3

/** The rule under which promises of meetings stand: the secretary of the meeting holds the first key. */
const ruleOfMeetings = 'coordination.meeting'

/**
 * Records what came of an item: an information, a decision in the log, or a promise that enters everybody's list at once.
 * A promise without owner, day or a sentence by which it is done is kept as information, and marked.
 */
export async function recordOutcome(work: Work, sittingId: string, wish: NewOutcome, key?: string): Promise<Outcome> {
  demand(work.actor, keepMeetings, anywhere)
  const id = await once(work, key, z.uuid(), async (held) => {
    const sitting = await holdOwn(held, sittingId)
    const obstacle = whyNoOutcome(sitting.state, await lastDayFor(held, sitting), today(held.now))
    if (obstacle) throw obstacle
    const seats = (await seatsOf(held.db, sittingId)).map(({ seat }) => seat)
    const tooFew = whyNotAtItem(sitting.quorum, seatsAt(seats, wish.itemId))
    if (tooFew) throw tooFew
    const made = await write(held, sitting, wish)
    await held.announce(outcomeRecorded, { code: sitting.code, outcomeId: made.id, kind: made.kind })
    return made.id
  })
  const all = await outcomesOf(work.db, sittingId)
  const made = all.find((each) => each.id === id)
  if (!made) throw new Error('The outcome that was recorded is gone')
  return made
}

async function lastDayFor({ db }: Work, { endedAt }: Sitting): Promise<string | undefined> {
  if (endedAt === null) return undefined
  const day = today(endedAt)
  return addWorkdays(await calendarAround(db, day, {}), day, daysAfter)
}

async function write(work: Work, sitting: Sitting, wish: NewOutcome): Promise<Outcome> {
  const { actor, now } = work
  const row = {
    sittingId: sitting.id,
    itemId: wish.itemId,
    text: { fa: wish.text },
    recordedBy: actor && 'id' in actor ? actor.id : null,
    created: now,
    modified: now,
  }
  if (wish.kind === 'decision') {
    const { id } = await decide(work, sitting, wish)
    return insertOutcome(work.db, { ...row, kind: 'decision', decisionId: id })
  }
  if (wish.kind === 'information' || !isWholePromise(wish)) {
    return insertOutcome(work.db, { ...row, kind: 'information', ownerless: wish.kind === 'commitment' })
  }
  return insertOutcome(work.db, { ...row, kind: 'commitment', ...(await promise(work, sitting, wish)) })
}

async function decide(work: Work, sitting: Sitting, { text, title, fields = ['social'] }: NewOutcome) {
  const before = await outcomesOf(work.db, sitting.id)
  const count = before.filter(({ kind }) => kind === 'decision').length + 1
  const day = today(work.now)
  return logDecision(work, {
    number: `${sitting.code}-${count}`,
    decidedOn: day,
    bodyId: sitting.bodyId,
    question: { fa: title },
    text: { fa: text },
    fields,
    inForceFrom: day,
    sittingId: sitting.id,
  })
}

/** A promise is a commitment of a matter of its own, coordinated by the secretariat, which also holds the first key. */
async function promise(work: Work, sitting: Sitting, wish: NewOutcome) {
  await ensureRule(work)
  const { secretariatId, isPublic, code, sample } = sitting
  const { matterId } = await openMatter(work, {
    kind: 'meeting',
    title: { fa: `${sitting.title.fa}: ${wish.title}` },
    coordinatorId: secretariatId,
    visibility: isPublic ? 'public' : 'partners',
    fields: wish.fields,
    reference: code,
    sample,
  })
  const keys: Key[] = [{ kind: 'secretary', holderId: secretariatId }]
  const { commitmentId } = await offerCommitment(work, matterId, {
    statement: { fa: wish.text },
    doneWhen: { fa: wish.doneWhen ?? '' },
    ownerId: wish.ownerId ?? '',
    due: wish.due,
    rule: ruleOfMeetings,
    keys,
  })
  if (wish.agreed && (await isRepresented(work, sitting.id, wish))) await accept(asRules(work), commitmentId)
  return { matterId, commitmentId }
}

const asRules = ({ db, now }: Work): Work => within(db, beginWork({ db, actor: theRules, now, channel: 'system' }))

async function ensureRule(work: Work) {
  if (await hasRule(work.db, ruleOfMeetings)) return
  await publishRule(asRules(work), ruleOfMeetings, '2020-01-01', { ...usualRule, keys: ['secretary', 'inspector'] })
}

/** The meeting is the witness: somebody of the owner was there when the item was taken. */
async function isRepresented({ db }: Work, sittingId: string, { itemId, ownerId }: NewOutcome): Promise<boolean> {
  const seats = (await seatsOf(db, sittingId)).map(({ seat }) => seat)
  return seatsAt(seats, itemId).some((seat) => isThere(seat) && seat.organisationId === ownerId)
}
