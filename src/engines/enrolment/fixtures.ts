import { givenProgramme } from '#city/programmes/fixtures.ts'
import { findProgrammeById } from '#city/programmes/queries.ts'
import { cityZone } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { theRules } from '#platform/permission.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import { beginWork, within } from '#platform/work.ts'
import { bookSessions } from './actions/bookings.ts'
import { insertOffering, insertPools, insertSessions } from './queries/offerings.ts'
import { everybody } from './rules/audience.ts'
import type { Manner, Phase } from './rules/phases.ts'
import { localEnd, whenOf } from './rules/plan.ts'
import type { Offering, offerings, Pool, pools, Session, sessions as sessionRows } from './tables.ts'

type Row = typeof offerings.$inferInsert

interface Wish extends Partial<Row> {
  readonly seats?: number
  /** How many sessions, a day apart. */
  readonly times?: number
  readonly how?: Manner
  /** Whether those who find no seat wait in a line; they do unless said otherwise. */
  readonly line?: boolean
  readonly pool?: Partial<typeof pools.$inferInsert>
  /** When the first begins; in ten days unless said otherwise. */
  readonly startsAt?: Date
  /** Where people meet, booked for them; else it is held on the network. */
  readonly placeId?: string
  readonly session?: Partial<typeof sessionRows.$inferInsert>
}

const aDay = 86_400_000

export interface Given {
  readonly offering: Offering
  readonly sessions: readonly Session[]
  readonly pools: readonly Pool[]
}

/**
 * What planning, adding sessions and publishing would leave behind, without asking who may. A published offering, open since yesterday, with one session of ten seats in ten days, unless said otherwise.
 */
export async function givenOffering(db: Db, now: Date, wish: Wish = {}): Promise<Given> {
  const { seats = 10, times = 1, pool, startsAt = at(now, 10), placeId, session, ...said } = wish
  const offering = await insertOffering(db, {
    seating: [{ key: 'seats', capacity: seats }],
    ...(await planOf(db, now, said)),
  })
  const where = placeId === undefined ? { channel: 'network' as const } : { placeId }
  const meetings = Array.from({ length: times }, (_, n) => ({
    ...meeting(offering, startsAt, n),
    ...where,
    ...session,
  }))
  const sessions = await insertSessions(db, meetings)
  const work = within(db, beginWork({ db, actor: theRules, now, channel: 'system' }))
  await bookSessions(work, offering, { sessions, manner: 'most' })
  const ofRun = { offeringId: offering.id, capacity: seats, startsAt, ...pool }
  const ofSessions = sessions.map(({ id, startsAt: start }) => ({ ...ofRun, startsAt: start, sessionId: id }))
  return { offering, sessions, pools: await insertPools(db, offering.admitBy === 'run' ? [ofRun] : ofSessions) }
}

type Plan = Partial<Row> & Partial<Pick<Phase, 'how' | 'line'>>

async function planOf(db: Db, now: Date, { how = 'first-come', line, ...rest }: Plan) {
  const programmeId = rest.programmeId ?? (await givenProgramme(db, now)).id
  return {
    code: newTrackingCode(),
    kind: 'sport',
    ownerModule: 'events',
    title: { fa: 'والیبال بانوان', en: 'Women’s volleyball' },
    summary: { fa: 'تمرین هفتگی برای همه، از مبتدی تا بازیکن.', en: 'Weekly training, from beginner to player.' },
    access: { 'step-free': true },
    audience: everybody,
    phases: [{ id: 'all', from: at(now, -1).toISOString(), until: at(now, 365).toISOString(), how, line }],
    admitBy: 'session' as const,
    price: { rows: [] },
    state: 'published' as const,
    createdAt: now,
    changedAt: now,
    organiserId: await organiserOf(db, programmeId),
    ...rest,
    programmeId,
  }
}

const at = (now: Date, days: number) => new Date(now.getTime() + days * aDay)

function meeting({ id: offeringId }: Offering, first: Date, n: number) {
  const startsAt = new Date(first.getTime() + n * aDay)
  const times = { startsAt, endsAt: new Date(startsAt.getTime() + aDay / 16) }
  const when = whenOf(times)
  const local = when && { localStart: `${when.day}T${when.from}`, localEnd: localEnd(when) }
  return { offeringId, position: n + 1, zoneName: cityZone, ...times, ...local }
}

async function organiserOf(db: Db, programmeId: string): Promise<string> {
  const programme = await findProgrammeById(db, programmeId)
  if (!programme) throw new Error('The fixture has no programme')
  return programme.ownerId
}
