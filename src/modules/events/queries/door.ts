import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { type DoorDevice, doorDevices, type DoorNote, type DoorNoteKind, doorNotes } from '../tables.ts'

const Member = z.object({
  position: z.int(),
  name: z.string(),
  sex: z.enum(['female', 'male']).nullable(),
  birthYear: z.int().nullable(),
})

const Inside = z.object({ position: z.int(), at: z.coerce.date(), device: z.string().nullable() })

const Entry = z.object({
  id: z.uuid(),
  code: z.string(),
  state: z.string(),
  seats: z.int(),
  rank: z.coerce.number().nullable(),
  owes: z.boolean(),
  members: z.array(Member),
  inside: z.array(Inside),
})

/** A party as the door of a session finds it; names still whole. */
export type EntryRow = z.infer<typeof Entry>

const mostEntries = 3000

/** Everybody who may knock at the door of a session: of it alone and of its run, with who is in already. */
export const entriesOfSession = (db: Db, sessionId: string, only?: string): Promise<EntryRow[]> =>
  rows(
    db,
    Entry,
    sql`select e.id, e.code, e.state, e.seats, e.rank, (e.due > 0 and e.payment_id is null) as owes,
          (select coalesce(jsonb_agg(jsonb_build_object('position', m.position, 'sex', coalesce(m.sex, p.sex),
              'name', coalesce(p.name, m.guest_name, ''), 'birthYear', coalesce(m.birth_year, p.birth_year))
              order by m.position), '[]')
            from enrolment_members m left join people p on p.id = m.person_id where m.enrolment_id = e.id) as members,
          (select coalesce(jsonb_agg(jsonb_build_object('position', k.position, 'at', k.at, 'device', k.device)), '[]')
            from (select distinct on (m.position) m.position, r.at, r.device from enrolment_members m
              join enrolment_marks r on r.session_id = s.id and r.enrolment_id = e.id and coalesce(r.member, m.position) = m.position
              where m.enrolment_id = e.id and r.value in ('present', 'late', 'left-early')
              order by m.position, r.at) k) as inside
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
        join enrolment e on e.offering_id = s.offering_id
          and (e.session_id = s.id or (e.session_id is null and o.admit_by in ('run', 'both')))
        where s.id = ${sessionId} ${only === undefined ? sql`` : sql`and e.id = ${only}`}
        order by e.rank nulls last, e.id limit ${mostEntries}`,
  )

const Free = z.object({ capacity: z.coerce.number(), used: z.coerce.number(), counted: z.coerce.number() })

/** Seats of a session, those somebody has, and people who were counted in without a name. */
export async function seatsAtDoor(db: Db, sessionId: string) {
  const [found] = await rows(
    db,
    Free,
    sql`select coalesce(min(p.capacity), 0) as capacity,
          coalesce(max((select sum(c.seats) from enrolment_claims c where c.pool_id = p.id and c.standing = 'live')), 0) as used,
          coalesce((select sum(count) from enrolment_marks where session_id = ${sessionId} and enrolment_id is null), 0)
            as counted
        from enrolment_sessions s join enrolment_pools p on p.session_id = s.id
          or (p.session_id is null and p.offering_id = s.offering_id)
        where s.id = ${sessionId}`,
  )
  return found
}

const Banded = z.object({ band: z.enum(['women', 'men', 'girls', 'boys']), count: z.coerce.number() })

/** How many were counted in without a name, by band. */
export const countedByBand = (db: Db, sessionId: string) =>
  rows(
    db,
    Banded,
    sql`select band, sum(count) as count from enrolment_marks
        where session_id = ${sessionId} and enrolment_id is null and band is not null group by band`,
  )

const Clash = z.object({ enrolmentId: z.uuid(), code: z.string(), member: z.int(), doors: z.coerce.number() })

/** Who was let in by two doors that did not know of each other. */
export const clashesOf = (db: Db, sessionId: string) =>
  rows(
    db,
    Clash,
    sql`select m.enrolment_id as "enrolmentId", e.code, m.member, count(distinct m.device) as doors
        from enrolment_marks m join enrolment e on e.id = m.enrolment_id
        where m.session_id = ${sessionId} and m.witness = 'scan' and m.member is not null and m.value = 'present'
        group by m.enrolment_id, e.code, m.member having count(distinct m.device) > 1 order by 1 limit 200`,
  )

const Today = z.object({
  id: z.uuid(),
  title: z.custom<{ fa: string; en?: string }>(),
  code: z.string(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date().nullable(),
  place: z.custom<{ fa: string; en?: string }>().nullable(),
  zoneId: z.uuid().nullable(),
  organiserId: z.uuid(),
  offeringId: z.uuid(),
  leaders: z.array(z.uuid()),
})
export type SessionToday = z.infer<typeof Today>

/** Sessions between two instants that are not called off, the next first. */
export const sessionsBetween = (db: Db, from: Date, until: Date): Promise<SessionToday[]> =>
  rows(
    db,
    Today,
    sql`select s.id, o.title, o.code, s.starts_at as "startsAt", s.ends_at as "endsAt", p.name as place,
          o.zone_id as "zoneId", o.organiser_id as "organiserId", o.id as "offeringId", s.leaders
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id left join places p on p.id = s.place_id
        where s.starts_at >= ${from.toISOString()}::timestamptz and s.starts_at < ${until.toISOString()}::timestamptz
          and s.cancelled_at is null and o.state = 'published'
        order by s.starts_at, s.id limit 400`,
  )

const Contact = z.object({
  enrolmentId: z.uuid(),
  id: z.uuid(),
  personId: z.uuid(),
  kind: z.enum(['mobile', 'mail']),
  sealed: z.instanceof(Buffer),
  hmac: z.instanceof(Buffer),
  verifiedAt: z.coerce.date().nullable(),
})

/** The mobiles of those in the parties of a session, sealed as they are; for comparing, never for showing. */
export const mobilesAtDoor = (db: Db, sessionId: string) =>
  rows(
    db,
    Contact,
    sql`select e.id as "enrolmentId", c.id, c.person_id as "personId", c.kind, c.sealed, c.hmac, c.verified_at as "verifiedAt"
        from enrolment_sessions s join enrolment e on e.offering_id = s.offering_id
          and (e.session_id = s.id or e.session_id is null) and e.state in ('confirmed', 'held', 'offered', 'waiting')
        join people_contacts c on c.kind = 'mobile' and (c.person_id = e.party_id or c.person_id::text = e.actor_id)
        where s.id = ${sessionId} limit ${mostEntries}`,
  )

export async function insertDevice(db: Db, device: typeof doorDevices.$inferInsert): Promise<DoorDevice> {
  const [made] = await db.insert(doorDevices).values(device).returning()
  if (!made) throw new Error('A device was not written')
  return made
}

/** The device of this hash while it may open this door. */
export async function findDevice(db: Db, hash: Buffer, now: Date): Promise<DoorDevice | undefined> {
  const [found] = await db
    .select()
    .from(doorDevices)
    .where(and(eq(doorDevices.hash, hash), isNull(doorDevices.revokedAt), gt(doorDevices.expiresAt, now)))
  return found
}

export const devicesOf = (db: Db, sessionId: string): Promise<DoorDevice[]> =>
  db.select().from(doorDevices).where(eq(doorDevices.sessionId, sessionId)).orderBy(asc(doorDevices.id)).limit(100)

export async function revokeDevice(db: Db, sessionId: string, id: string, at: Date): Promise<void> {
  await db
    .update(doorDevices)
    .set({ revokedAt: at })
    .where(and(eq(doorDevices.id, id), eq(doorDevices.sessionId, sessionId), isNull(doorDevices.revokedAt)))
}

export async function seeDevice(db: Db, id: string, at: Date): Promise<void> {
  await db.update(doorDevices).set({ seenAt: at }).where(eq(doorDevices.id, id))
}

/** Writes down what happened at a door; told twice, it is one. */
export async function insertNote(db: Db, note: typeof doorNotes.$inferInsert): Promise<boolean> {
  const { rowCount } = await db.insert(doorNotes).values(note).onConflictDoNothing()
  return rowCount === 1
}

export const notesOf = (db: Db, sessionId: string, kind: DoorNoteKind): Promise<DoorNote[]> =>
  db
    .select()
    .from(doorNotes)
    .where(and(eq(doorNotes.sessionId, sessionId), eq(doorNotes.kind, kind)))
    .orderBy(desc(doorNotes.id))
    .limit(500)
