import type { Said } from '#platform/locale.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Presence, Sitting, SittingState } from '../tables.ts'
import { meetingWords as words, sittingStateNames } from '../words/meetings.ts'
import { publicSeatsWords } from '../words/public-seats.ts'

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

/** What was held is told by its minutes: until they are adopted a topic that came up may still be written down. */
const openAgenda: ReadonlySet<SittingState> = new Set(['draft', 'called', 'in-session', 'held'])

export const whyNoAgendaChange = (state: SittingState): Refusal | undefined =>
  openAgenda.has(state) ? undefined : refuse.conflict(words.notFrom(sittingStateNames[state]))

/** When a meeting ends as it was planned. */
export const endOf = ({ startsAt, minutes }: Pick<Sitting, 'startsAt' | 'minutes'>): Date =>
  new Date(startsAt.getTime() + minutes * 60_000)

type Openness = Pick<Sitting, 'isPublic' | 'openToAll' | 'state' | 'startsAt' | 'offeringId'>

/** Why the public cannot be given seats: they come to a called, open meeting that is still ahead. */
export function whyNoPublicSeats(sitting: Openness, now: Date): Refusal | undefined {
  const { isPublic, openToAll, state, startsAt, offeringId } = sitting
  if (!isPublic || !openToAll || state === 'draft') return refuse.conflict(publicSeatsWords.notOpen)
  if (offeringId !== null) return refuse.conflict(publicSeatsWords.isOpen)
  return state === 'called' && startsAt > now ? undefined : refuse.conflict(publicSeatsWords.notAhead)
}

/** How many of the members have to be there: two thirds, rounded up. 13 → 9, 7 → 5, 5 → 4. */
export const quorumOf = (members: number): number => Math.ceil((2 * members) / 3)

interface Seat {
  readonly presence: Presence
  readonly member: boolean
}

export const isThere = ({ presence }: Pick<Seat, 'presence'>): boolean =>
  presence === 'present' || presence === 'remote'

export const presentMembers = (seats: readonly Seat[]): number =>
  seats.filter((seat) => seat.member && isThere(seat)).length

interface Placed extends Seat {
  readonly personId: string
  readonly itemId: string | null
}

/** Who was there while an item was taken: the seats of the meeting, but for those who came or left in between. */
export function seatsAt<S extends Placed>(seats: readonly S[], itemId: string | null): S[] {
  const own = itemId === null ? [] : seats.filter((seat) => seat.itemId === itemId)
  const apart = new Set(own.map(({ personId }) => personId))
  return [...seats.filter((seat) => seat.itemId === null && !apart.has(seat.personId)), ...own]
}

interface Labelled extends Seat {
  readonly name: string | null
  readonly post: Said | null
  readonly role: string | null
  readonly body: Said | null
}

/** Seats that look alike outside, each with how many of them there are; a name stands alone. */
export function gathered<S extends Labelled>(seats: readonly S[]): { readonly seat: S; readonly count: number }[] {
  const alike = Map.groupBy(seats, ({ name, post, role, body, presence, member }) =>
    JSON.stringify([name, post, role, body, presence, member]),
  )
  return [...alike.values()].flatMap((group) => {
    const [seat] = group
    return seat ? [{ seat, count: group.length }] : []
  })
}

/** Whether somebody came or left for an item, so that its attendance is told apart. */
export const isApart = (seats: readonly Placed[], itemId: string): boolean =>
  seats.some((seat) => seat.itemId === itemId)

/** Whether enough members are there; where no quorum is asked for, always. */
export const hasQuorum = (quorum: number | null, seats: readonly Seat[]): boolean =>
  quorum === null || presentMembers(seats) >= quorum

export const whyNotBegin = (quorum: number | null, seats: readonly Seat[]): Refusal | undefined =>
  hasQuorum(quorum, seats) ? undefined : refuse.conflict(words.noQuorumYet(presentMembers(seats), quorum ?? 0))

/** That there is no quorum is recorded only where there is none. */
export const whyNotFail = (quorum: number | null, seats: readonly Seat[]): Refusal | undefined =>
  hasQuorum(quorum, seats) ? refuse.conflict(words.quorumIsThere) : undefined

/** Minutes planned beyond the length of the meeting: a warning, never a block. */
export const excessMinutes = (items: readonly { readonly minutes: number }[], length: number): number =>
  Math.max(0, items.reduce((sum, { minutes }) => sum + minutes, 0) - length)

/** Outcomes are recorded while the meeting runs, or within three work days after it by the secretary. */
export function whyNoOutcome(state: SittingState, lastDay: string | undefined, today: string): Refusal | undefined {
  if (state === 'in-session') return undefined
  if (state === 'held' && lastDay !== undefined && today <= lastDay) return undefined
  return refuse.conflict(state === 'held' ? words.outcomesOver : words.notInSession)
}

/** Nothing comes of an item for which too few members stayed. */
export const whyNotAtItem = (quorum: number | null, seats: readonly Seat[]): Refusal | undefined =>
  hasQuorum(quorum, seats) ? undefined : refuse.conflict(words.tooFewForItem(presentMembers(seats), quorum ?? 0))

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
