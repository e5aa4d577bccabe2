import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { keepMeetings } from '../permissions.ts'
import { changeSitting } from '../queries/meetings.ts'
import { membersExpected } from '../queries/rolls.ts'
import { putSeat, seatsOf } from '../queries/seats.ts'
import { marksToKeep, rollOf, whyNoAttendance } from '../rules/rolls.ts'
import type { Presence, Sitting } from '../tables.ts'
import { rollWords } from '../words/rolls.ts'
import { demandItem } from './agenda.ts'
import { holdOwn } from './meetings.ts'

export interface Seating {
  readonly personId: string
  readonly organisationId?: string | undefined
  readonly presence: Presence
  readonly member: boolean
  readonly itemId?: string | undefined
}

/** Records one person: a guest, or a member whom no list knows. */
export async function recordPresence(work: Work, id: string, seat: Seating): Promise<void> {
  await record(work, id, seat.itemId, async () => [seat])
}

export interface Roll {
  /** What was chosen, by person. */
  readonly marks: Readonly<Record<string, Presence>>
  /** What all others are, who have no mark yet. */
  readonly rest?: Presence | undefined
  /** Of one item; left out for the whole meeting. */
  readonly itemId?: string | undefined
}

/** Records all members at once. Of an item only those are kept apart who came or left for it. */
export async function recordRoll(work: Work, id: string, { marks, rest, itemId }: Roll): Promise<void> {
  await record(work, id, itemId, async ({ db }, sitting) => {
    const seats = (await seatsOf(db, id)).map(({ seat }) => seat)
    const roll = rollOf(await membersExpected(db, sitting), seats, itemId ?? null)
    const known = new Set(roll.map(({ personId }) => personId))
    if (Object.keys(marks).some((personId) => !known.has(personId))) throw refuse.conflict(rollWords.notExpected)
    return marksToKeep(roll, marks, rest).map((mark) => ({ ...mark, member: true, itemId }))
  })
}

async function record(
  work: Work,
  id: string,
  itemId: string | undefined,
  seatsFor: (held: Work, sitting: Sitting) => Promise<readonly Seating[]>,
): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const sitting = await holdOwn(held, id)
    const obstacle = whyNoAttendance(sitting.state)
    if (obstacle) throw obstacle
    if (itemId !== undefined) await demandItem(held.db, id, itemId)
    const seats = await seatsFor(held, sitting)
    for (const seat of seats) await putSeat(held.db, { sittingId: id, ...seat, recordedAt: held.now })
    await changeSitting(held.db, id, { modified: held.now })
  })
}
