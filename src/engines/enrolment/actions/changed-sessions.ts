import { addDays } from '#platform/calendar/jalali.ts'
import type { Said, Text } from '#platform/locale.ts'
import { Refusal, refuse } from '#platform/refusal.ts'
import { transact, triedOut, type Work } from '#platform/work.ts'
import { sessionChanged, sessionMoved } from '../facts.ts'
import { planOfferings } from '../permissions.ts'
import { getOffering, getSession, holdOffering, sessionsOf } from '../queries/offerings.ts'
import {
  type ChangedSession,
  changeSessionRows,
  isMarked,
  openSessions,
  retimePools,
  retimeRun,
  unbookedSessions,
} from '../queries/planning.ts'
import { clashesSaid } from '../rules/clashes.ts'
import { localEnd, type Meeting, spanOf, type When, whenOf, whyNotWhen } from '../rules/plan.ts'
import type { Offering, Session } from '../tables.ts'
import { words } from '../words.ts'
import { planWords } from '../words/planning.ts'
import { admissionFor } from './admission.ts'
import { aboutOf, demandOver } from './authority.ts'
import { bookSessions, freeSessions, type Taken } from './bookings.ts'
import { senderOf } from './enrol.ts'
import { checkOpen } from './planning.ts'
import { moveTimes } from './times.ts'

/** How far a change reaches: one session, it and those after it, or all that are still to come. */
export const reaches = ['this', 'following', 'all'] as const
export type Reach = (typeof reaches)[number]

/** What is other from now on; what is left out stays. */
export interface SessionChange extends Omit<Meeting, 'timing' | 'placeId' | 'link' | 'least'> {
  /** So many days later (or earlier), by the wall clock. */
  readonly shiftDays?: number | undefined
  /** Another hour, `HH:MM`. */
  readonly from?: string | undefined
  readonly minutes?: number | undefined
  /** Another place, or none. */
  readonly placeId?: string | null | undefined
  readonly link?: string | null | undefined
  readonly least?: number | null | undefined
}

/**
 * Changes one session or many: only those that have not begun and of which nobody is marked. Ids stay, `rev` counts up,
 * places and leaders are booked anew in one go, and a fact for each tells those who have a place; they keep it, and may
 * leave with everything paid.
 * @throws {Refusal} conflict with the nearest free times when a place is taken, when nothing is left to change, or when
 * somebody else changed the session meanwhile
 */
export async function changeSessions(
  work: Work,
  sessionId: string,
  reach: Reach,
  wish: ChangeWish,
): Promise<readonly Session[]> {
  const session = await getSession(work.db, sessionId)
  await demandOver(work, planOfferings, await getOffering(work.db, session.offeringId))
  const ids = await transact(work, (inner) => makeChange(inner, session, reach, wish))
  await passTime(work, session.offeringId)
  const now = await sessionsOf(work.db, session.offeringId)
  return now.filter(({ id }) => ids.includes(id))
}

/** What becomes of some sessions of one offering: as they are, and as they are to be, in the same order. */
export interface Changes {
  readonly offering: Offering
  readonly different: readonly Session[]
  readonly wanted: readonly ChangedSession[]
  /** What has lost its place and gets one again, also where nothing else is other. */
  readonly bare?: readonly Session[]
}

/**
 * Saves the changes of one or many offerings together: all places and leaders are set free before the first is booked
 * anew, so that sessions may take each other’s hours. Gives what clashed; the caller refuses, and all is as it was.
 */
export async function saveChanges(work: Work, many: readonly Changes[], reason: Said): Promise<Taken[]> {
  const rows = many.flatMap(({ wanted }) => wanted)
  checkTimes(rows, work.now)
  for (const { offering, different, bare = [] } of many) await freeSessions(work, offering, [...different, ...bare])
  await changeSessionRows(work.db, rows, { at: work.now, reason })
  const taken: Taken[] = []
  for (const { offering, wanted, bare = [] } of many) {
    const ids = [...wanted, ...bare].map(({ id }) => id)
    taken.push(...(await rebook(work, offering, { ids, manner: 'all' })))
  }
  if (taken.length === 0) for (const changes of many) await tellAll(work, changes)
  return taken
}

/** Why a change of one session would be refused, in words; undefined where it would be made. Nothing is changed. */
export async function whyNotChange(work: Work, sessionId: string, wish: SessionChange): Promise<Text | undefined> {
  const session = await getSession(work.db, sessionId)
  await demandOver(work, planOfferings, await getOffering(work.db, session.offeringId))
  try {
    await triedOut(work, (inner) => makeChange(inner, session, 'this', { change: wish, reason: { fa: '' } }))
    return undefined
  } catch (error) {
    if (error instanceof Refusal && (error.kind === 'conflict' || error.kind === 'invalid')) return error.reason
    throw error
  }
}

interface ChangeWish {
  readonly change: SessionChange
  readonly reason: Said
  /** The session as the change was thought of: who changed it meanwhile is not overruled unseen. */
  readonly rev?: number | undefined
}

async function makeChange(work: Work, session: Session, reach: Reach, wish: ChangeWish): Promise<string[]> {
  const offering = await holdOffering(work.db, session.offeringId)
  checkOpen(offering)
  const before = await chosen(work, session, reach)
  const after = before.map((one) => changedOf(one, wish.change))
  const different = before.filter((one, at) => isOther(one, after[at]))
  const wanted = after.filter((one) => includes(different, one))
  const unbooked = await unbookedSessions(work.db, offering.id, work.now)
  const bare = before.filter((one) => includes(unbooked, one) && !includes(different, one))
  if (different.length === 0 && bare.length === 0) return before.map(({ id }) => id)
  if (wish.rev !== undefined && before.some(({ id, rev }) => id === session.id && rev !== wish.rev))
    throw refuse.conflict(planWords.sessionChangedMeanwhile)
  const taken = await saveChanges(work, [{ offering, different, wanted, bare }], wish.reason)
  if (taken.length > 0) throw refuse.conflict(clashesSaid(taken.map(({ clash }) => clash)))
  return before.map(({ id }) => id)
}

const includes = (all: readonly { readonly id: string }[], { id }: { readonly id: string }) =>
  all.some((one) => one.id === id)

/** What may still change of what was meant. */
async function chosen({ db, now }: Work, session: Session, reach: Reach): Promise<Session[]> {
  const open = await openSessions(db, session.offeringId, now)
  const start = session.startsAt
  const isMeant = {
    this: ({ id }: Session) => id === session.id,
    following: (one: Session) =>
      one.id === session.id || (start !== null && one.startsAt !== null && one.startsAt >= start),
    all: () => true,
  }[reach]
  const meant = open.filter(isMeant)
  if (meant.length > 0) return meant
  if (reach !== 'this') throw refuse.conflict(planWords.nothingToChange)
  throw refuse.conflict((await isMarked(db, session.id)) ? planWords.marked : words.pastIsPast)
}

export function changedOf(session: Session, change: SessionChange): ChangedSession {
  const { shiftDays = 0, from: _from, minutes: _minutes, ...meeting } = change
  const said = Object.fromEntries(Object.entries(meeting).filter(([, value]) => value !== undefined))
  const when = whenOf(session)
  const now = { ...partsOf(session), ...said, ...(when && timesOf(timePart(when, change))) }
  const was = isoOf(session.startsAt)
  const { pin } = session
  /** Moved by hand, it stays as far from its occasion as it is now. */
  const pinned = pin && { ...pin, offsetDays: pin.offsetDays + shiftDays }
  return { ...now, pin: pinned, movedFrom: now.startsAt === was ? null : was }
}

const isoOf = (at: Date | null) => at?.toISOString() ?? null

const partsOf = (session: Session) => {
  const { id, localStart, localEnd: ends, placeId, leaders, channel, outdoor, least, link } = session
  const times = { startsAt: isoOf(session.startsAt), endsAt: isoOf(session.endsAt), localStart, localEnd: ends }
  return { id, ...times, placeId, bookingId: null, leaders, channel, outdoor, least, link }
}

const timePart = (when: When, { shiftDays = 0, from = when.from, minutes = when.minutes }: SessionChange): When => ({
  day: addDays(when.day, shiftDays),
  from,
  minutes,
})

const wrongTimes = { day: planWords.badDay, time: planWords.badTime, length: planWords.badLength }

function timesOf(when: When) {
  const wrong = whyNotWhen(when)
  if (wrong) throw refuse.invalid(wrongTimes[wrong])
  const { startsAt, endsAt } = spanOf(when)
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    localStart: `${when.day}T${when.from}`,
    localEnd: localEnd(when),
  }
}

const compared = ['placeId', 'channel', 'outdoor', 'least', 'link'] as const

/** Which parts are other; times count by their instants. */
function partsThatDiffer(before: Session, after: ChangedSession): string[] {
  const parts: string[] = compared.filter((name) => before[name] !== after[name])
  if (before.leaders.join(' ') !== after.leaders.join(' ')) parts.push('leaders')
  if (isoOf(before.endsAt) !== after.endsAt) parts.push('end')
  return parts
}

const isMovedBy = (before: Session, after: ChangedSession) => isoOf(before.startsAt) !== after.startsAt

const isOther = (before: Session, after: ChangedSession | undefined) =>
  after !== undefined && (isMovedBy(before, after) || partsThatDiffer(before, after).length > 0)

function checkTimes(wanted: readonly ChangedSession[], now: Date) {
  for (const { startsAt } of wanted)
    if (startsAt !== null && new Date(startsAt) <= now) throw refuse.invalid(planWords.sessionInPast)
}

interface Rebooking {
  readonly ids: readonly string[]
  readonly manner: 'all' | 'most'
}

/** Books places and leaders at the times that sessions have now, and lets their pools begin with them. Gives what clashed. */
export async function rebook(work: Work, offering: Offering, { ids, manner }: Rebooking): Promise<readonly Taken[]> {
  await retimePools(work.db, ids)
  await retimeRun(work.db, offering.id)
  const sessions = (await sessionsOf(work.db, offering.id)).filter(({ id }) => ids.includes(id))
  const taken = await bookSessions(work, offering, { sessions, manner })
  if (offering.noOverlap) await moveTimes(work.db, { offeringId: offering.id, at: work.now.getTime() }, sessions)
  return taken
}

/** A moved session and one with another place or leader are told by facts of their own; they are read by notices and feeds. */
async function tellAll(work: Work, { offering, different, wanted }: Changes) {
  for (const [at, before] of different.entries()) {
    const after = wanted[at]
    if (after) await tellOne(work, offering, { before, after })
  }
}

interface Changed {
  readonly before: Session
  readonly after: ChangedSession
}

async function tellOne({ announce }: Work, offering: Offering, { before, after }: Changed) {
  const [about, ids] = [aboutOf(offering), { offeringId: offering.id, sessionId: before.id }]
  const [what, isMoved] = [partsThatDiffer(before, after), isMovedBy(before, after)]
  const times = { from: isoOf(before.startsAt), to: after.startsAt }
  if (isMoved && times.from !== null && times.to !== null)
    await announce(sessionMoved, { ...ids, from: times.from, to: times.to }, about)
  const others = isMoved ? what.filter((part) => part !== 'end') : what
  if (others.length > 0) await announce(sessionChanged, { ...ids, what: others, ...(isMoved && { isMoved }) }, about)
}

/** Who waits may be served now: a session that was close is far again. */
export const passTime = (work: Work, offeringId: string) =>
  admissionFor(work)({ offeringId }, { sender: senderOf(work), act: { kind: 'pass' } })
