import type { Db } from '#platform/db/database.ts'
import { newId } from '#platform/db/new-id.ts'
import { insertFacts } from '#platform/facts/queries.ts'
import { type Actor, demand, type Scope } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { toldIn, transact, type Work } from '#platform/work.ts'
import { hoursSet, placeBooked, placeReleased } from './facts.ts'
import { managePlaceTimes } from './permissions.ts'
import {
  dropBookings,
  endBooking,
  endSubjects,
  holdBooking,
  hoursOf,
  type NewBooking,
  putHours,
  releaseExpired,
  takenOf,
  takeSlots,
} from './queries.ts'
import { alternatives, areOpen, commonHours, type Margins, overlaps, type Stretch, withMargins } from './rules.ts'
import type { BookingPurpose, OpeningHour } from './tables.ts'
import { words } from './words.ts'

/** A wish for places, or people, at some times. */
export interface BookingWish {
  readonly purpose: BookingPurpose
  /** The smallest places that can be taken alone; a hall of three courts is three. Each time takes all of them. */
  readonly resources: readonly string[]
  /** One booking for each, with what it is for: `enrolment-session:<id>`. */
  readonly times: readonly (Stretch & { readonly subject?: string | undefined })[]
  /** Minutes for setting up and clearing. */
  readonly margins?: Margins | undefined
  /** All or nothing, or what can be had. */
  readonly manner: 'all' | 'most'
  /** Until when it is only held. */
  readonly heldUntil?: Date | undefined
  readonly organisationId?: string | undefined
  /** The request in whose place this is offered, and who asked for that. */
  readonly insteadOf?: { readonly id: string; readonly requestedBy: string | null } | undefined
  readonly sex?: 'female' | 'male' | undefined
  readonly scope: Scope
}

export interface Clash {
  readonly time: Stretch
  /** The nearest times at which all of it is free. */
  readonly alternatives: readonly Stretch[]
}

export interface Booked {
  /** By the place of the time in the wish; nothing where it was taken. */
  readonly ids: readonly (string | undefined)[]
  readonly clashes: readonly Clash[]
}

const mostSlots = 5000

/**
 * Books places for one or many times, in one statement. With `all`, a single clash leaves everything as it was.
 * @throws {Refusal} when a place is not open all that time
 */
export async function book(work: Work, wish: BookingWish): Promise<Booked> {
  demand(work.actor, managePlaceTimes, wish.scope)
  return takeTimes(work, wish)
}

/** The same whatever the opening hours say: to close a place, or to repair it. */
export async function bookAnyHour(work: Work, wish: BookingWish): Promise<Booked> {
  demand(work.actor, managePlaceTimes, wish.scope)
  return takeTimes(work, wish, false)
}

/** Takes times for whoever has been let in to do so. */
export async function takeTimes(work: Work, wish: BookingWish, inHours = true): Promise<Booked> {
  checkWish(wish)
  return transact(work, async (inner) => {
    const { db, now, announce } = inner
    const hours = await hoursOf(db, wish.resources)
    const closed = inHours && wish.times.some((time) => !areOpen(hours, wish.resources, time, wish.sex))
    if (closed) throw refuse.conflict(words.closedThen)
    const wanted = wish.times.map((time) => newBooking(work, wish, time))
    await releaseExpired(db, wanted, now)
    const got = Map.groupBy(await takeSlots(db, wanted, now), ({ bookingId }) => bookingId)
    const isWhole = ({ id }: NewBooking) => got.get(id)?.length === wish.resources.length
    const lost = wanted.filter((one) => !isWhole(one))
    await dropBookings(
      db,
      (wish.manner === 'all' && lost.length > 0 ? wanted : lost).map(({ id }) => id),
    )
    const kept = wish.manner === 'all' && lost.length > 0 ? [] : wanted.filter(isWhole)
    const bookings = kept.map(({ id }) => id)
    if (kept.length > 0)
      await announce(
        placeBooked,
        { bookings, purpose: wish.purpose, slots: kept.length * wish.resources.length },
        { organisationId: wish.organisationId },
      )
    const clashes = await clashesOf(db, wish, { lost, hours, now })
    return { ids: wanted.map(({ id }) => (bookings.includes(id) ? id : undefined)), clashes }
  })
}

function checkWish({ resources, times }: BookingWish) {
  if (resources.length === 0 || times.length === 0) throw refuse.invalid(words.nothingToBook)
  if (times.some(({ from, to }) => from >= to)) throw refuse.invalid(words.notForward)
  if (resources.length * times.length > mostSlots) throw refuse.invalid(words.tooMany)
}

type Hours = Awaited<ReturnType<typeof hoursOf>>

function newBooking({ actor, now }: Work, wish: BookingWish, time: BookingWish['times'][number]): NewBooking {
  const { purpose, resources, margins = { before: 0, after: 0 }, heldUntil, organisationId = null } = wish
  const { from, to } = withMargins(time, margins.before, margins.after)
  return {
    id: newId(now.getTime()),
    purpose,
    subject: time.subject ?? null,
    organisationId,
    ...(heldUntil ? { state: 'held', until: heldUntil.toISOString() } : { state: 'confirmed', until: null }),
    requestedBy: wish.insteadOf ? wish.insteadOf.requestedBy : personOf(actor),
    insteadOfId: wish.insteadOf?.id ?? null,
    resources,
    from: from.toISOString(),
    to: to.toISOString(),
  }
}

export const personOf = (actor: Actor) => (actor?.kind === 'person' ? actor.id : null)

interface Lost {
  readonly lost: readonly NewBooking[]
  readonly hours: Hours
  readonly now: Date
}

const aWeek = 8 * 86_400_000

/**
 * What was taken, each with the nearest times at which it is not: one look at what is taken, for all of them. Both are told
 * as they were wished, without the minutes for setting up and clearing.
 */
async function clashesOf(db: Db, wish: BookingWish, { lost, hours, now }: Lost): Promise<Clash[]> {
  const { margins = { before: 0, after: 0 } } = wish
  const stretches = lost.map(({ from, to }) =>
    withMargins({ from: new Date(from), to: new Date(to) }, -margins.before, -margins.after),
  )
  const [first, last] = [
    Math.min(...stretches.map(({ from }) => from.getTime())),
    Math.max(...stretches.map(({ to }) => to.getTime())),
  ]
  if (stretches.length === 0) return []
  const around = { from: new Date(first - aWeek), to: new Date(last + aWeek) }
  const taken = await takenOf(db, wish.resources, around, now)
  return stretches.map((time) => ({
    time,
    alternatives: alternatives(time, { taken, hours: commonHours(hours, wish.resources), sex: wish.sex, margins, now }),
  }))
}

/** Frees what was booked. Done twice, it is done once. */
export async function releaseBooking(work: Work, id: string, scope: Scope): Promise<void> {
  demand(work.actor, managePlaceTimes, scope)
  await transact(work, async ({ db, announce }) => {
    const { state, organisationId } = await holdBooking(db, id)
    if (state === 'released') return
    await endBooking(db, id)
    await announce(placeReleased, { bookingId: id }, { organisationId: organisationId ?? undefined })
  })
}

/** Frees many bookings at once, and what else was taken for the same subjects. Done twice, it is done once. */
export async function releaseSubjects(work: Work, subjects: readonly string[], scope: Scope): Promise<void> {
  demand(work.actor, managePlaceTimes, scope)
  await transact(work, async (inner) => {
    const ended = await endSubjects(inner.db, subjects)
    await insertFacts(
      inner.db,
      ended.map(({ id, organisationId }) =>
        toldIn(inner, placeReleased, { bookingId: id }, { organisationId: organisationId ?? undefined }),
      ),
    )
  })
}

/** Says when a place is open. What is booked already stays booked. */
export async function setHours(
  work: Work,
  resource: string,
  week: readonly Omit<OpeningHour, 'resource'>[],
  scope: Scope,
): Promise<void> {
  demand(work.actor, managePlaceTimes, scope)
  if (week.some(({ opens, closes }) => opens >= closes)) throw refuse.invalid(words.hoursWrong)
  await transact(work, async ({ db, announce }) => {
    await putHours(db, resource, week)
    await announce(hoursSet, { resource, rows: week.length }, { placeId: resource })
  })
}

/** Whether all of it is free then, for a form that asks before it is sent. */
export async function isFree(db: Db, resources: readonly string[], time: Stretch, now: Date): Promise<boolean> {
  const taken = await takenOf(db, resources, time, now)
  return !taken.some((one) => overlaps(one, time))
}
