import { mustReconfirm, withdrawEnrolment } from '#engines/enrolment/index.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { Refusal } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import {
  absencesBefore,
  askReconfirmation,
  markReleased,
  refundsSince,
  type Seat,
  type SeatPlace,
  seatsBeginning,
  seatsEnded,
  unanswered,
} from '../queries/clockwork.ts'
import { receiversOf } from '../queries/subjects.ts'
import { type NoticeKind, ratingAfter, reconfirmFrom, reconfirmUntil } from '../rules.ts'
import type { NoticeDetail } from '../tables.ts'
import { tell } from './tell.ts'

/** Everybody with a place tomorrow is reminded; the list is the same however often it is made. */
export async function remind(work: Work): Promise<void> {
  const tomorrow = addDays(today(work.now), 1)
  const span = { from: startOfDay(tomorrow), until: startOfDay(addDays(tomorrow, 1)) }
  for await (const seats of allOf((after) => seatsBeginning(work.db, span, after))) {
    await tellSeats(work, 'reminder', seats)
  }
}

const anHour = 3_600_000

/** Who was there is asked how it was, two hours after the end. A day is looked back, so that a pause loses nobody. */
export async function askForRatings(work: Work): Promise<void> {
  const until = new Date(work.now.getTime() - ratingAfter)
  const span = { from: new Date(until.getTime() - 24 * anHour), until }
  for await (const seats of allOf((after) => seatsEnded(work.db, span, after))) {
    await tellSeats(work, 'rating', seats)
  }
}

/** Half a year, in milliseconds. */
const memory = 183 * 86_400_000

/** Who was absent three times without a word is asked, two days before, whether they still come. */
export async function askToReconfirm(work: Work): Promise<void> {
  const { db, now } = work
  const span = { from: new Date(now.getTime() + reconfirmUntil), until: new Date(now.getTime() + reconfirmFrom) }
  const found = await absencesBefore(db, span, new Date(now.getTime() - memory))
  const often = new Set(
    found.filter(({ absences }) => mustReconfirm(absences, false)).map(({ enrolmentId }) => enrolmentId),
  )
  if (often.size === 0) return
  for await (const seats of allOf((after) => seatsBeginning(db, span, after))) {
    for (const seat of seats.filter(({ enrolmentId }) => often.has(enrolmentId))) await askOne(work, seat)
  }
}

const askOne = (work: Work, seat: Seat) =>
  transact(work, async (inner) => {
    const until = new Date(seat.startsAt.getTime() - reconfirmUntil)
    const { enrolmentId, sessionId } = seat
    const isNew = await askReconfirmation(inner.db, { enrolmentId, sessionId, askedAt: inner.now, until })
    if (isNew) await tellSeats(inner, 'reconfirm', [seat], { until: until.toISOString() })
  })

/**
 * A place that was not confirmed in time is given on, by the same way as if its holder had given it back. The seat has its
 * own transaction; what comes twice finds it given back.
 */
export async function releaseUnanswered(work: Work): Promise<void> {
  for (const asked of await unanswered(work.db, work.now)) {
    const isGiven = await giveOn(work, asked.enrolmentId)
    await markReleased(work.db, asked, work.now)
    const to = isGiven ? await receiversOf(work.db, [asked.enrolmentId]) : []
    await tell(work, { kind: 'released', what: `released:${asked.sessionId}`, to })
  }
}

/** False when they had left by themselves, or the session has begun: then there is nothing to give on. */
async function giveOn(work: Work, enrolmentId: string): Promise<boolean> {
  try {
    return (await withdrawEnrolment(work, enrolmentId)).state === 'withdrawn'
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** Money that came too late or twice, or has gone back. Two days are looked back; a charge is told of once in each state. */
export async function tellOfMoney(work: Work): Promise<void> {
  for (const { id, enrolmentId, amount, state, reason } of await refundsSince(
    work.db,
    new Date(work.now.getTime() - 2 * 24 * anHour),
  )) {
    const kind = state === 'refunded' ? 'refunded' : reason === 'paid-twice' ? 'paid-twice' : 'refund'
    await tell(work, {
      kind,
      what: `${kind}:${id}`,
      to: await receiversOf(work.db, [enrolmentId]),
      bundle: id,
      detail: { amount },
    })
  }
}

async function tellSeats(work: Work, kind: NoticeKind, seats: readonly Seat[], detail: NoticeDetail = {}) {
  const receivers = await receiversOf(work.db, [...new Set(seats.map(({ enrolmentId }) => enrolmentId))])
  const by = new Map(receivers.map((receiver) => [receiver.enrolmentId, receiver]))
  for (const { enrolmentId, sessionId, startsAt } of seats) {
    const to = by.get(enrolmentId)
    // A session that was moved is told of again, at its new hour.
    const what = `${kind}:${sessionId}:${startsAt.toISOString()}`
    if (to) await tell(work, { kind, what, to: [to], bundle: sessionId, sessionId, detail })
  }
}

const stretch = 500

async function* allOf(read: (after: SeatPlace | undefined) => Promise<Seat[]>) {
  let after: SeatPlace | undefined
  do {
    const found = await read(after)
    yield found
    after = found.length < stretch ? undefined : found.at(-1)
  } while (after)
}
