import { addDays, daysBetween, type IsoDay } from '#platform/calendar/jalali.ts'

/**
 * The figures of a version of the rule `council.legal`, in calendar days; day 1 is the day after notification, and no day
 * moves over a holiday. To be confirmed with the city's legal office: the law's earlier text had 10, 7 and 15.
 */
export interface LegalRule {
  readonly objection: number
  readonly reexamination: number
  readonly dispute: number
  /** Whether «no objection» before the end gives effect at once. */
  readonly earlyEffect: boolean
}

export const usualLegalRule: LegalRule = { objection: 14, reexamination: 10, dispute: 20, earlyEffect: true }

export const legalEventKinds = [
  'notified',
  'no-objection',
  'objected',
  'ruled-in-time',
  'ruled-late',
  'upheld',
  'amended',
  'voided',
  'dispute-upheld',
  'dispute-annulled',
  'dispute-partly',
  'suspended',
  'resumed',
  'repealed',
] as const
export type LegalEventKind = (typeof legalEventKinds)[number]

export interface LegalEvent {
  readonly kind: LegalEventKind
  /** The date of the letter or the decision: what the law counts by. */
  readonly on: IsoDay
  /** When it came in, where that was later. */
  readonly receivedOn?: IsoDay | null | undefined
  /** The clauses that a partial annulment takes. */
  readonly addresses?: readonly string[] | undefined
}

export const legalStates = [
  'adopted',
  'waiting',
  'enforceable',
  'objected',
  'disputed',
  'void',
  'suspended',
  'repealed',
] as const
export type LegalState = (typeof legalStates)[number]

/** What gave a resolution legal effect. */
export type LegalKey = 'by-law' | 'no-objection' | 'dispute-board'

/** How a resolution stands before the law on a day. */
export interface LegalStanding {
  readonly state: LegalState
  /** The first day of this state. */
  readonly since: IsoDay
  /** While it waits: which day of how many. Of a resolution that nobody has served yet: days since it was adopted. */
  readonly day?: number | undefined
  readonly of?: number | undefined
  /** The last day of whoever has the turn: the board, the council, the dispute board. */
  readonly due?: IsoDay | undefined
  /** From this day on, at 00:00, it binds; foreseen while it waits. */
  readonly enforceableOn?: IsoDay | undefined
  readonly key?: LegalKey | undefined
  /** An objection whose letter is dated after the limit: noted, and without effect until a legal officer rules. */
  readonly lateObjection?: IsoDay | undefined
  /** Clauses a partial annulment took. */
  readonly voidAddresses: readonly string[]
}

interface Course {
  readonly phase: 'adopted' | 'notified' | 'effective' | 'objected' | 'disputed' | 'void' | 'repealed'
  readonly since: IsoDay
  readonly notifiedOn?: IsoDay | undefined
  readonly due?: IsoDay | undefined
  readonly enforceableOn?: IsoDay | undefined
  readonly key?: LegalKey | undefined
  readonly lateObjection?: IsoDay | undefined
  readonly voidAddresses: readonly string[]
  readonly suspendedOn?: IsoDay | undefined
}

type Change = (course: Course, event: LegalEvent, rule: LegalRule) => Course

const objected: Change = (course, { on, receivedOn }, { reexamination }) => ({
  ...course,
  phase: 'objected',
  since: on,
  due: addDays(receivedOn ?? on, reexamination),
  enforceableOn: undefined,
  key: undefined,
  lateObjection: undefined,
})

const inEffect = (course: Course, on: IsoDay, key: LegalKey): Course => ({
  ...course,
  phase: 'effective',
  since: on,
  due: undefined,
  enforceableOn: on,
  key,
})

const ended =
  (phase: 'void' | 'repealed'): Change =>
  (course, { on }) => ({ ...course, phase, since: on, due: undefined, enforceableOn: undefined })

const changes: Record<LegalEventKind, Change> = {
  notified: (course, { on }, { objection }) => ({
    ...course,
    phase: 'notified',
    since: on,
    notifiedOn: on,
    due: addDays(on, objection),
    enforceableOn: addDays(on, objection + 1),
    key: 'by-law',
    lateObjection: undefined,
  }),
  'no-objection': (course, { on }, { earlyEffect }) =>
    course.phase === 'notified' && earlyEffect && course.due !== undefined && on <= course.due
      ? inEffect(course, on, 'no-objection')
      : course,
  objected: (course, event, rule) => {
    const limit = course.notifiedOn && addDays(course.notifiedOn, rule.objection)
    return limit !== undefined && event.on <= limit
      ? objected(course, event, rule)
      : { ...course, lateObjection: event.on }
  },
  'ruled-in-time': (course, event, rule) =>
    objected(course, { ...event, on: course.lateObjection ?? event.on, receivedOn: event.on }, rule),
  'ruled-late': (course) => ({ ...course, lateObjection: undefined }),
  upheld: (course, { on }, { dispute }) => ({ ...course, phase: 'disputed', since: on, due: addDays(on, dispute) }),
  amended: (course, { on }) => ({ ...course, phase: 'adopted', since: on, notifiedOn: undefined, due: undefined }),
  voided: ended('void'),
  'dispute-upheld': (course, { on }) => inEffect(course, on, 'dispute-board'),
  'dispute-annulled': ended('void'),
  'dispute-partly': (course, { on, addresses = [] }) => ({
    ...inEffect(course, on, 'dispute-board'),
    voidAddresses: [...course.voidAddresses, ...addresses],
  }),
  suspended: (course, { on }) => ({ ...course, suspendedOn: on }),
  resumed: (course) => ({ ...course, suspendedOn: undefined }),
  repealed: ended('repealed'),
}

/**
 * How a resolution stands before the law on a day: a pure function of what was recorded, in the order it was recorded, the
 * rule that held on the day of adoption, and the day. Nothing is stored, so a letter that comes late puts everything right.
 */
export function legalStanding(
  adoptedOn: IsoDay,
  events: readonly LegalEvent[],
  rule: LegalRule,
  date: IsoDay,
): LegalStanding {
  const begun: Course = { phase: 'adopted', since: adoptedOn, voidAddresses: [] }
  const course = events
    .filter(({ on }) => on <= date)
    .reduce((before, event) => changes[event.kind](before, event, rule), begun)
  return told(course, rule, date)
}

function told(course: Course, rule: LegalRule, date: IsoDay): LegalStanding {
  const { suspendedOn, voidAddresses, lateObjection } = course
  const common = { voidAddresses, ...(lateObjection !== undefined && { lateObjection }) }
  const isOver = course.phase === 'void' || course.phase === 'repealed'
  if (suspendedOn !== undefined && !isOver) return { ...common, state: 'suspended', since: suspendedOn }
  return { ...common, ...phaseOn(course, rule, date) }
}

function phaseOn(course: Course, rule: LegalRule, date: IsoDay): Omit<LegalStanding, 'voidAddresses'> {
  const { phase, since, due, enforceableOn, key } = course
  if (phase === 'adopted') return { state: 'adopted', since, day: daysBetween(since, date) }
  if (phase === 'effective') return { state: 'enforceable', since, enforceableOn, key }
  if (phase !== 'notified') return { state: phase, since, due }
  const isThrough = enforceableOn !== undefined && date >= enforceableOn
  if (isThrough) return { state: 'enforceable', since: enforceableOn, enforceableOn, key }
  return { state: 'waiting', since, day: daysBetween(since, date), of: rule.objection, due, enforceableOn }
}

/** From which states each kind of event may be recorded. */
const fit: Record<LegalEventKind, readonly LegalState[]> = {
  notified: ['adopted'],
  'no-objection': ['waiting'],
  objected: ['waiting', 'enforceable'],
  'ruled-in-time': ['enforceable'],
  'ruled-late': ['enforceable'],
  upheld: ['objected'],
  amended: ['objected'],
  voided: ['objected', 'disputed'],
  'dispute-upheld': ['disputed'],
  'dispute-annulled': ['disputed'],
  'dispute-partly': ['disputed'],
  suspended: ['adopted', 'waiting', 'enforceable', 'objected', 'disputed'],
  resumed: ['suspended'],
  repealed: ['enforceable', 'suspended'],
}

/** What can be recorded of a resolution as it stands. */
export const eventsAfter = ({ state, lateObjection }: LegalStanding): LegalEventKind[] =>
  legalEventKinds.filter((kind) => {
    const isRuling = kind === 'ruled-in-time' || kind === 'ruled-late'
    return fit[kind].includes(state) && (!isRuling || lateObjection !== undefined)
  })

/** Whether it binds on this day: what is promised for it runs. */
export const isInForce = ({ state }: Pick<LegalStanding, 'state'>): boolean => state === 'enforceable'

/** Over for good: nothing more can be promised for it. */
export const isOver = ({ state }: Pick<LegalStanding, 'state'>): boolean => state === 'void' || state === 'repealed'
