import { uuids } from '#platform/db/uuids.ts'
import { and, asc, desc, eq, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { present } from '#platform/refusal.ts'
import { closedSessions, type Closure, closures, sessions } from '../tables.ts'
import { words } from '../words.ts'

/** Which sessions a closure means. */
export interface ClosureSpan {
  readonly from: Date
  readonly until: Date
  /** In these zones or in parts of them; everywhere when empty. */
  readonly zoneIds: readonly string[]
  readonly kinds: readonly string[]
  readonly outdoor: boolean | null
}

const Reason = z.custom<Said>((value) => z.object({ fa: z.string() }).safeParse(value).success)

const Meant = z.object({
  id: z.uuid(),
  offeringId: z.uuid(),
  startsAt: z.coerce.date(),
  channel: z.string(),
  link: z.string().nullable(),
  movedAt: z.coerce.date().nullable(),
  movedReason: Reason.nullable(),
  bookingId: z.uuid().nullable(),
  parties: z.coerce.number(),
  people: z.coerce.number(),
  refunds: z.string(),
})
export type MeantSession = z.infer<typeof Meant>

export const mostClosed = 2000

/**
 * The sessions that are still to come in a span, with who has a seat in each and what would have to be paid back for it.
 * Whoever is in a whole run keeps the rest of it and is counted, not paid.
 */
export const sessionsToClose = (db: Db, { from, until, zoneIds, kinds, outdoor }: ClosureSpan) =>
  rows(
    db,
    Meant,
    sql`
      with recursive area as (
        select id, 0 as depth from zones where id = any(${uuids(zoneIds)})
        union all
        select z.id, a.depth + 1 from zones z join area a on z.parent_id = a.id where a.depth < 9
      ), meant as (
        select s.id, s.offering_id, s.starts_at, s.channel, s.link, s.moved_at, s.moved_reason, s.booking_id
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id and o.state = 'published'
        where s.starts_at >= ${from} and s.starts_at < ${until} and s.cancelled_at is null
          and (${kinds.length === 0} or o.kind in (select jsonb_array_elements_text(${JSON.stringify(kinds)}::jsonb)))
          and (${outdoor === null} or s.outdoor = ${outdoor ?? false})
          and (${zoneIds.length === 0} or o.zone_id in (select id from area)
            or s.place_id in (select place_id from places_zones where zone_id in (select id from area)))
        order by s.starts_at, s.id limit ${mostClosed + 1}
      )
      select m.id, m.offering_id as "offeringId", m.starts_at as "startsAt", m.channel, m.link,
        m.moved_at as "movedAt", m.moved_reason as "movedReason", m.booking_id as "bookingId", count(e.id) as parties, coalesce(sum(e.heads), 0) as people,
        coalesce(sum(e.due) filter (where e.payment_id is not null and e.session_id is not null), 0)::text as refunds
      from meant m left join enrolment e on e.state in ('held', 'offered', 'confirmed') and (e.session_id = m.id
        or (e.session_id is null and e.offering_id = m.offering_id))
      group by m.id, m.offering_id, m.starts_at, m.channel, m.link, m.moved_at, m.moved_reason, m.booking_id
      order by m.starts_at, m.id`,
  )

export const insertClosure = async (db: Db, closure: typeof closures.$inferInsert): Promise<Closure> =>
  only(await db.insert(closures).values(closure).returning())

export async function getClosure(db: Db, id: string): Promise<Closure> {
  const [found] = await db.select().from(closures).where(eq(closures.id, id))
  return present(found, words.noSuchClosure)
}

/** The closure, held until the transaction ends. */
export async function holdClosure(db: Db, id: string): Promise<Closure> {
  const [found] = await db.select().from(closures).where(eq(closures.id, id)).for('update')
  return present(found, words.noSuchClosure)
}

export const updateClosure = (db: Db, id: string, change: Partial<Closure>) =>
  db.update(closures).set(change).where(eq(closures.id, id))

/** The newest closures first, before an id. */
export const listClosures = (db: Db, before: string | undefined, most = 50): Promise<Closure[]> =>
  db
    .select()
    .from(closures)
    .where(before === undefined ? undefined : lt(closures.id, before))
    .orderBy(desc(closures.id))
    .limit(most)

export const insertClosed = (db: Db, many: readonly (typeof closedSessions.$inferInsert)[]) =>
  db.insert(closedSessions).values([...many])

export const closedOf = (db: Db, closureId: string) =>
  db
    .select()
    .from(closedSessions)
    .where(eq(closedSessions.closureId, closureId))
    .orderBy(asc(closedSessions.sessionId))
    .limit(mostClosed)

export const markSettled = (db: Db, closureId: string, sessionId: string, at: Date) =>
  db
    .update(closedSessions)
    .set({ settledAt: at })
    .where(and(eq(closedSessions.closureId, closureId), eq(closedSessions.sessionId, sessionId)))

/** Closures whose time to be undone is over. */
export const closuresDue = (db: Db, at: Date): Promise<Closure[]> =>
  db
    .select()
    .from(closures)
    .where(and(lte(closures.settlesAt, at), isNull(closures.settledAt), isNull(closures.undoneAt)))
    .orderBy(asc(closures.settlesAt))
    .limit(20)

/** Moves sessions to the network; who had enrolled for a place in a hall may leave with everything paid. */
export const putOnline = (
  db: Db,
  ids: readonly string[],
  { link, at, reason }: { readonly link: string; readonly at: Date; readonly reason: Said },
) =>
  db
    .update(sessions)
    .set({ channel: 'network', link, movedAt: at, movedReason: reason, rev: sql`${sessions.rev} + 1` })
    .where(inArray(sessions.id, [...ids]))

/** Sessions are again what they were before a closure. */
export async function restoreSessions(db: Db, closureId: string): Promise<void> {
  await db.execute(sql`
    update enrolment_sessions s set cancelled_at = null, cancel_reason = null, channel = c.before ->> 'channel',
      link = c.before ->> 'link', moved_at = (c.before ->> 'movedAt')::timestamptz,
      moved_reason = nullif(c.before -> 'movedReason', 'null'), rev = s.rev + 1
    from enrolment_closed_sessions c where c.closure_id = ${closureId} and c.session_id = s.id`)
}

const Given = z.object({ id: z.uuid(), reasons: z.array(z.string()) })

/** Why money or a credit has gone back to members of a run already: `session:` and which, by enrolment. */
export async function sharesGiven(db: Db, offeringId: string): Promise<Map<string, ReadonlySet<string>>> {
  const found = await rows(
    db,
    Given,
    sql`select id, array_agg(distinct reason) as reasons from (
          select e.id, c.reason from enrolment e join money_charges c on c.subject = 'enrolment:' || e.id
          where e.offering_id = ${offeringId} and c.reason like 'session:%'
          union all
          select e.id, c.reason from enrolment e join enrolment_credits c on c.enrolment_id = e.id
          where e.offering_id = ${offeringId} and c.reason like 'session:%'
        ) given group by id limit 10000`,
  )
  return new Map(found.map(({ id, reasons }) => [id, new Set(reasons)]))
}
