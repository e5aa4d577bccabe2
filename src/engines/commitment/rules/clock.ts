import { startOfDay, today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { addCalendarDays, addWorkdays, knows, type WorkCalendar, workdaysBetween } from '#platform/calendar/workdays.ts'
import type { Course, TurnChange } from './course.ts'
import { isOpen, type Turn, turnIn } from './states.ts'

/** How long something takes. Hours are elapsed ones, for emergencies. */
export interface Term {
  readonly n: number
  readonly unit: 'workday' | 'day' | 'hour'
  /** Calendar days that end on a day off go on to the next work day, unless the rule says they stay. */
  readonly roll?: 'next' | 'none' | undefined
}

/** How a due date was counted: so long from this day. */
export interface Basis extends Term {
  readonly from: IsoDay
}

export interface Due {
  readonly due: IsoDay
  readonly dueAt: string | null
  readonly basis: Basis
}

const anHour = 3_600_000

/** The day, and for hours the instant, at which a term from now is over. */
export function dueAfter(calendar: WorkCalendar, start: Date, term: Term): Due {
  const from = today(start)
  const basis = { from, ...term }
  if (term.unit === 'hour') {
    const dueAt = new Date(start.getTime() + term.n * anHour)
    return { due: today(dueAt), dueAt: dueAt.toISOString(), basis }
  }
  return { due: dayAfterTerm(calendar, basis), dueAt: null, basis }
}

const dayAfterTerm = (calendar: WorkCalendar, { from, n, unit, roll }: Basis): IsoDay =>
  unit === 'workday' ? addWorkdays(calendar, from, n) : addCalendarDays(calendar, from, n, roll)

/** A day that is kept, as counted from now on: so many work days are left by the calendar of whoever has it. */
export function basisUntil(calendar: WorkCalendar, now: Date, due: IsoDay): Basis {
  const from = today(now)
  return { from, n: workdaysBetween(calendar, from, due), unit: 'workday' }
}

type Dated = Pick<Course, 'state' | 'replaced' | 'dueOn' | 'dueAt' | 'turns' | 'pausedSince' | 'pausedDays'>

/** How the time of a promise is counted at a moment. */
export interface Spell {
  readonly calendar: WorkCalendar
  readonly at: Date
  /** The most work days for which its rule lets the clock stand still. */
  readonly cap: number
}

/** Work days on which the clock stood still in the pause that lasts, as far as the rule allows. */
export function pausedNow({ pausedSince, pausedDays }: Dated, { calendar, at, cap }: Spell): number {
  if (pausedSince === null) return 0
  return Math.max(0, Math.min(daysWithin(calendar, pausedSince, at), cap - pausedDays))
}

/**
 * What a pause that ends now takes of the days its rule allows. Where hours are counted a begun day counts too: else a
 * chain of pauses, each ended before midnight, would stop the clock for ever.
 */
export function daysSpent(course: Dated, spell: Spell): number {
  const days = pausedNow(course, spell)
  return course.dueAt === null ? days : Math.max(0, Math.min(days + 1, spell.cap - course.pausedDays))
}

/** The day it is due, and where hours are counted the instant. */
interface Moment {
  readonly due: IsoDay | null
  readonly dueAt: string | null
}

/** When it is due as it stands now: a pause that lasts moves it, day by day, or by the minute where hours are counted. */
export function dueNow(course: Dated, spell: Spell): Moment {
  const { dueOn, dueAt } = course
  if (dueAt !== null) return instantNow(course, dueAt, spell)
  const days = pausedNow(course, spell)
  const isMoved = dueOn !== null && days > 0 && knows(spell.calendar, dueOn)
  return { due: isMoved ? addWorkdays(spell.calendar, dueOn, days) : dueOn, dueAt }
}

function instantNow(course: Dated, dueAt: string, spell: Spell): Moment {
  const stood = stoodStill(course, spell)
  if (stood === 0) return { due: course.dueOn, dueAt }
  const moved = new Date(Date.parse(dueAt) + stood)
  return { due: today(moved), dueAt: moved.toISOString() }
}

/** Milliseconds of the pause that lasts: until now, or until the work day began that used up what the rule allows. */
function stoodStill({ pausedSince, pausedDays }: Dated, { calendar, at, cap }: Spell): number {
  const left = cap - pausedDays
  if (pausedSince === null || left <= 0) return 0
  const isSpent = daysWithin(calendar, pausedSince, at) >= left
  const end = isSpent ? startOfDay(addWorkdays(calendar, dayBefore(pausedSince), left)) : at
  return Math.max(0, end.getTime() - Date.parse(pausedSince))
}

/** Whether the owner is the one who is late: nobody is blamed while another has the turn. */
function isOverdue(course: Dated, { due, dueAt }: Moment, at: Date): boolean {
  if (turnIn(course) !== 'owner' || due === null) return false
  return dueAt === null ? today(at) > due : at.getTime() > Date.parse(dueAt)
}

/**
 * Work days after the due date at whose **start** it was this one's turn. Time spent waiting for others is never theirs:
 * a claim on the first work day after the due date is one day late, and the Friday after a Wednesday is none.
 */
function lateDays(turns: readonly TurnChange[], whose: Turn, due: IsoDay, spell: Days): number {
  return turns.reduce((days, { at, turn }, place) => {
    if (turn !== whose) return days
    const end = turns[place + 1]?.at
    const until = end === undefined ? spell.at : new Date(Math.min(Date.parse(end), spell.at.getTime()))
    return days + daysWithin(spell.calendar, at, until, due)
  }, 0)
}

type Days = Pick<Spell, 'calendar' | 'at'>

/** Work days that start in a stretch of time, its own beginning too, and lie after a day. */
function daysWithin(calendar: WorkCalendar, from: string, until: Date, after: IsoDay = '0001-01-01'): number {
  if (Date.parse(from) > until.getTime()) return 0
  const before = dayBefore(from)
  const first = before > after ? before : after
  const last = today(until)
  return last <= first ? 0 : workdaysBetween(calendar, first, last)
}

/** The last day that began before an instant. */
function dayBefore(instant: string): IsoDay {
  const begun = new Date(instant)
  const day = today(begun)
  return startOfDay(day).getTime() === begun.getTime() ? addDays(day, -1) : day
}

/** Hours begun since the instant it was due while it was the owner's turn. */
function lateHours(turns: readonly TurnChange[], dueAt: string, at: Date): number {
  const due = Date.parse(dueAt)
  const late = turns.reduce((sum, change, place) => {
    if (change.turn !== 'owner') return sum
    const end = Math.min(Date.parse(turns[place + 1]?.at ?? at.toISOString()), at.getTime())
    return sum + Math.max(0, end - Math.max(Date.parse(change.at), due))
  }, 0)
  return Math.ceil(late / anHour)
}

export interface Lateness {
  readonly due: IsoDay | null
  readonly overdue: boolean
  /** Work days of the owner; hours where the rule counts hours. */
  readonly late: number
  /** The same against the day first promised. */
  readonly lateOriginal: number
  readonly unit: 'workday' | 'hour'
}

type Judged = Dated & Pick<Course, 'dueOriginal'>

/** Everything a page says about time, from the course, the calendar and the rule alone. */
export function latenessOf(course: Judged, spell: Spell): Lateness {
  const moment = dueNow(course, spell)
  const { due, dueAt } = moment
  const against = (day: IsoDay | null) => (day === null ? 0 : lateDays(course.turns, 'owner', day, spell))
  return {
    due,
    overdue: isOverdue(course, moment, spell.at),
    late: dueAt === null ? against(due) : lateHours(course.turns, dueAt, spell.at),
    lateOriginal: against(course.dueOriginal),
    unit: dueAt === null ? 'workday' : 'hour',
  }
}

/** How late the one who checks is. */
export const lateVerdict = (course: Pick<Course, 'turns' | 'answerBy'>, spell: Days): number =>
  course.answerBy === null ? 0 : lateDays(course.turns.slice(-1), 'verifier', course.answerBy, spell)

/** An offer nobody answered in time. Silence is shown, and never taken for a yes. */
export const isSilent = (course: Pick<Course, 'state' | 'gate' | 'answerBy'>, at: Date): boolean =>
  course.state === 'offered' && course.gate === 'open' && course.answerBy !== null && today(at) > course.answerBy

/**
 * Where the calendar as it is now puts a counted due date; nothing where it stays. Never earlier, and never a date that a
 * person or the law has set.
 */
export function movedDue(course: Course, calendar: WorkCalendar): IsoDay | undefined {
  const { basis, dueOn } = course
  if (!isCounted(course) || basis === null || dueOn === null) return undefined
  const counted = addWorkdays(calendar, basis.from, basis.n)
  const moved = course.pausedDays > 0 ? addWorkdays(calendar, counted, course.pausedDays) : counted
  return moved > dueOn ? moved : undefined
}

const isCounted = (course: Course) => isOpen(course) && course.basis?.unit === 'workday'

/** A day on which offices work, or the next one; what lies beyond the calendar stays. */
export const nextWorkday = (calendar: WorkCalendar, day: IsoDay): IsoDay =>
  knows(calendar, day) ? addWorkdays(calendar, day, 0) : day
