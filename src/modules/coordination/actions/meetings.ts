import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import type { Fact } from '#platform/facts/fact.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { sittingBegun, sittingCalled, sittingCancelled, sittingFailed, sittingHeld } from '../facts.ts'
import { joinMeetings, keepMeetings } from '../permissions.ts'
import { ownBodies } from '../queries/bodies.ts'
import {
  attendanceOf,
  changeItem,
  changeSitting,
  changeTopic,
  holdSitting,
  holdTopic,
  insertItem,
  insertSitting,
  insertTopic,
  itemsOf,
  orderItems,
  putSeat,
} from '../queries/meetings.ts'
import { moved, presentMembers, quorumOf, whyNotBegin, whyNotState } from '../rules/meetings.ts'
import type { AgendaItem, Presence, Sitting, WantedOutcome } from '../tables.ts'
import { meetingWords as words } from '../words/meetings.ts'

export interface NewSitting {
  readonly bodyId: string
  readonly secretariatId: string
  readonly title: Said
  readonly startsAt: Date
  readonly minutes: number
  readonly where?: Said | undefined
  readonly members?: number | undefined
  readonly isPublic: boolean
  readonly openToAll: boolean
  readonly seriesId?: string | undefined
  readonly sample?: boolean | undefined
}

const lettersOfCode = 6

/** Prepares a meeting, by a member of its secretariat. Gives its public code. */
export async function createSitting(work: Work, wish: NewSitting, key?: string): Promise<string> {
  demand(work.actor, keepMeetings, anywhere)
  return once(work, key, z.string(), async (held) => {
    await demandSecretary(held, wish)
    const { members, ...rest } = wish
    const quorum = members === undefined ? {} : { members, quorum: quorumOf(members) }
    const code = newLetterCode(lettersOfCode)
    await insertSitting(held.db, { ...rest, ...quorum, code, created: held.now, modified: held.now })
    return code
  })
}

/** Whoever keeps a meeting is a member of its secretariat today. */
export async function demandSecretary(
  { db, actor, now }: Work,
  { secretariatId }: Pick<Sitting, 'secretariatId'>,
): Promise<void> {
  if (actor?.kind === 'rules') return
  const own = actor?.kind === 'person' ? await ownBodies(db, actor.id, today(now)) : []
  if (!own.some(({ id }) => id === secretariatId)) throw refuse.forbidden(words.notSecretary)
}

/** The meeting, held, for somebody of its secretariat. */
export async function holdOwn(work: Work, id: string): Promise<Sitting> {
  const sitting = await holdSitting(work.db, id)
  await demandSecretary(work, sitting)
  return sitting
}

interface Turn {
  readonly to: Sitting['state']
  readonly change?: (now: Date) => Partial<Sitting>
  readonly told: Fact<{ code: string }>
}

async function turn(work: Work, id: string, { to, change, told }: Turn): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const sitting = await holdOwn(held, id)
    if (sitting.state === to) return
    const obstacle = whyNotState(sitting.state, to)
    if (obstacle) throw obstacle
    const { now } = held
    await changeSitting(held.db, id, { state: to, modified: now, version: sitting.version + 1, ...change?.(now) })
    await held.announce(told, { code: sitting.code })
  })
}

/** Calls the meeting: its agenda is published. */
export const callSitting = (work: Work, id: string) =>
  turn(work, id, { to: 'called', change: (now) => ({ calledAt: now }), told: sittingCalled })

export const endSitting = (work: Work, id: string) =>
  turn(work, id, { to: 'held', change: (now) => ({ endedAt: now }), told: sittingHeld })

export async function cancelSitting(work: Work, id: string, reason: Said): Promise<void> {
  await turn(work, id, { to: 'cancelled', change: () => ({ reason }), told: sittingCancelled })
}

/** Begins it, if enough members are there. */
export async function beginSitting(work: Work, id: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const sitting = await holdOwn(held, id)
    if (sitting.state === 'in-session') return
    const seats = (await attendanceOf(held.db, id)).map(({ seat }) => seat)
    const obstacle = whyNotState(sitting.state, 'in-session') ?? whyNotBegin(sitting.quorum, seats)
    if (obstacle) throw obstacle
    await changeSitting(held.db, id, { state: 'in-session', begunAt: held.now, modified: held.now })
    await held.announce(sittingBegun, { code: sitting.code, present: presentMembers(seats) })
  })
}

/** It failed for want of a quorum: a state that is published, with the attendance. */
export async function failSitting(work: Work, id: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const sitting = await holdOwn(held, id)
    if (sitting.state === 'no-quorum') return
    const obstacle = whyNotState(sitting.state, 'no-quorum')
    if (obstacle) throw obstacle
    const seats = (await attendanceOf(held.db, id)).map(({ seat }) => seat)
    await changeSitting(held.db, id, { state: 'no-quorum', endedAt: held.now, modified: held.now })
    const told = { code: sitting.code, present: presentMembers(seats), quorum: sitting.quorum ?? 0 }
    await held.announce(sittingFailed, told)
  })
}

export interface Seating {
  readonly personId: string
  readonly organisationId?: string | undefined
  readonly presence: Presence
  readonly member: boolean
  readonly itemId?: string | undefined
}

export async function recordPresence(work: Work, id: string, seat: Seating): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    await holdOwn(held, id)
    await putSeat(held.db, { sittingId: id, ...seat, recordedAt: held.now })
    await changeSitting(held.db, id, { modified: held.now })
  })
}

export interface NewItem {
  readonly title: Said
  readonly minutes: number
  readonly presenter?: string | undefined
  readonly isPublic?: boolean
}

const itemId = z.uuid()

/** Puts a topic at the end of the agenda. */
export async function addItem(work: Work, id: string, item: NewItem, key?: string): Promise<string> {
  demand(work.actor, keepMeetings, anywhere)
  return once(work, key, itemId, async (held) => {
    await holdOwn(held, id)
    return (await append(held, id, item)).id
  })
}

async function append({ db, now }: Work, sittingId: string, item: NewItem): Promise<AgendaItem> {
  const { length: position } = await itemsOf(db, sittingId)
  await changeSitting(db, sittingId, { modified: now })
  return insertItem(db, { sittingId, position, ...item, created: now, modified: now })
}

/** Moves an item to another place; the others make room. */
export async function moveItem(work: Work, id: string, item: string, to: number): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    await holdOwn(held, id)
    const ids = (await itemsOf(held.db, id)).map((each) => each.id)
    await orderItems(held.db, id, moved(ids, ids.indexOf(item), to), held.now)
    await changeSitting(held.db, id, { modified: held.now })
  })
}

/** The clock of an item: begun now, and whatever ran before ends. */
export async function turnToItem(work: Work, id: string, item: string | undefined): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const { state } = await holdOwn(held, id)
    if (state !== 'in-session') throw refuse.conflict(words.notInSession)
    const items = await itemsOf(held.db, id)
    const running = items.filter(({ begunAt, endedAt, id: own }) => begunAt && !endedAt && own !== item)
    for (const each of running) await changeItem(held.db, each.id, { endedAt: held.now, modified: held.now })
    if (item === undefined) return
    present(
      items.find((each) => each.id === item),
      words.noSuch,
    )
    await changeItem(held.db, item, { begunAt: held.now, endedAt: null, modified: held.now })
  })
}

export interface NewTopic {
  readonly bodyId: string
  readonly title: Said
  readonly why: string
  readonly wanted: WantedOutcome
  readonly minutes: number
  /** Where it comes from when not from a person: an area of reports. */
  readonly origin?: string | undefined
}

/** Proposes a topic for a meeting of a body; its secretary moves it to one. */
export async function proposeTopic(work: Work, topic: NewTopic, key?: string): Promise<void> {
  const actor = demand(work.actor, joinMeetings, anywhere)
  await once(work, key, z.boolean(), async ({ db, now }) => {
    await insertTopic(db, { ...topic, proposedBy: actor.kind === 'person' ? actor.id : null, proposedAt: now })
    return true
  })
}

/** Takes a waiting topic onto the agenda of a meeting, once. */
export async function takeTopic(work: Work, id: string, topicId: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    await holdOwn(held, id)
    const { state, title, minutes } = await holdTopic(held.db, topicId)
    if (state !== 'waiting') return
    const item = await append(held, id, { title, minutes })
    await changeTopic(held.db, topicId, { state: 'moved', agendaItemId: item.id })
  })
}
