import { dropBookings, endSubjects, type NewBooking, takeSlots } from '#city/booking/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { newId } from '#platform/db/new-id.ts'
import { Refusal, refuse } from '#platform/refusal.ts'
import { freePeople, peopleIn } from '../queries/limits.ts'
import { membersOfAll } from '../queries/loading.ts'
import { sessionsOf } from '../queries/offerings.ts'
import { isLive } from '../rules/states.ts'
import type { Enrolment, Session } from '../tables.ts'
import { words } from '../words.ts'
import { actorKey, type Command } from './commands.ts'
import type { Entry, Ledger } from './ledger.ts'
import type { Wanting } from './limits.ts'

/** The time of a request in one session, as `city/booking` knows it. */
const subjectOf = (sessionId: string, word: string) => `enrolment-attendance:${sessionId}:${word}`

const wordOf = ({ ask, sender }: Wanting) => `${actorKey(sender)} ${ask.key}`
const wordOfRow = ({ actorId, requestKey }: Enrolment) => `${actorId} ${requestKey}`

interface Taking {
  readonly word: string
  readonly people: readonly string[]
  readonly sessions: readonly Session[]
}

/**
 * Takes the time of everybody who asks, where nobody may be in two places at once: all people of a party in all its
 * sessions, or none. Gives the requests that did not get it; what they had is free again.
 */
export async function takeTimes(db: Db, ledger: Ledger, asking: readonly Wanting[]): Promise<Set<string>> {
  const all = asking.some(({ ask }) => ask.sessionId === null) ? await sessionsOf(db, ledger.offering.id) : []
  const wanted = asking.map((one): Taking => ({
    word: wordOf(one),
    people: one.ask.members.flatMap(({ personId }) => personId ?? []),
    sessions: one.ask.sessionId === null ? all : [ledger.sessions.get(one.ask.sessionId)].flatMap((own) => own ?? []),
  }))
  return take(db, ledger, wanted)
}

async function take(db: Db, ledger: Ledger, wanted: readonly Taking[]): Promise<Set<string>> {
  const bookings = wanted.flatMap((one) => bookingsOf(ledger, one).map((booking) => ({ word: one.word, booking })))
  if (bookings.length === 0) return new Set()
  const at = new Date(ledger.at)
  const got = Map.groupBy(
    await takeSlots(
      db,
      bookings.map(({ booking }) => booking),
      at,
    ),
    ({ bookingId }) => bookingId,
  )
  const lost = new Set(
    bookings.flatMap(({ word, booking }) => (got.get(booking.id)?.length === booking.resources.length ? [] : [word])),
  )
  await dropBookings(
    db,
    bookings.flatMap(({ word, booking }) => (lost.has(word) ? [booking.id] : [])),
  )
  return lost
}

function bookingsOf({ at }: Pick<Ledger, 'at'>, { word, people, sessions }: Taking): NewBooking[] {
  const coming = sessions.filter(({ startsAt, cancelledAt }) => startsAt && startsAt.getTime() > at && !cancelledAt)
  if (people.length === 0) return []
  const common = {
    purpose: 'attendance',
    organisationId: null,
    state: 'confirmed',
    until: null,
    requestedBy: null,
  } as const
  return coming.flatMap(({ id, startsAt, endsAt }) => {
    if (startsAt === null || endsAt === null) return []
    const during = { from: startsAt.toISOString(), to: endsAt.toISOString() }
    return [{ ...common, ...during, id: newId(at), subject: subjectOf(id, word), resources: people }]
  })
}

/**
 * Brings the times of people into line with what a batch decided: who was refused after all, who has left, who came into
 * another session. Before the ledger is written, for members who leave are known by their places until then.
 * @throws {Refusal} when somebody who is moved is elsewhere at the new time: nobody is moved then
 */
export async function settleTimes(
  db: Db,
  ledger: Ledger,
  done: { readonly commands: readonly Command[]; readonly answers: readonly unknown[] },
): Promise<void> {
  if (!ledger.offering.noOverlap) return
  const sessions = await sessionsOf(db, ledger.offering.id)
  const entries = [...ledger.entries.values()]
  const known = new Set(entries.filter(hasAnswer).map(({ now }) => wordOfRow(now)))
  const refused = done.commands.flatMap(({ act, sender }, at) => {
    if (act.kind !== 'ask' || !(done.answers[at] instanceof Refusal)) return []
    const word = wordOf({ ask: act.ask, sender })
    return known.has(word) ? [] : subjectsOf({ word, sessionId: act.ask.sessionId }, sessions)
  })
  const over = entries.filter(({ now, touched }) => touched && !isLive(now.state))
  const left = over.flatMap(({ now }) => subjectsOf({ word: wordOfRow(now), sessionId: now.sessionId }, sessions))
  await endSubjects(db, [...refused, ...left])
  await freeLeavers(db, ledger, sessions)
  await followMoves(db, ledger, sessions)
}

/** Of one session, or of all where it is the whole run. */
const subjectsOf = (
  { word, sessionId }: { readonly word: string; readonly sessionId: string | null },
  sessions: readonly Session[],
) => (sessionId === null ? sessions.map(({ id }) => id) : [sessionId]).map((id) => subjectOf(id, word))

const hasAnswer = ({ now, touched, found }: Entry) => isLive(now.state) && (touched || found !== 'none')

async function freeLeavers(db: Db, ledger: Ledger, sessions: readonly Session[]) {
  for (const { id, positions } of ledger.removed) {
    const entry = ledger.entries.get(id)
    if (!entry) continue
    const subjects = sessions.map((session) => subjectOf(session.id, wordOfRow(entry.now)))
    await freePeople(db, subjects, { enrolmentId: id, positions })
  }
}

async function followMoves(db: Db, ledger: Ledger, sessions: readonly Session[]) {
  const entries = ledger.moved.flatMap(({ id }) => ledger.entries.get(id) ?? [])
  if (entries.length === 0) return
  const moved = entries.map(({ now }) => wordOfRow(now))
  await endSubjects(
    db,
    moved.flatMap((word) => sessions.map(({ id }) => subjectOf(id, word))),
  )
  const people = Map.groupBy(
    await membersOfAll(
      db,
      entries.map(({ now }) => now),
    ),
    ({ enrolmentId }) => enrolmentId,
  )
  const wanted = entries.map(({ now }): Taking => ({
    word: wordOfRow(now),
    people: people.get(now.id)?.flatMap(({ personId }) => personId ?? []) ?? [],
    sessions: sessions.filter(({ id }) => id === now.sessionId),
  }))
  if ((await take(db, ledger, wanted)).size > 0) throw refuse.conflict(words.elsewhereThen)
}

/**
 * Sessions have moved: the times of their people move with them. Whoever has a place elsewhere then keeps both and is told of
 * the move; nobody loses a place because somebody else changed a plan.
 */
export async function moveTimes(
  db: Db,
  { offeringId, at }: { readonly offeringId: string; readonly at: number },
  moved: readonly Session[],
): Promise<void> {
  const holders = await peopleIn(
    db,
    offeringId,
    moved.map(({ id }) => id),
  )
  const wanted = holders.flatMap(({ word, sessionId, people }) =>
    moved.filter(({ id }) => sessionId === null || sessionId === id).map((session) => ({ word, people, session })),
  )
  if (wanted.length === 0) return
  await endSubjects(
    db,
    wanted.map(({ word, session }) => subjectOf(session.id, word)),
  )
  const bookings = wanted.flatMap(({ word, people, session }) =>
    bookingsOf({ at }, { word, people, sessions: [session] }),
  )
  await takeSlots(db, bookings, new Date(at))
}
