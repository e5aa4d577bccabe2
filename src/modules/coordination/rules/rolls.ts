import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Presence, SittingState } from '../tables.ts'
import { meetingWords, sittingStateNames } from '../words/meetings.ts'
import { seatsAt } from './meetings.ts'

/** From the call until the minutes are adopted; what was adopted says who was there for ever. */
const open: ReadonlySet<SittingState> = new Set(['called', 'in-session', 'held', 'no-quorum'])

export const whyNoAttendance = (state: SittingState): Refusal | undefined =>
  open.has(state) ? undefined : refuse.conflict(meetingWords.notFrom(sittingStateNames[state]))

interface Expected {
  readonly personId: string
  readonly organisationId: string | null
}

type Seats = Parameters<
  typeof seatsAt<{ personId: string; itemId: string | null; presence: Presence; member: boolean }>
>[0]

/** A member with what is recorded of them: for an item what holds for the whole meeting, unless they came or left. */
export function rollOf<M extends Expected>(members: readonly M[], seats: Seats, itemId: string | null) {
  const recorded = new Map(seatsAt(seats, itemId).map(({ personId, presence }) => [personId, presence]))
  return members.map((member) => ({ ...member, presence: recorded.get(member.personId) }))
}

interface Marked extends Expected {
  readonly presence: Presence | undefined
}

/** What has to be written: each answer that says something new, and the rest for whoever has none at all. */
export function marksToKeep(
  roll: readonly Marked[],
  sent: Readonly<Record<string, Presence>>,
  rest: Presence | undefined,
): { personId: string; organisationId: string | undefined; presence: Presence }[] {
  return roll.flatMap(({ personId, organisationId, presence: before }) => {
    const presence = sent[personId] ?? (before === undefined ? rest : undefined)
    if (presence === undefined || presence === before) return []
    return [{ personId, organisationId: organisationId ?? undefined, presence }]
  })
}
