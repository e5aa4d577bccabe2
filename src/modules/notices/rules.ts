import { liveStates, type Manner, type State } from '#engines/enrolment/index.ts'

/** Everything the city tells people about a place. Stands in the database and at providers: written once, never changed. */
export const noticeKinds = [
  'confirmed',
  'promoted',
  'won',
  'lost',
  'waiting',
  'offered',
  'pay',
  'consent',
  'refused',
  'lapsed',
  'withdrawn',
  'cancelled',
  'moved',
  'changed',
  'online',
  'off',
  'added',
  'void',
  'reminder',
  'rating',
  'reconfirm',
  'released',
  'refund',
  'paid-twice',
  'refunded',
  'letter',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** One change of an enrolment, as its fact tells it, and what else decides what is said about it. */
export interface Change {
  readonly from: State | 'none'
  readonly state: State
  /** How places are given in the phase it asked in. */
  readonly how: Manner | undefined
  readonly isWeb: boolean
  /** Why a seat is held, if that is not the fee alone. */
  readonly reason: string | null
  /** Whether there is something to pay. */
  readonly owes: boolean
  /** Whether whoever is told did it themselves. */
  readonly isOwn: boolean
  readonly givesBack: boolean
}

/**
 * What somebody is told of a change; nothing where they have just seen it with their own eyes and there is no more to say.
 */
export const kindOf = (change: Change): NoticeKind | undefined => tellings[change.state]?.(change)

const tellings: Partial<Record<State, (change: Change) => NoticeKind | undefined>> = {
  confirmed: ({ from, how }) => {
    if (from === 'waiting') return 'promoted'
    return from === 'asked' && how === 'draw' ? 'won' : 'confirmed'
  },
  waiting: ({ from, how }) => (from === 'asked' && how === 'draw' ? 'lost' : 'waiting'),
  offered: ({ reason }) => (reason === 'consent' ? 'consent' : 'offered'),
  held: ({ from, owes, isWeb, reason }) => {
    if (!owes || reason === 'consent') return 'consent'
    return from === 'none' && isWeb ? undefined : 'pay'
  },
  refused: () => 'refused',
  lapsed: () => 'lapsed',
  withdrawn: ({ isOwn, givesBack }) => (isOwn && !givesBack ? undefined : 'withdrawn'),
  cancelled: () => 'cancelled',
}

/** What an enrolment must still be for a notice of it to be true when it leaves. */
const mustBe: Partial<Record<NoticeKind, readonly State[]>> = {
  confirmed: ['confirmed'],
  promoted: ['confirmed'],
  won: ['confirmed'],
  waiting: ['waiting'],
  lost: ['waiting'],
  offered: ['offered'],
  pay: ['held', 'offered'],
  consent: ['held', 'offered'],
  reminder: ['confirmed'],
  reconfirm: ['confirmed'],
  moved: liveStates,
  changed: liveStates,
  online: liveStates,
  off: liveStates,
  added: liveStates,
}

/**
 * What is told of a session that is held otherwise: where, until when, by which way. Its leader and what only the Desk sees
 * are nobody’s news; a new place that comes with a new time is told with it.
 */
export function kindOfChange(what: readonly string[], { isOnline, isMoved }: { isOnline: boolean; isMoved: boolean }) {
  if (isOnline && (what.includes('channel') || what.includes('link'))) return 'online'
  return !isMoved && ['placeId', 'channel', 'end'].some((part) => what.includes(part)) ? 'changed' : undefined
}

/** Whether it is still true. Somebody who withdrew at night is not told in the morning that they have a place. */
export function isStillTrue(kind: NoticeKind, state: State, until: string | undefined, now: Date): boolean {
  if (until !== undefined && new Date(until) <= now) return false
  return mustBe[kind]?.includes(state) ?? true
}

/** Which kinds somebody can do without. */
export const isReminder = (kind: NoticeKind): boolean => kind === 'reminder' || kind === 'rating'

/** Who is offered something has at least so long awake to answer; else they hear of it at once. Milliseconds. */
const timeToAnswer = 3_600_000

/**
 * When a notice leaves: nobody is woken by it, unless its deadline would come before they could answer in the morning.
 * @param gathered when it could leave by day, @param awake the same or the next morning, @param until its deadline; milliseconds since 1970
 */
export const leavesAt = (gathered: number, awake: number, until: number | undefined): number =>
  until !== undefined && until - awake < timeToAnswer ? gathered : awake

/** How long several notices to one person wait for each other, in milliseconds. */
export const gatheringTime = 20_000
/** What is older is no news: a relay that stood still tells nobody of last week. Milliseconds. */
export const newsFor = 2 * 86_400_000
/** Two hours after the end people are asked how it was, and for two weeks they can answer. Milliseconds. */
export const ratingAfter = 2 * 3_600_000
export const ratingFor = 14 * 86_400_000
/** Those who have to confirm once more are asked two days before, and have until the day before. Milliseconds. */
export const reconfirmFrom = 48 * 3_600_000
export const reconfirmUntil = 24 * 3_600_000
