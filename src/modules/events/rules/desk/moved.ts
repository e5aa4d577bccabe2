import { daysBetween } from '#platform/calendar/jalali.ts'
import { type Session, type SessionChange, type When, whenOf } from '#engines/enrolment/index.ts'

interface Sent extends When {
  readonly place?: string | undefined
  readonly leaders: readonly string[]
  readonly outdoor: boolean
}

/**
 * What the form of a session asks for: only what it says otherwise, for the sessions after it may have other hours, other
 * places and other leaders, which nobody has touched. Who names a place meets there, and no longer on the network.
 */
export function changeSent(session: Session, sent: Sent): SessionChange {
  const { placeId, outdoor, channel } = session
  const place = sent.place ?? null
  return {
    ...timeSent(session, sent),
    ...(place !== placeId && { placeId: place }),
    ...(place !== null && channel !== 'place' && { channel: 'place' as const }),
    ...(!isSameGroup(session.leaders, sent.leaders) && { leaders: sent.leaders }),
    ...(sent.outdoor !== outdoor && { outdoor: sent.outdoor }),
  }
}

/** The day it names is so many days away from the one the session has; the hour and the length are the same for all. */
function timeSent(session: Session, { day, from, minutes }: Sent): SessionChange {
  const was = whenOf(session)
  return {
    ...(was && day !== was.day && { shiftDays: daysBetween(was.day, day) }),
    ...(from !== was?.from && { from }),
    ...(minutes !== was?.minutes && { minutes }),
  }
}

const isSameGroup = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one))
