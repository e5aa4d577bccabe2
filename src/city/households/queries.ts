import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { people } from '#city/people/tables.ts'
import { insertAtOnce } from '#platform/db/at-once.ts'
import { type Db, only, rows } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Household, type HouseholdMember, households, members } from './tables.ts'
import { words } from './words.ts'

export async function insertHousehold(db: Db, household: typeof households.$inferInsert): Promise<Household> {
  return only(await db.insert(households).values(household).returning())
}

/** The same, unless a household of this id is there already: a form sent twice. */
export async function tryInsertHousehold(db: Db, household: typeof households.$inferInsert) {
  const [made] = await db.insert(households).values(household).onConflictDoNothing().returning()
  return made
}

export async function insertMember(db: Db, member: typeof members.$inferInsert) {
  await db.insert(members).values(member).onConflictDoNothing()
}

/** Many at once, as an import or a sowing writes them. */
export async function insertHouseholds(db: Db, many: readonly (typeof households.$inferInsert)[]): Promise<void> {
  for (let at = 0; at < many.length; at += 2000) await insertAtOnce(db, households, many.slice(at, at + 2000))
}

export async function insertMembers(db: Db, many: readonly (typeof members.$inferInsert)[]): Promise<void> {
  for (let at = 0; at < many.length; at += 2000) await insertAtOnce(db, members, many.slice(at, at + 2000))
}

/** Puts somebody into a household, or back into it, in this role. */
export async function putMember(db: Db, { householdId, personId, role }: Omit<HouseholdMember, 'leftAt'>) {
  await db
    .insert(members)
    .values({ householdId, personId, role })
    .onConflictDoUpdate({ target: [members.householdId, members.personId], set: { role, leftAt: null } })
}

export async function endMember(db: Db, householdId: string, personId: string, leftAt: Date) {
  const which = and(eq(members.householdId, householdId), eq(members.personId, personId))
  await db.update(members).set({ leftAt }).where(which)
}

export async function getHousehold(db: Db, id: string): Promise<Household> {
  const [household] = await db.select().from(households).where(eq(households.id, id))
  return present(household, words.noSuchHousehold)
}

/** The household, held until the transaction ends. */
export async function holdHousehold(db: Db, id: string): Promise<Household> {
  const [household] = await db.select().from(households).where(eq(households.id, id)).for('update')
  return present(household, words.noSuchHousehold)
}

/** Who lives in a household now: guardians first. */
export function membersOf(db: Db, householdId: string) {
  return db
    .select({ role: members.role, person: people })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(members.householdId, householdId), isNull(members.leftAt)))
    .orderBy(sql`array_position(array['guardian', 'other', 'child'], ${members.role})`, asc(people.nameKey))
    .limit(50)
}

export type Inhabitant = Awaited<ReturnType<typeof membersOf>>[number]

/** The households a person lives in, with everybody in them. */
export function householdsOf(db: Db, personId: string) {
  const mine = sql`${members.householdId} in (
    select household_id from households_members where person_id = ${personId} and left_at is null)`
  return db
    .select({ householdId: members.householdId, role: members.role, person: people })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(mine, isNull(members.leftAt)))
    .orderBy(asc(members.householdId), asc(people.birthYear), asc(people.nameKey))
    .limit(100)
}

/** The zones of a person's households and every zone above them: what `may` is asked about. */
export async function householdZones(db: Db, personId: string): Promise<string[]> {
  const found = await rows(
    db,
    z.object({ id: z.uuid() }),
    sql`
      with recursive chain as (
        select z.id, z.parent_id, 0 as depth
        from households_members m
        join households h on h.id = m.household_id
        join zones z on z.id = h.zone_id
        where m.person_id = ${personId} and m.left_at is null
        union all
        select z.id, z.parent_id, c.depth + 1 from zones z join chain c on z.id = c.parent_id where c.depth < 9
      )
      select distinct id from chain limit 100`,
  )
  return found.map(({ id }) => id)
}

/** The guardians of a child, in all households the child lives in. */
export async function guardiansOf(db: Db, childId: string): Promise<string[]> {
  const found = await rows(
    db,
    z.object({ id: z.uuid() }),
    sql`
      select distinct g.person_id as id
      from households_members c
      join households_members g on g.household_id = c.household_id and g.role = 'guardian' and g.left_at is null
      where c.person_id = ${childId} and c.role = 'child' and c.left_at is null
      limit 20`,
  )
  return found.map(({ id }) => id)
}
