import { givenProgramme } from '#city/programmes/fixtures.ts'
import { findProgrammeById } from '#city/programmes/queries.ts'
import { cityZone } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import { insertOffering, insertPools, insertSessions } from './queries/offerings.ts'
import { everybody } from './rules/audience.ts'
import type { Manner } from './rules/phases.ts'
import type { Offering, offerings, Pool, pools, Session } from './tables.ts'

interface Wish extends Partial<typeof offerings.$inferInsert> {
  readonly seats?: number
  /** How many sessions, a day apart. */
  readonly times?: number
  readonly how?: Manner
  readonly pool?: Partial<typeof pools.$inferInsert>
  /** When the first begins; in ten days unless said otherwise. */
  readonly startsAt?: Date
}

const aDay = 86_400_000

export interface Given {
  readonly offering: Offering
  readonly sessions: readonly Session[]
  readonly pools: readonly Pool[]
}

/** A published offering, open since yesterday, with one session of ten seats in ten days, unless said otherwise. */
export async function givenOffering(db: Db, now: Date, wish: Wish = {}): Promise<Given> {
  const {
    seats = 10,
    times = 1,
    how = 'first-come',
    pool,
    startsAt = new Date(now.getTime() + 10 * aDay),
    ...rest
  } = wish
  const offering = await insertOffering(db, await planOf(db, now, { how, ...rest }))
  const meetings = Array.from({ length: times }, (_, n) => meeting(offering, startsAt, n))
  const sessions = await insertSessions(db, meetings)
  const ofRun = { offeringId: offering.id, capacity: seats, startsAt, ...pool }
  const ofSessions = sessions.map(({ id, startsAt: start }) => ({ ...ofRun, startsAt: start, sessionId: id }))
  return { offering, sessions, pools: await insertPools(db, offering.admitBy === 'run' ? [ofRun] : ofSessions) }
}

async function planOf(db: Db, now: Date, { how, ...rest }: Partial<typeof offerings.$inferInsert> & { how: Manner }) {
  const programmeId = rest.programmeId ?? (await givenProgramme(db, now)).id
  return {
    code: newTrackingCode(),
    kind: 'sport',
    ownerModule: 'events',
    title: { fa: 'والیبال بانوان', en: 'Women’s volleyball' },
    audience: everybody,
    phases: [{ id: 'all', from: at(now, -1), until: at(now, 365), how }],
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

const at = (now: Date, days: number) => new Date(now.getTime() + days * aDay).toISOString()

function meeting({ id: offeringId }: Offering, first: Date, n: number) {
  const startsAt = new Date(first.getTime() + n * aDay)
  return { offeringId, position: n + 1, zoneName: cityZone, startsAt, endsAt: new Date(startsAt.getTime() + aDay / 16) }
}

async function organiserOf(db: Db, programmeId: string): Promise<string> {
  const programme = await findProgrammeById(db, programmeId)
  if (!programme) throw new Error('The fixture has no programme')
  return programme.ownerId
}
