import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Purpose } from '#city/consents/tables.ts'
import { wasOverBefore } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { CaredFor } from '../rules/care.ts'
import { emergencyContacts, healthNotes } from '../tables.ts'
import { oneselfAndWards } from './mine/list.ts'

const purpose: Purpose = 'health-note'

/** Of `events_health_notes h`: whether its consent holds today. Without it a note is not read, though it may still stand. */
const isAgreed = (now: Date): SQL => sql`exists (select from consents k where k.person_id = h.person_id
  and k.purpose = ${purpose} and k.starts_on <= ${today(now)} and (k.ends_on is null or k.ends_on >= ${today(now)}))`

/** Who of these people somebody may tell something about: themselves, and their children. */
export const caredForBy = (db: Db, self: string, personIds: readonly string[]): Promise<CaredFor[]> =>
  rows(
    db,
    z.object({ id: z.uuid(), name: z.string() }),
    sql`select p.id, p.name from people p
        where p.id = any(${sql.param(personIds)}::uuid[]) and p.id in (${oneselfAndWards(self)}) and p.erased_at is null
        order by p.name, p.id limit 50`,
  )

const Note = z.object({ enrolmentId: z.uuid(), personId: z.uuid(), sealed: z.string() })

export const notesOfEnrolment = (db: Db, enrolmentId: string, now: Date) =>
  rows(
    db,
    Note,
    sql`select h.enrolment_id as "enrolmentId", h.person_id as "personId", h.sealed
        from events_health_notes h where h.enrolment_id = ${enrolmentId} and ${isAgreed(now)} limit 100`,
  )

const OfMember = Note.extend({ member: z.int() })

/** The notes of those who have a place in a session. */
export const notesOfSession = (db: Db, { offeringId, id }: { offeringId: string; id: string }, now: Date) =>
  rows(
    db,
    OfMember,
    sql`select h.enrolment_id as "enrolmentId", h.person_id as "personId", m.position as member, h.sealed
        from enrolment e join events_health_notes h on h.enrolment_id = e.id
        join enrolment_members m on m.enrolment_id = e.id and m.person_id = h.person_id
        where e.offering_id = ${offeringId} and (e.session_id = ${id} or e.session_id is null) and e.state = 'confirmed'
          and ${isAgreed(now)} order by e.id, m.position limit 1000`,
  )

const Contact = z.object({
  enrolmentId: z.uuid(),
  told: z.string().nullable(),
  personId: z.uuid().nullable(),
  mobile: z.instanceof(Buffer).nullable(),
})

/** Whom to call for each party of a session: as it said, and the mobile of whose wish it is; both sealed. */
export const contactsOfSession = (db: Db, { offeringId, id }: { offeringId: string; id: string }) =>
  rows(
    db,
    Contact,
    sql`select e.id as "enrolmentId", t.sealed as told, c.person_id as "personId", c.sealed as mobile
        from enrolment e left join events_emergency_contacts t on t.enrolment_id = e.id
        left join people_contacts c on c.person_id = e.party_id and c.kind = 'mobile'
        where e.offering_id = ${offeringId} and (e.session_id = ${id} or e.session_id is null) and e.state = 'confirmed'
        order by e.id limit 1000`,
  )

export async function findEmergencyContact(db: Db, enrolmentId: string): Promise<string | undefined> {
  const query = sql`select sealed from events_emergency_contacts where enrolment_id = ${enrolmentId}`
  const [found] = await rows(db, z.object({ sealed: z.string() }), query)
  return found?.sealed
}

export async function putNote(db: Db, note: typeof healthNotes.$inferInsert): Promise<void> {
  const { sealed, writtenAt } = note
  const target = [healthNotes.enrolmentId, healthNotes.personId]
  await db.insert(healthNotes).values(note).onConflictDoUpdate({ target, set: { sealed, writtenAt } })
}

export async function putEmergencyContact(db: Db, contact: typeof emergencyContacts.$inferInsert): Promise<void> {
  const { sealed, writtenAt } = contact
  const target = emergencyContacts.enrolmentId
  await db.insert(emergencyContacts).values(contact).onConflictDoUpdate({ target, set: { sealed, writtenAt } })
}

export async function dropNote(db: Db, enrolmentId: string, personId: string): Promise<void> {
  await db.execute(sql`delete from events_health_notes where enrolment_id = ${enrolmentId} and person_id = ${personId}`)
}

export async function dropEmergencyContact(db: Db, enrolmentId: string): Promise<void> {
  await db.execute(sql`delete from events_emergency_contacts where enrolment_id = ${enrolmentId}`)
}

/** Everything on somebody’s health, whatever it was told for. */
export async function dropNotesOf(db: Db, personId: string): Promise<void> {
  await db.execute(sql`delete from events_health_notes where person_id = ${personId}`)
}

/** Whom somebody had us call: it names others, and goes with them. */
export async function dropContactsOf(db: Db, personId: string): Promise<void> {
  await db.execute(sql`delete from events_emergency_contacts
    where enrolment_id in (select id from enrolment where party_id = ${personId})`)
}

/** Forgets what belongs to a registration that came to nothing, to what had ended before an instant, or to who left it. */
export async function forgetCare(db: Db, before: Date): Promise<void> {
  const isPast = sql`(e.state in ('withdrawn', 'cancelled', 'refused', 'lapsed') or ${wasOverBefore(before)})`
  const hasLeft = sql`not exists (select from enrolment_members m
    where m.enrolment_id = h.enrolment_id and m.person_id = h.person_id)`
  await db.execute(
    sql`delete from events_health_notes h using enrolment e where e.id = h.enrolment_id and (${isPast} or ${hasLeft})`,
  )
  await db.execute(
    sql`delete from events_emergency_contacts t using enrolment e where e.id = t.enrolment_id and ${isPast}`,
  )
}
