import { insertNotes } from '#city/facts/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { demand, type Scope } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { type Booked, personOf, takeTimes } from './actions.ts'
import { lend, type LoanWish } from './equipment.ts'
import { hireAnswered } from './facts.ts'
import { answerHire, expiredHires, loanCountsOf, slotsOf } from './hire-queries.ts'
import { askToHire, decideOnHire } from './permissions.ts'
import { holdBooking } from './queries.ts'
import type { Stretch } from './rules.ts'
import type { Booking, HireAnswer } from './tables.ts'
import { words } from './words.ts'

/** What an association asks for. */
export interface HireWish {
  readonly organisationId: string
  readonly resources: readonly string[]
  readonly time: Stretch
  readonly sex?: 'female' | 'male' | undefined
  /** Where it is written what for. */
  readonly subject?: string | undefined
  /** What is asked for with it, of the things of these halls. */
  readonly loans?: readonly LoanWish[] | undefined
  readonly placeIds?: readonly string[] | undefined
}

/** How long a request for hire waits for a decision, and another time that is offered for an answer. */
export const hireDays = 3

const heldUntil = (now: Date) => new Date(now.getTime() + hireDays * 86_400_000)

/** An association asks for a place: held for it some days, until somebody decides. */
export async function askForHire(work: Work, wish: HireWish): Promise<Booked> {
  const { organisationId, resources, time, sex, subject, loans = [], placeIds = [] } = wish
  demand(work.actor, askToHire, { organisationId })
  if (time.from <= work.now) throw refuse.invalid(words.pastIsPast)
  const asked = { resources, organisationId, times: [{ ...time, subject }], ...(sex && { sex }) }
  const taking = { ...asked, purpose: 'hire' as const, manner: 'all' as const, scope: { organisationId } }
  return transact(work, async (inner) => {
    const booked = await takeTimes(inner, { ...taking, heldUntil: heldUntil(inner.now) })
    const [bookingId] = booked.ids
    if (bookingId !== undefined) await lend(inner, { bookingId, time, placeIds, loans })
    return booked
  })
}

/** Approves what an association asked for, while it is still held for it. Done twice, it is done once. */
export async function approveHire(work: Work, id: string, scope: Scope): Promise<void> {
  demand(work.actor, decideOnHire, scope)
  await transact(work, async (inner) => {
    const hire = await holdBooking(inner.db, id)
    if (hire.answer === 'approved') return
    demandWaiting(hire, inner.now)
    if (hire.insteadOfId !== null) throw refuse.conflict(words.notForYou)
    await answer(inner, hire, 'approved')
  })
}

/** Says no to a request, and why; its time is free again. Done twice, it is done once. */
export async function refuseHire(work: Work, id: string, reason: string, scope: Scope): Promise<void> {
  demand(work.actor, decideOnHire, scope)
  await transact(work, async (inner) => {
    const hire = await holdBooking(inner.db, id)
    if (hire.answer === 'refused') return
    demandWaiting(hire, inner.now)
    await answer(inner, hire, 'refused', reason)
  })
}

export interface OtherTime {
  readonly time: Stretch
  readonly sex?: 'female' | 'male' | undefined
  readonly reason: string
  /** The halls whose things may go with it. */
  readonly placeIds: readonly string[]
}

/**
 * Offers another time in the place of what was asked for: the first is free again, the other is held for the association,
 * with the same things lent, until it says yes or the days are over.
 * @returns with a clash when that time is taken: the caller refuses in its own transaction, which undoes the rest
 */
export async function offerOtherTime(work: Work, id: string, other: OtherTime, scope: Scope): Promise<Booked> {
  demand(work.actor, decideOnHire, scope)
  const { time, sex, reason, placeIds } = other
  if (time.from <= work.now) throw refuse.invalid(words.pastIsPast)
  return transact(work, async (inner) => {
    const hire = await holdBooking(inner.db, id)
    demandWaiting(hire, inner.now)
    const [slots, loans] = [await slotsOf(inner.db, id), await loanCountsOf(inner.db, id)]
    await answer(inner, hire, 'other-time', reason)
    const booked = await takeTimes(inner, {
      purpose: 'hire',
      manner: 'all',
      resources: slots.map(({ resource }) => resource),
      times: [{ ...time, subject: hire.subject ?? undefined }],
      heldUntil: heldUntil(inner.now),
      organisationId: hire.organisationId ?? undefined,
      insteadOf: hire,
      sex,
      scope,
    })
    const [bookingId] = booked.ids
    if (bookingId === undefined) return booked
    await lend(inner, { bookingId, time, placeIds, loans })
    return booked
  })
}

/** The association takes the other time it was offered. Done twice, it is done once. */
export async function acceptOtherTime(work: Work, id: string, organisationId: string): Promise<void> {
  demand(work.actor, askToHire, { organisationId })
  await transact(work, async (inner) => {
    const hire = await ownHire(inner.db, id, organisationId)
    if (hire.answer === 'approved') return
    demandWaiting(hire, inner.now)
    if (hire.insteadOfId === null) throw refuse.conflict(words.noOtherTime)
    await answer(inner, hire, 'approved')
  })
}

/** The association needs it no more, or says no to another time. Also after it was approved. Done twice, it is done once. */
export async function withdrawHire(work: Work, id: string, organisationId: string): Promise<void> {
  demand(work.actor, askToHire, { organisationId })
  await transact(work, async (inner) => {
    const hire = await ownHire(inner.db, id, organisationId)
    if (hire.answer === 'withdrawn') return
    if (hire.answer !== 'approved') demandWaiting(hire, inner.now)
    await answer(inner, hire, 'withdrawn')
  })
}

/** Requests that nobody answered in time are over, and are told so. */
export async function endExpiredHires(work: Work): Promise<void> {
  await transact(work, async (inner) => {
    for (const hire of await expiredHires(inner.db, inner.now, 500)) await answer(inner, hire, 'expired')
  })
}

async function ownHire(db: Db, id: string, organisationId: string): Promise<Booking> {
  const hire = await holdBooking(db, id)
  if (hire.purpose !== 'hire' || hire.organisationId !== organisationId) throw refuse.absent(words.noSuchBooking)
  return hire
}

function demandWaiting({ answer: given, state, until }: Booking, now: Date): void {
  if (given !== null) throw refuse.conflict(words.answeredAlready)
  if (state !== 'held' || (until !== null && until <= now)) throw refuse.conflict(words.holdOver)
}

type Named = Pick<Booking, 'id' | 'organisationId'>

async function answer({ db, actor, now, announce }: Work, hire: Named, given: HireAnswer, reason?: string) {
  const [reasonId] = reason ? await insertNotes(db, [reason], now) : []
  await answerHire(db, hire.id, { answer: given, at: now, by: personOf(actor), reasonId })
  const about = { organisationId: hire.organisationId ?? undefined }
  await announce(hireAnswered, { bookingId: hire.id, answer: given }, about)
}
