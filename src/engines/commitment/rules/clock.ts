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

type Dated = Pick<Course, 'state' | 'replaced' | 'dueOn' | 'dueAt' | 'turns' | 'pausedSince' | 'pausedDays'>

/** Work days on which the clock stood still in the pause that lasts, as far as the rule allows. */
export function pausedNow(course: Dated, calendar: WorkCalendar, at: Date, cap = Infinity): number {
  if (course.pausedSince === null) return 0
  const days = daysWithin(calendar, course.pausedSince, at)
  return Math.max(0, Math.min(days, cap - course.pausedDays))
}

/** The due date as it stands now: a pause that lasts moves it day by day. */
export function dueNow(course: Dated, calendar: WorkCalendar, at: Date, cap?: number): IsoDay | null {
  const days = pausedNow(course, calendar, at, cap)
  if (course.dueOn === null || days === 0 || !knows(calendar, course.dueOn)) return course.dueOn
  return addWorkdays(calendar, course.dueOn, days)
}

/** Whether the owner is the one who is late: nobody is blamed while another has the turn. */
export function isOverdue(course: Dated, due: IsoDay | null, at: Date): boolean {
  if (turnIn(course) !== 'owner' || due === null) return false
  return course.dueAt === null ? today(at) > due : at.getTime() > Date.parse(course.dueAt)
}

/**
 * Work days after the due date at whose **start** it was this one's turn. Time spent waiting for others is never theirs:
 * a claim on the first work day after the due date is one day late, and the Friday after a Wednesday is none.
 */
export function lateDays(turns: readonly TurnChange[], whose: Turn, due: IsoDay, spell: Spell): number {
  return turns.reduce((days, { at, turn }, place) => {
    if (turn !== whose) return days
    const end = turns[place + 1]?.at
    const until = end === undefined ? spell.at : new Date(Math.min(Date.parse(end), spell.at.getTime()))
    return days + daysWithin(spell.calendar, at, until, due)
  }, 0)
}

export interface Spell {
  readonly calendar: WorkCalendar
  readonly at: Date
}

/** Work days that start in a stretch of time, its own beginning too, and lie after a day. */
function daysWithin(calendar: WorkCalendar, from: string, until: Date, after: IsoDay = '0001-01-01'): number {
  if (Date.parse(from) > until.getTime()) return 0
  const begun = new Date(from)
  const day = today(begun)
  const before = startOfDay(day).getTime() === begun.getTime() ? addDays(day, -1) : day
  const first = before > after ? before : after
  const last = today(until)
  return last <= first ? 0 : workdaysBetween(calendar, first, last)
}

/** Hours begun since the instant it was due while it was the owner's turn. */
export function lateHours({ turns, dueAt }: Pick<Course, 'turns' | 'dueAt'>, at: Date): number {
  if (dueAt === null) return 0
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

/** Everything a page says about time, from the course and the calendar alone. `cap` is the most work days of pauses. */
export function latenessOf(course: Judged, spell: Spell, cap?: number): Lateness {
  const due = dueNow(course, spell.calendar, spell.at, cap)
  const overdue = isOverdue(course, due, spell.at)
  const against = (day: IsoDay | null) => (day === null ? 0 : lateDays(course.turns, 'owner', day, spell))
  const original = course.dueOriginal
  if (course.dueAt !== null) {
    return { due, overdue, late: lateHours(course, spell.at), lateOriginal: against(original), unit: 'hour' }
  }
  return { due, overdue, late: against(due), lateOriginal: against(original), unit: 'workday' }
}

/** How late the one who checks is. */
export const lateVerdict = (course: Pick<Course, 'turns' | 'answerBy'>, spell: Spell): number =>
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
