import type { Db } from '#platform/db/database.ts'
import type { Fact } from '#platform/facts/fact.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { sittingBegun, sittingCalled, sittingCancelled, sittingFailed, sittingHeld } from '../facts.ts'
import { keepMeetings } from '../permissions.ts'
import { changeSitting } from '../queries/meetings.ts'
import { seatsOf } from '../queries/seats.ts'
import { presentMembers, seatsAt, whyNotBegin, whyNotFail, whyNotState } from '../rules/meetings.ts'
import type { Sitting } from '../tables.ts'
import { stopClocks } from './agenda.ts'
import { holdOwn } from './meetings.ts'

interface Turn {
  readonly to: Sitting['state']
  readonly change?: (now: Date) => Partial<Sitting>
  readonly told: Fact<{ code: string }>
}

/** It is other than before: calendars and OParl take it anew. */
const again = (now: Date, { version }: Sitting) => ({ modified: now, version: version + 1 })

async function turn(work: Work, id: string, { to, change, told }: Turn): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const sitting = await holdOwn(held, id)
    if (sitting.state === to) return
    const obstacle = whyNotState(sitting.state, to)
    if (obstacle) throw obstacle
    const { now } = held
    await changeSitting(held.db, id, { state: to, ...again(now, sitting), ...change?.(now) })
    await held.announce(told, { code: sitting.code })
  })
}

/** Calls the meeting: its agenda is published. */
export const callSitting = (work: Work, id: string) =>
  turn(work, id, { to: 'called', change: (now) => ({ calledAt: now }), told: sittingCalled })

/** Ends the meeting, and with it the clock of the item that runs. */
export async function endSitting(work: Work, id: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    await turn(held, id, { to: 'held', change: (now) => ({ endedAt: now }), told: sittingHeld })
    await stopClocks(held, id, undefined)
  })
}

export async function cancelSitting(work: Work, id: string, reason: Said): Promise<void> {
  await turn(work, id, { to: 'cancelled', change: () => ({ reason }), told: sittingCancelled })
}

/** Begins it, if enough members are there. */
export async function beginSitting(work: Work, id: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const sitting = await holdOwn(held, id)
    if (sitting.state === 'in-session') return
    const seats = await meetingSeats(held.db, id)
    const obstacle = whyNotState(sitting.state, 'in-session') ?? whyNotBegin(sitting.quorum, seats)
    if (obstacle) throw obstacle
    await changeSitting(held.db, id, { state: 'in-session', begunAt: held.now, ...again(held.now, sitting) })
    await held.announce(sittingBegun, { code: sitting.code, present: presentMembers(seats) })
  })
}

/** It failed for want of a quorum: a state that is published, with the attendance. */
export async function failSitting(work: Work, id: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const sitting = await holdOwn(held, id)
    if (sitting.state === 'no-quorum') return
    const seats = await meetingSeats(held.db, id)
    const obstacle = whyNotState(sitting.state, 'no-quorum') ?? whyNotFail(sitting.quorum, seats)
    if (obstacle) throw obstacle
    await changeSitting(held.db, id, { state: 'no-quorum', endedAt: held.now, ...again(held.now, sitting) })
    const told = { code: sitting.code, present: presentMembers(seats), quorum: sitting.quorum ?? 0 }
    await held.announce(sittingFailed, told)
  })
}

/** The seats of the meeting as a whole. */
const meetingSeats = async (db: Db, id: string) =>
  seatsAt(
    (await seatsOf(db, id)).map(({ seat }) => seat),
    null,
  )
