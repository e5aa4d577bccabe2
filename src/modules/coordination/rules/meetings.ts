import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Presence, SittingState } from '../tables.ts'
import { meetingWords as words, sittingStateNames } from '../words/meetings.ts'

/** What may follow what. A meeting that failed for want of a quorum, or was cancelled, is called anew as another. */
const following: Readonly<Record<SittingState, readonly SittingState[]>> = {
  draft: ['called', 'cancelled'],
  called: ['in-session', 'no-quorum', 'cancelled'],
  'in-session': ['held', 'no-quorum'],
  held: ['adopted'],
  adopted: [],
  cancelled: [],
  'no-quorum': [],
}

export const statesAfter = (state: SittingState): readonly SittingState[] => following[state]

export const whyNotState = (from: SittingState, to: SittingState): Refusal | undefined =>
  following[from].includes(to) ? undefined : refuse.conflict(words.notFrom(sittingStateNames[from]))

/** How many of the members have to be there: two thirds, rounded up. 13 → 9, 7 → 5, 5 → 4. */
export const quorumOf = (members: number): number => Math.ceil((2 * members) / 3)

interface Seat {
  readonly presence: Presence
  readonly member: boolean
}

export const presentMembers = (seats: readonly Seat[]): number =>
  seats.filter(({ presence, member }) => member && (presence === 'present' || presence === 'remote')).length

/** Whether enough members are there; where no quorum is asked for, always. */
export const hasQuorum = (quorum: number | null, seats: readonly Seat[]): boolean =>
  quorum === null || presentMembers(seats) >= quorum

export const whyNotBegin = (quorum: number | null, seats: readonly Seat[]): Refusal | undefined =>
  hasQuorum(quorum, seats) ? undefined : refuse.conflict(words.noQuorumYet(presentMembers(seats), quorum ?? 0))

/** Minutes planned beyond the length of the meeting: a warning, never a block. */
export const excessMinutes = (items: readonly { readonly minutes: number }[], length: number): number =>
  Math.max(0, items.reduce((sum, { minutes }) => sum + minutes, 0) - length)

/** Outcomes are recorded while the meeting runs, or within three work days after it by the secretary. */
export function whyNoOutcome(state: SittingState, lastDay: string | undefined, today: string): Refusal | undefined {
  if (state === 'in-session') return undefined
  if (state === 'held' && lastDay !== undefined && today <= lastDay) return undefined
  return refuse.conflict(state === 'held' ? words.outcomesOver : words.notInSession)
}

interface Promised {
  readonly doneWhen?: string | undefined
  readonly ownerId?: string | undefined
  readonly due?: string | undefined
}

const shortestDoneWhen = 15

/** A promise is one only with somebody who owes it, a day, and a sentence by which it is done. */
export const isWholePromise = ({ doneWhen = '', ownerId, due }: Promised): boolean =>
  ownerId !== undefined && due !== undefined && doneWhen.trim().length >= shortestDoneWhen

/** The order after an item was moved to another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_item, place) => place !== from)
  const item = items[from]
  return item === undefined ? [...items] : rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, item)
}

export const placeLabel = (position: number, number: string | null): string => number ?? String(position + 1)
