import { occasionsBetween } from '#city/occasions/queries.ts'
import { isDayOff } from '#city/occasions/rules.ts'
import type { Clash } from '#city/booking/actions.ts'
import { addMonths, addDays, toIso, toJalali, type IsoDay } from '#platform/calendar/jalali.ts'
import { cityZone } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { sessionAdded } from '../facts.ts'
import { planOfferings } from '../permissions.ts'
import { getOffering, holdOffering, insertPools, insertSessions, sessionsOf } from '../queries/offerings.ts'
import { dropSessions, lastPosition, retimeRun } from '../queries/planning.ts'
import { poolsOf } from '../queries/pools.ts'
import {
  localEnd,
  type NewSessions,
  type PoolPlan,
  rowsOf,
  type SessionPlan,
  spanOf,
  whyNotWhen,
} from '../rules/plan.ts'
import { clashesSaid } from '../rules/clashes.ts'
import { mostMonths, mostRows } from '../rules/recurrence.ts'
import type { Offering, pools, Session, sessions } from '../tables.ts'
import { planWords } from '../words/planning.ts'
import { admissionFor } from './admission.ts'
import { aboutOf, demandOver } from './authority.ts'
import { bookSessions } from './bookings.ts'
import { senderOf } from './enrol.ts'
import { checkOpen } from './planning.ts'

/** What came of a plan: the sessions that are there now, what clashed (with `most`), and whether a limit cut the series. */
export interface Added {
  readonly sessions: readonly Session[]
  readonly clashes: readonly { readonly row: SessionPlan; readonly clash: Clash }[]
  readonly cut: boolean
}

/**
 * Adds sessions from a list or a rule, 400 to an offering at the most: rows, pools by the seating, places and leaders
 * booked, and where the offering is for runs and single sessions the members of the run taken in.
 * @throws {Refusal} invalid for a wrong time; conflict, with the three nearest free times, when a place or a leader is taken
 *   and the manner is `all`, or when the members of the run do not fit
 */
export async function addSessions(
  work: Work,
  offeringId: string,
  wish: NewSessions,
  manner: 'all' | 'most' = 'all',
): Promise<Added> {
  await demandOver(work, planOfferings, await getOffering(work.db, offeringId))
  const { rows, cut } = await plannedRows(work.db, wish)
  checkRows(rows, work.now)
  return transact(work, async (inner) => {
    const offering = await holdOffering(inner.db, offeringId)
    checkOpen(offering)
    const made = await insertRows(inner.db, offering, rows)
    const taken = await bookSessions(inner, offering, { sessions: made, manner })
    if (taken.length > 0 && manner === 'all') throw refuse.conflict(clashesSaid(taken.map(({ clash }) => clash)))
    const lost = new Set(taken.map(({ session }) => session.id))
    await dropSessions(inner.db, [...lost])
    const added = made.filter(({ id }) => !lost.has(id))
    for (const { id } of added) await inner.announce(sessionAdded, { offeringId, sessionId: id }, aboutOf(offering))
    await takeRun(inner, offering, added)
    const now = new Map((await sessionsOf(inner.db, offeringId)).map((session) => [session.id, session]))
    return {
      sessions: added.map((session) => now.get(session.id) ?? session),
      clashes: taken.flatMap(({ session, clash }) => {
        const row = rows[made.findIndex(({ id }) => id === session.id)]
        return row ? [{ row, clash }] : []
      }),
      cut,
    }
  })
}

/** The rows a wish makes, with days off where its rule minds them. */
export async function plannedRows(db: Db, wish: NewSessions) {
  if ('rows' in wish || (wish.rule.holidays ?? 'keep') === 'keep') return rowsOf(wish)
  const off = await daysOff(db, wish.rule.start)
  return rowsOf(wish, (day) => off.has(day))
}

async function daysOff(db: Db, from: IsoDay): Promise<Set<IsoDay>> {
  const until = addDays(toIso(addMonths(toJalali(from), mostMonths)), 15)
  const known = await occasionsBetween(db, from, until)
  return new Set(known.filter((one) => isDayOff(one) && one.scope === 'city').map(({ date }) => date))
}

const wrongTimes = { day: planWords.badDay, time: planWords.badTime, length: planWords.badLength }

/** @throws {Refusal} when a row names no time, lies in the past, or meets nowhere */
export function checkRows(rows: readonly SessionPlan[], now: Date): void {
  if (rows.length === 0) throw refuse.invalid(planWords.noRows)
  for (const row of rows) {
    const problem = whyNotRow(row, now)
    if (problem) throw problem
  }
}

function whyNotRow({ when, timing = 'moment' }: SessionPlan, now: Date): Refusal | undefined {
  if (when === null) return timing === 'moment' ? refuse.invalid(planWords.badDay) : undefined
  const wrong = whyNotWhen(when)
  if (wrong) return refuse.invalid(wrongTimes[wrong])
  const isPast = timing === 'moment' && spanOf(when).startsAt <= now
  return isPast ? refuse.invalid(planWords.sessionInPast) : undefined
}

async function insertRows(db: Db, offering: Offering, rows: readonly SessionPlan[]): Promise<Session[]> {
  const last = await lastPosition(db, offering.id)
  if (last + rows.length > mostRows) throw refuse.invalid(planWords.tooManySessions)
  const made = await insertSessions(
    db,
    rows.map((row, at) => sessionRow(offering, row, last + at + 1)),
  )
  await retimeRun(db, offering.id)
  const inOrder = made.toSorted((a, b) => a.position - b.position)
  await insertPools(db, poolsFor(offering, inOrder, await poolsOf(db, { offeringId: offering.id })))
  return inOrder
}

function sessionRow({ id: offeringId }: Offering, row: SessionPlan, position: number): typeof sessions.$inferInsert {
  const { when, leaders = [], pin = null, ...meeting } = row
  const times = when && { ...spanOf(when), localStart: `${when.day}T${when.from}`, localEnd: localEnd(when) }
  return { ...meeting, ...times, pin, leaders: [...leaders], offeringId, position, zoneName: cityZone }
}

type NewPool = typeof pools.$inferInsert

/** The pools that are missing: one of each kind for every session, or for the run as a whole. */
export function poolsFor(
  { id: offeringId, admitBy, seating }: Pick<Offering, 'id' | 'admitBy' | 'seating'>,
  all: readonly Session[],
  there: readonly { readonly sessionId: string | null; readonly key: string }[],
): NewPool[] {
  const isThere = (sessionId: string | null, key: string) =>
    there.some((pool) => pool.sessionId === sessionId && pool.key === key)
  const first = all.flatMap(({ startsAt }) => startsAt ?? []).toSorted((a, b) => a.getTime() - b.getTime())[0]
  const wanted =
    admitBy === 'run' || admitBy === 'none'
      ? [{ sessionId: null, startsAt: first ?? null }]
      : all.map(({ id, startsAt }) => ({ sessionId: id, startsAt }))
  return wanted.flatMap(({ sessionId, startsAt }) =>
    seating
      .filter(({ key }) => !isThere(sessionId, key))
      .map((plan) => ({ ...poolRow(plan, startsAt), offeringId, sessionId, startsAt })),
  )
}

const anHour = 3_600_000

/** A pool as its part of the seating says, for what begins then. */
export function poolRow(plan: PoolPlan, startsAt: Date | null) {
  const { key, label = null, capacity, lanes = [], hard = false, overbook = 0 } = plan
  return { key, label, capacity, lanes, hard, overbook, releaseAt: releaseOf(plan, startsAt) }
}

const usualRelease = 24

function releaseOf({ lanes = [], releaseHours = usualRelease }: PoolPlan, startsAt: Date | null): Date | null {
  return lanes.length === 0 || startsAt === null ? null : new Date(startsAt.getTime() - releaseHours * anHour)
}

/** Who is in for the whole run comes to what is added as well. */
async function takeRun(work: Work, offering: Offering, added: readonly Session[]): Promise<void> {
  const hasMembers = offering.state === 'published' && offering.admitBy === 'both'
  if (!hasMembers || offering.seating.length === 0) return
  const admit = admissionFor(work)
  for (const { id: sessionId } of added)
    await admit({ offeringId: offering.id }, { sender: senderOf(work), act: { kind: 'extend', sessionId } })
}
