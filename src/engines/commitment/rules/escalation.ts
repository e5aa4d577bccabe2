import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar } from '#platform/calendar/workdays.ts'
import { isSilent } from './clock.ts'
import type { Course } from './course.ts'
import type { EscalationTarget, ServiceRule } from './service.ts'
import { turnIn } from './states.ts'

/** A step of a rule that has come, once for each due date. */
export interface DueStep {
  /** `+3`, `-3`, `silent`. Stands in the database. */
  readonly step: string
  readonly to: EscalationTarget
  readonly due: IsoDay
}

interface Watch {
  readonly rule: Pick<ServiceRule, 'escalation'>
  readonly calendar: WorkCalendar
  readonly at: Date
  /** The due date as it stands now. */
  readonly due: IsoDay | null
}

/**
 * Which steps have come by now: the latest of those before and on the way, so that a night the house was closed tells of
 * each still, and everything only while the owner has the turn. An offer nobody answered goes to the coordinator.
 */
export function stepsDue(course: Course, { rule, calendar, at, due }: Watch): DueStep[] {
  const silent: DueStep[] =
    isSilent(course, at) && course.answerBy !== null
      ? [{ step: 'silent', to: 'coordinator', due: course.answerBy }]
      : []
  if (due === null || turnIn(course) !== 'owner' || course.gate === 'closed') return silent
  const day = today(at)
  const come = rule.escalation.filter(({ after }) => day >= dayOf(calendar, due, after) && (after >= 0 || day <= due))
  return [...silent, ...come.map(({ after, to }) => ({ step: after > 0 ? `+${after}` : String(after), to, due }))]
}

/** The day of a step: the due date itself for 0, else so many work days before or after it. */
const dayOf = (calendar: WorkCalendar, due: IsoDay, after: number): IsoDay =>
  after === 0 ? due : addWorkdays(calendar, due, after)
