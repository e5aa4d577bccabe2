import { fullDate } from '#platform/calendar/format.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { isWorkday, knows, type WorkCalendar } from '#platform/calendar/workdays.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { stateNames, words } from '../words.ts'
import { nextWorkday } from './clock.ts'
import type { Course } from './course.ts'
import { changesState, type Hand, type KeyKind, moves, type Step } from './states.ts'

/** Why somebody with these hands may not take this step now. Whether they may at all is said before what is wrong with it. */
export function whyNotStep(course: Course, step: Step, by: ReadonlySet<Hand>): Refusal | undefined {
  const { from, by: allowed } = moves[step]
  if (!allowed.some((hand) => by.has(hand))) return refuse.forbidden(words.notYourHand)
  if (!from.includes(course.state)) return refuse.conflict(words.notFrom(stateNames[course.state]))
  return obstacles[step]?.(course, by)
}

type Obstacle = (course: Course, by: ReadonlySet<Hand>) => Refusal | undefined

const whyClosed: Obstacle = ({ gate }) => (gate === 'closed' ? refuse.conflict(words.gateClosed) : undefined)
const whyNoRequest: Obstacle = ({ asksUntil }) => (asksUntil === null ? refuse.conflict(words.nothingAsked) : undefined)

/** Whoever did the promising does not let themselves off: taking back and handing on want other hands than the owner's. */
const whyOwn: Obstacle = (_course, by) => (by.has('owner') ? refuse.forbidden(words.notByOwner) : undefined)
const whyReplaced: Obstacle = ({ replaced }) => (replaced ? refuse.conflict(words.alreadyReplaced) : undefined)

/** Granted so often the coordinator asks somebody higher. */
export const grantsOfCoordinator = 2

const whyNotGrant: Obstacle = (course, by) => {
  const none = whyNoRequest(course, by) ?? whyOwn(course, by)
  if (none) return none
  return course.extensions >= grantsOfCoordinator && !by.has('superior')
    ? refuse.forbidden(words.superiorGrants)
    : undefined
}

const obstacles: Partial<Record<Step, Obstacle>> = {
  accepted: whyClosed,
  declined: whyClosed,
  // A pause in the checker's turn would take days from the owner's lateness that were never the owner's.
  claimed: ({ pausedSince }) => (pausedSince === null ? undefined : refuse.conflict(words.pausedAlready)),
  escalated: whyReplaced,
  'gate-opened': ({ gate }) => (gate === 'open' ? refuse.conflict(words.gateOpen) : undefined),
  'transfer-asked': ({ asksTransfer }) => (asksTransfer ? refuse.conflict(words.askedAlready) : undefined),
  transferred: whyOwn,
  withdrawn: (course, by) => whyOwn(course, by) ?? whyReplaced(course, by),
  replaced: (course, by) => whyReplaced(course, by) ?? whyOwn(course, by),
  'extension-granted': whyNotGrant,
  'extension-refused': whyNoRequest,
  paused: ({ pausedSince }) => (pausedSince === null ? undefined : refuse.conflict(words.pausedAlready)),
  resumed: ({ pausedSince }) => (pausedSince === null ? refuse.conflict(words.notPaused) : undefined),
}

/** Of two people at one page the second must see what the first did; words and evidence are welcome from any page. */
export const whyNotSeen = (course: Pick<Course, 'seq'>, step: Step, seen: number | undefined): Refusal | undefined =>
  seen === undefined || seen === course.seq || !changesState(step) ? undefined : refuse.conflict(words.changedMeanwhile)

/** Below this many letters nobody can tell what done would be. */
const shortestDoneWhen = 15
const shortestReason = 20

export const whyNotDoneWhen = (doneWhen: string): Refusal | undefined =>
  doneWhen.trim().length < shortestDoneWhen ? refuse.invalid(words.doneWhenShort(shortestDoneWhen)) : undefined

export const whyNotReason = (reason: string, least = shortestReason): Refusal | undefined =>
  reason.trim().length < least ? refuse.invalid(words.reasonShort(least)) : undefined

export const whyNotWeight = (weight: number): Refusal | undefined =>
  Number.isInteger(weight) && weight >= 1 && weight <= 100 ? undefined : refuse.invalid(words.weightUnfit)

/** How far a report goes: whole hundredths from 0 to 99. Only a verdict makes it a hundred. */
export const whyNotPercent = (percent: number | undefined): Refusal | undefined =>
  percent === undefined || (Number.isInteger(percent) && percent >= 0 && percent <= 99)
    ? undefined
    : refuse.invalid(words.percentUnfit)

/** Progress that falls wants a reason. */
export const whyNotFall = (course: Pick<Course, 'percent'>, percent: number | undefined, reason: string) =>
  percent !== undefined && percent < course.percent && reason.trim() === ''
    ? refuse.invalid(words.fallNeedsReason)
    : undefined

export const whyNotUntil = (course: Pick<Course, 'dueOn'>, until: IsoDay, day: IsoDay): Refusal | undefined =>
  until <= day || (course.dueOn !== null && until <= course.dueOn) ? refuse.invalid(words.untilTooEarly) : undefined

/** A date given by hand lies neither in the past nor before the start; only records of the past may. */
export function whyNotDue(
  due: IsoDay,
  day: IsoDay,
  { start, past }: { start: IsoDay; past: boolean },
): Refusal | undefined {
  if (due < start) return refuse.invalid(words.dueBeforeStart)
  return due < day && !past ? refuse.invalid(words.dueInPast) : undefined
}

/** Nobody promises something for a day on which offices are closed: the next work day is offered. Nor for one that no calendar knows. */
export function whyOff(calendar: WorkCalendar, day: IsoDay): Refusal | undefined {
  if (!knows(calendar, day)) return refuse.invalid(words.dueTooFar)
  return isWorkday(calendar, day) ? undefined : refuse.invalid(words.dayOff(fullDate(nextWorkday(calendar, day))))
}

/** From the third time on it is handed over, the coordinator says why in writing. */
const transfersWithoutReason = 2

/** From the same transfer on its page says who had it. */
export const chainIsShown = (handed: number): boolean => handed > transfersWithoutReason

/** Handing on is to another, and from the third time on with a reason: nobody sheds lateness by handing it to themselves. */
export function whyNotHandedOn(
  { handed, ownerId }: { readonly handed: number; readonly ownerId: string },
  to: { readonly ownerId: string; readonly reason: string },
): Refusal | undefined {
  if (to.ownerId === ownerId) return refuse.invalid(words.sameOwner)
  return handed >= transfersWithoutReason ? whyNotReason(to.reason) : undefined
}

interface Window {
  readonly verifiedOn: IsoDay | null
  /** The last day on which the one who asked may say that it is not done. */
  readonly openUntil: IsoDay | null
}

/** Inspectors and supervisors open a verdict at any time, the others inside its window. */
export const whyNotReopened = (key: KeyKind, day: IsoDay, { openUntil }: Window): Refusal | undefined =>
  key === 'inspector' || key === 'supervisor' || (openUntil !== null && day <= openUntil)
    ? undefined
    : refuse.conflict(words.windowOver)
