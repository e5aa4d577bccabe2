import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Basis } from './clock.ts'
import { isOpen, stateAfter, type State, type Step, type Turn, turnIn, type Verdict } from './states.ts'

/** From this instant on it was this one's turn. */
export interface TurnChange {
  readonly at: string
  readonly turn: Turn
}

/** All that the events of a commitment come to. What is not in here cannot be asked without reading the events. */
export interface Course {
  readonly state: State
  /** Closed until the matter takes effect: nothing is due and nothing can be accepted. */
  readonly gate: 'open' | 'closed'
  /** Of the last event that another page must have seen. */
  readonly seq: number
  readonly startOn: IsoDay | null
  readonly dueOriginal: IsoDay | null
  /** The day last agreed upon; `dueOn` moves it by the pauses that are over. */
  readonly dueCurrent: IsoDay | null
  readonly dueOn: IsoDay | null
  /** Only where a rule counts hours. */
  readonly dueAt: string | null
  /** How the due date was counted; nothing where a person or the law set it. Only counted dates move with the calendar. */
  readonly basis: Basis | null
  /** Until when the one whose turn it is shall answer, check or settle. */
  readonly answerBy: IsoDay | null
  readonly turns: readonly TurnChange[]
  readonly pausedSince: string | null
  /** Work days of pauses that are over; where hours are counted, begun ones too. */
  readonly pausedDays: number
  /** As last reported, 0 to 99. */
  readonly percent: number
  /** How often it was sent back or opened again. */
  readonly returns: number
  readonly claims: number
  readonly claimedOn: IsoDay | null
  /** Which of its keys has the turn, counted from 0. */
  readonly keyAt: number
  /** Drawn by lot, or marked: only an inspector closes it. */
  readonly sampled: boolean
  readonly verdict: Verdict | null
  readonly verifiedOn: IsoDay | null
  readonly extensions: number
  readonly asksUntil: IsoDay | null
  readonly asksTransfer: boolean
  readonly replaced: boolean
}

/** What an event holds beside its kind: codes, numbers and dates only. */
// oxlint-disable-next-line typescript/consistent-type-definitions -- unlike an interface it may be written down as JSON
export type EventData = {
  readonly due?: IsoDay | null | undefined
  /** The day first promised, where a commitment was handed on with another one. */
  readonly original?: IsoDay | null | undefined
  readonly dueAt?: string | null | undefined
  readonly basis?: Basis | null | undefined
  readonly start?: IsoDay | undefined
  readonly gate?: 'open' | 'closed' | undefined
  readonly answerBy?: IsoDay | null | undefined
  readonly percent?: number | undefined
  readonly sampled?: boolean | undefined
  readonly keyAt?: number | undefined
  readonly verdict?: Verdict | undefined
  readonly until?: IsoDay | undefined
  readonly days?: number | undefined
}

/** An event as the course reads it. */
export interface Happened {
  readonly kind: 'offered' | Step
  readonly seq: number
  readonly at: Date
  readonly data: EventData
}

const untouched = {
  turns: [],
  pausedSince: null,
  pausedDays: 0,
  percent: 0,
  returns: 0,
  claims: 0,
  claimedOn: null,
  keyAt: 0,
  sampled: false,
  verdict: null,
  verifiedOn: null,
  extensions: 0,
  asksUntil: null,
  asksTransfer: false,
  replaced: false,
} satisfies Partial<Course>

const dueOf = ({ due = null, dueAt = null, basis = null }: EventData) => ({
  dueCurrent: due,
  dueOn: due,
  dueAt,
  basis,
})

/** What an offer begins with. */
export const beginning = ({ seq, at, data }: Omit<Happened, 'kind'>): Course => ({
  ...untouched,
  ...dueOf(data),
  state: 'offered',
  gate: data.gate ?? 'open',
  seq,
  startOn: data.start ?? null,
  dueOriginal: data.original ?? data.due ?? null,
  answerBy: data.answerBy ?? null,
  turns: [{ at: at.toISOString(), turn: 'owner' }],
})

type Change = (course: Course, event: Happened) => Partial<Course>

/** What each kind of event changes beside the state. Kinds that are missing change nothing. */
const changes: Partial<Record<Step, Change>> = {
  accepted: () => ({ answerBy: null }),
  declined: (_course, { data }) => ({ answerBy: data.answerBy ?? null }),
  progress: ({ percent }, { data }) => ({ percent: data.percent ?? percent }),
  claimed: ({ claims }, { at, data }) => ({
    claims: claims + 1,
    claimedOn: today(at),
    answerBy: data.answerBy ?? null,
    sampled: data.sampled ?? false,
    keyAt: data.keyAt ?? 0,
  }),
  recalled: () => ({ claimedOn: null, answerBy: null, sampled: false }),
  verified: (_course, { at, data }) => ({
    verdict: data.verdict ?? null,
    verifiedOn: today(at),
    answerBy: null,
    pausedSince: null,
  }),
  returned: ({ returns }) => ({ returns: returns + 1, claimedOn: null, answerBy: null, sampled: false }),
  reopened: ({ returns }, { data }) => ({
    ...dueOf(data),
    returns: returns + 1,
    claimedOn: null,
    verdict: null,
    verifiedOn: null,
    sampled: false,
  }),
  'transfer-asked': () => ({ asksTransfer: true }),
  transferred: () => ({ asksTransfer: false, asksUntil: null, pausedSince: null, answerBy: null }),
  withdrawn: () => ({ asksTransfer: false, asksUntil: null, pausedSince: null, answerBy: null }),
  replaced: () => ({ replaced: true, answerBy: null }),
  'extension-asked': (_course, { data }) => ({ asksUntil: data.until ?? null }),
  'extension-granted': ({ extensions, pausedSince }, { at, data }) => ({
    extensions: extensions + 1,
    asksUntil: null,
    dueCurrent: data.until ?? null,
    dueOn: data.until ?? null,
    dueAt: null,
    basis: null,
    // The new day was chosen knowing of the pause: only what is still to come moves it.
    pausedSince: pausedSince === null ? null : at.toISOString(),
  }),
  'extension-refused': () => ({ asksUntil: null }),
  paused: (_course, { at }) => ({ pausedSince: at.toISOString() }),
  resumed: ({ pausedDays, dueOn, dueAt }, { data }) => ({
    pausedSince: null,
    pausedDays: pausedDays + (data.days ?? 0),
    dueOn: data.due ?? dueOn,
    dueAt: data.dueAt ?? dueAt,
  }),
  'gate-opened': (_course, { data }) => ({
    ...dueOf(data),
    gate: 'open',
    dueOriginal: data.due ?? null,
    startOn: data.start ?? null,
    answerBy: data.answerBy ?? null,
  }),
  'due-moved': (_course, { data }) => ({ dueCurrent: data.due ?? null, dueOn: data.due ?? null }),
  'key-passed': (_course, { data }) => ({ keyAt: data.keyAt ?? 0, answerBy: data.answerBy ?? null }),
}

const quiet: ReadonlySet<string> = new Set(['message', 'evidence', 'corrected', 'redacted', 'escalated'])

/** The course after one more event. It asks nothing: whether the step was allowed was decided before it was written. */
export function after(course: Course, event: Happened): Course {
  const { kind, seq, at } = event
  if (kind === 'offered' || quiet.has(kind)) return course
  const changed = { ...course, ...changes[kind]?.(course, event), state: stateAfter(course.state, kind), seq }
  const turn = turnIn(changed)
  const isSame = turnIn(course) === turn
  return isSame ? changed : { ...changed, turns: [...course.turns, { at: at.toISOString(), turn }] }
}

/** The course that all events of a commitment come to, in their order; the first is its offer. */
export function fold([offer, ...rest]: readonly Happened[]): Course {
  if (offer?.kind !== 'offered') throw new Error('A commitment begins with an offer')
  return rest.reduce(after, beginning(offer))
}

/** The part of a course that is looked for in the list of what is due. */
export type Lane = 'work' | 'offer' | 'check' | 'settle' | 'paused'

/** Where it stands in the lists of those whose turn it is; nowhere once it is closed, or before it takes effect. */
export function laneOf(course: Course): Lane | undefined {
  if (!isOpen(course) || course.gate === 'closed') return undefined
  if (course.state === 'claimed') return 'check'
  if (course.state === 'declined') return 'settle'
  if (course.pausedSince !== null) return 'paused'
  return course.state === 'offered' ? 'offer' : 'work'
}

/** The day by which the list is sorted. */
export const listedOn = (course: Course): IsoDay | null => (turnIn(course) === 'owner' ? course.dueOn : course.answerBy)
