import { uuids } from '#platform/db/uuids.ts'
import { and, asc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { households, type HouseholdRole, members } from '#city/households/tables.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { type Invitation, invitations, needs } from './tables.ts'

/** The household somebody speaks of as theirs: where they are a guardian before any other, the oldest first. */
export async function homeOf(db: Db, personId: string) {
  const [found] = await db
    .select({ id: households.id, zoneId: households.zoneId, role: members.role })
    .from(members)
    .innerJoin(households, eq(households.id, members.householdId))
    .where(and(eq(members.personId, personId), isNull(members.leftAt)))
    .orderBy(sql`array_position(array['guardian', 'other', 'child'], ${members.role})`, asc(households.id))
    .limit(1)
  return found
}

export interface Home {
  readonly id: string
  readonly zoneId: string | null
  readonly role: HouseholdRole
}

export async function setZone(db: Db, householdId: string, zoneId: string | null): Promise<void> {
  await db.update(households).set({ zoneId }).where(eq(households.id, householdId))
}

/** In how many households somebody lives. */
export async function homesCount(db: Db, personId: string): Promise<number> {
  const [found] = await rows(
    db,
    z.object({ homes: z.coerce.number() }),
    sql`select count(*) as homes from households_members where person_id = ${personId} and left_at is null`,
  )
  return found?.homes ?? 0
}

/** Whether somebody has a place, a lot or a place in a line anywhere. */
export async function isEnrolledSomewhere(db: Db, personId: string): Promise<boolean> {
  const found = await rows(
    db,
    z.object({ id: z.uuid() }),
    sql`select h.enrolment_id as id from enrolment_presences h where h.person_id = ${personId} and h.live limit 1`,
  )
  return found.length > 0
}

export async function insertInvitation(db: Db, invitation: typeof invitations.$inferInsert): Promise<void> {
  await db.insert(invitations).values(invitation)
}

/** The invitation of a code while it opens; held until the transaction ends when it is about to be used. */
export async function findInvitation(db: Db, hash: Buffer, now: Date): Promise<Invitation | undefined> {
  const [found] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.hash, hash), isNull(invitations.usedAt), gt(invitations.expiresAt, now)))
    .for('update')
  return found
}

export async function useInvitation(db: Db, hash: Buffer, usedAt: Date): Promise<void> {
  await db.update(invitations).set({ usedAt }).where(eq(invitations.hash, hash))
}

/** A new code makes the older ones of the household worthless. */
export async function dropInvitations(db: Db, householdId: string): Promise<void> {
  await db.delete(invitations).where(and(eq(invitations.householdId, householdId), isNull(invitations.usedAt)))
}

export async function forgetInvitations(db: Db, before: Date): Promise<void> {
  await db.delete(invitations).where(lt(invitations.expiresAt, before))
}

export function sealedNeeds(db: Db, personIds: readonly string[]) {
  return rows(
    db,
    z.object({ personId: z.uuid(), sealed: z.string() }),
    sql`select person_id as "personId", sealed from families_needs
        where person_id = any(${uuids(personIds)}) limit 100`,
  )
}

export async function putNeeds(db: Db, personId: string, sealed: string, changedAt: Date): Promise<void> {
  await db
    .insert(needs)
    .values({ personId, sealed, changedAt })
    .onConflictDoUpdate({ target: needs.personId, set: { sealed, changedAt } })
}

export async function dropNeeds(db: Db, personId: string): Promise<void> {
  await db.delete(needs).where(eq(needs.personId, personId))
}
