import { archiveOffering, callOffSession, cancelOffering } from '#engines/enrolment/index.ts'
import type { Work } from '#platform/work.ts'
import { calledOff, creditedCourse, putAway } from '../../events/ended.ts'
import { type Ground, comingOf, plannedAs, workOf } from './by-hand.ts'

/** What staff ended one by one: a walk called off as a whole, days that are over put away, and a meeting that is owed. */
export async function sowEndings(work: Work, ground: Ground): Promise<void> {
  const deputy = await workOf(work, ground, calledOff.by)
  await cancelOffering(deputy, plannedAs(ground, calledOff.key).offering.id, calledOff)
  await archiveOffering(deputy, plannedAs(ground, putAway).offering.id)
  const [, second] = comingOf(plannedAs(ground, creditedCourse.key), work)
  if (second) await callOffSession(await workOf(work, ground, creditedCourse.by), second.id, creditedCourse)
}
