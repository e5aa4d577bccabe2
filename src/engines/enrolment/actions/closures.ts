import type { Job } from '#platform/jobs/job.ts'
import { endOfDay, startOfDay } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand, may, theRules } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { closureMade, closureUndone, sessionCancelled, sessionChanged } from '../facts.ts'
import { closeSessions } from '../permissions.ts'
import {
  closedOf,
  closuresDue,
  getClosure,
  holdClosure,
  insertClosed,
  insertClosure,
  markSettled,
  type MeantSession,
  mostClosed,
  putOnline,
  restoreSessions,
  sessionsToClose,
  updateClosure,
} from '../queries/closures.ts'
import { getOffering, getSession } from '../queries/offerings.ts'
import { offeringsById } from '../queries/enrolments.ts'
import { callOffRows, retimeRun } from '../queries/planning.ts'
import type { Closure, ClosureManner, Offering } from '../tables.ts'
import { words } from '../words.ts'
import { actorKey } from './commands.ts'
import { aboutOf, scopeOf, unitScopeOf } from './authority.ts'
import { freeSessions } from './bookings.ts'
import { senderOf } from './enrol.ts'
import { closeSeats } from './sessions.ts'

/** What is to be closed: days of the city, where, what. */
export interface ClosureWish {
  readonly from: IsoDay
  /** The last day, included. */
  readonly until: IsoDay
  readonly zoneIds?: readonly string[] | undefined
  readonly kinds?: readonly string[] | undefined
  readonly outdoor?: boolean | undefined
}

export interface ClosurePreview {
  readonly sessions: readonly MeantSession[]
  /** Parties and people with a seat, rials to be paid back, places that become free. */
  readonly parties: number
  readonly people: number
  readonly refunds: bigint
  readonly bookings: number
  /** What they belong to: nobody closes by numbers alone. */
  readonly offerings: readonly MeantOffering[]
}

export interface MeantOffering {
  readonly offering: Offering
  /** When the first of them begins. */
  readonly first: Date
  readonly sessions: number
  readonly people: number
}

/** So long an act can be taken back: nobody is told before. */
export const undoMinutes = 10

/** What a closure would do, without doing it: only sessions in the reach of whoever asks. */
export async function previewClosure(work: Work, wish: ClosureWish): Promise<ClosurePreview> {
  demand(work.actor, closeSessions, anywhere)
  const { sessions, offerings } = await withinReach(work, await meantBy(work, wish))
  return {
    sessions,
    parties: sum(sessions, ({ parties }) => parties),
    people: sum(sessions, ({ people }) => people),
    refunds: sessions.reduce((all, { refunds }) => all + BigInt(refunds), 0n),
    bookings: sessions.filter(({ bookingId }) => bookingId !== null).length,
    offerings: meantOfferings(sessions, offerings),
  }
}

/** What these sessions belong to, in the order in which they begin. */
function meantOfferings(sessions: readonly MeantSession[], offerings: ReadonlyMap<string, Offering>): MeantOffering[] {
  return [...Map.groupBy(sessions, ({ offeringId }) => offeringId)].flatMap(([id, meant]) => {
    const offering = offerings.get(id)
    const first = meant[0]?.startsAt
    return offering && first
      ? [{ offering, first, sessions: meant.length, people: sum(meant, ({ people }) => people) }]
      : []
  })
}

const sum = (sessions: readonly MeantSession[], of: (session: MeantSession) => number) =>
  sessions.reduce((all, session) => all + of(session), 0)

async function meantBy({ db, now }: Work, wish: ClosureWish): Promise<MeantSession[]> {
  const { from, until, zoneIds = [], kinds = [], outdoor = null } = wish
  if (from > until) throw refuse.invalid(words.closureBackwards)
  const start = startOfDay(from)
  const span = { from: start > now ? start : now, until: endOfDay(until), zoneIds, kinds, outdoor }
  const found = await sessionsToClose(db, span)
  if (found.length > mostClosed) throw refuse.invalid(words.closureTooWide)
  return found
}

/** A district closes what is its own. */
async function withinReach({ db, actor }: Work, found: readonly MeantSession[]) {
  const offerings = await offeringsById(
    db,
    found.map(({ offeringId }) => offeringId),
  )
  const reached = new Set<string>()
  for (const offering of offerings.values()) {
    const isOwn = may(actor, closeSessions, await scopeOf(db, offering))
    if (isOwn || may(actor, closeSessions, await unitScopeOf(db, offering))) reached.add(offering.id)
  }
  return { offerings, sessions: found.filter(({ offeringId }) => reached.has(offeringId)) }
}

interface ClosureAct extends ClosureWish {
  readonly manner: ClosureManner
  /** `air`, `cold`, `mourning`, `power`, `other`. */
  readonly cause: string
  readonly reason: Said
  /** Where the sessions are held when they go online. */
  readonly link?: string | undefined
  /** What the preview listed: nothing else is closed, whatever was added since. */
  readonly sessionIds: readonly string[]
}

/**
 * Calls off, or moves to the network, what the preview listed, in one act. The calendar shows it at once; people are told and
 * paid back when the ten minutes are over in which it can be undone, or at once where something begins before.
 */
export async function closeMany(work: Work, act: ClosureAct): Promise<Closure> {
  demand(work.actor, closeSessions, anywhere)
  if (act.reason.fa.trim() === '') throw refuse.invalid(words.reasonNeeded)
  if (act.manner === 'online' && !act.link) throw refuse.invalid(words.linkNeeded)
  const wanted = new Set(act.sessionIds)
  const made = await transact(work, async (inner) => {
    const { db, now, announce } = inner
    const { sessions } = await withinReach(inner, await meantBy(inner, act))
    const meant = sessions.filter(({ id }) => wanted.has(id))
    if (meant.length === 0) throw refuse.conflict(words.nothingToClose)
    const closure = await insertClosure(db, rowOf(inner, act, meant))
    const ids = meant.map(({ id }) => id)
    const before = meant.map(({ id, channel, link, movedAt, movedReason }) => ({
      closureId: closure.id,
      sessionId: id,
      before: { channel, link, movedAt: movedAt?.toISOString() ?? null, movedReason },
    }))
    await insertClosed(db, before)
    if (act.manner === 'cancel') await callOffRows(db, ids, { at: now, reason: act.reason })
    else await putOnline(db, ids, { link: act.link ?? '', at: now, reason: act.reason })
    await announce(closureMade, { closureId: closure.id, manner: act.manner, cause: act.cause, sessions: ids.length })
    return closure
  })
  if (made.settlesAt <= work.now) await settleClosure(work, made.id)
  return getClosure(work.db, made.id)
}

function rowOf({ now, actor, channel }: Work, act: ClosureAct, meant: readonly MeantSession[]) {
  const { manner, cause, reason, from, until, zoneIds = [], kinds = [], outdoor = null } = act
  const first = Math.min(...meant.map(({ startsAt }) => startsAt.getTime()))
  const later = now.getTime() + undoMinutes * 60_000
  const rest = { manner, cause, reason, from, until, outdoor, actorId: actorKey({ actor, channel }) }
  const settlesAt = first - now.getTime() < 3_600_000 ? now : new Date(later)
  return { ...rest, zoneIds: [...zoneIds], kinds: [...kinds], sessions: meant.length, actedAt: now, settlesAt }
}

/** Takes the act back while nobody has been told. Done twice, it is done once. */
export async function undoClosure(work: Work, id: string): Promise<void> {
  demand(work.actor, closeSessions, anywhere)
  await transact(work, async (inner) => {
    const closure = await holdClosure(inner.db, id)
    if (closure.undoneAt !== null) return
    const isOwn = closure.actorId === actorKey(senderOf(inner)) || may(inner.actor, closeSessions, {})
    if (!isOwn) throw refuse.forbidden(words.notYourClosure)
    if (closure.settledAt !== null || closure.settlesAt <= inner.now) throw refuse.conflict(words.closureTold)
    await restoreSessions(inner.db, id)
    await updateClosure(inner.db, id, { undoneAt: inner.now })
    await inner.announce(closureUndone, { closureId: id })
  })
}

/** Tells people, pays back and frees the places, session by session; after a crash it goes on where it stood. */
export async function settleClosure(work: Work, id: string): Promise<void> {
  const closure = await getClosure(work.db, id)
  if (closure.undoneAt !== null || closure.settledAt !== null) return
  for (const { sessionId, settledAt } of await closedOf(work.db, id))
    if (settledAt === null) await settleOne(work, closure, sessionId)
  await updateClosure(work.db, id, { settledAt: work.now })
}

/**
 * Money and seats first, then the fact that tells: what is done twice after a crash is done once. A run begins with what is
 * left of it before its seats are looked at: who waits may be served again where the beginning was too near.
 */
async function settleOne(work: Work, closure: Closure, sessionId: string): Promise<void> {
  const session = await getSession(work.db, sessionId)
  const offering = await getOffering(work.db, session.offeringId)
  if (closure.manner === 'cancel') {
    await transact(work, ({ db }) => retimeRun(db, offering.id))
    await closeSeats(work, offering, { sessionId, cause: closure.cause })
  }
  await transact(work, async (inner) => {
    const ids = { offeringId: offering.id, sessionId }
    await freeSessions({ ...inner, actor: theRules }, offering, [session])
    if (closure.manner === 'cancel') await inner.announce(sessionCancelled, ids, aboutOf(offering))
    else await inner.announce(sessionChanged, { ...ids, what: ['channel', 'link'] }, aboutOf(offering))
    await markSettled(inner.db, closure.id, sessionId, inner.now)
  })
}

/** People are told of a closure ten minutes after it was made. */
export const settleClosures: Job = {
  name: 'enrolment.settle-closures',
  every: '* * * * *',
  run: async (work) => {
    for (const { id } of await closuresDue(work.db, work.now)) await settleClosure(work, id)
  },
}
