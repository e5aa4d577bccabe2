import { and, eq, isNull, sql } from 'drizzle-orm'
import { people } from '#city/people/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { type Household, households, members } from './tables.ts'

export async function insertHousehold(db: Db, household: typeof households.$inferInsert): Promise<Household> {
  return only(await db.insert(households).values(household).returning())
}

export async function insertMember(db: Db, member: typeof members.$inferInsert) {
  await db.insert(members).values(member).onConflictDoNothing()
}

/** The households a person lives in, with everybody in them. */
export function householdsOf(db: Db, personId: string) {
  const mine = sql`${members.householdId} in (
    select household_id from households_members where person_id = ${personId} and left_at is null)`
  return db
    .select({ householdId: members.householdId, role: members.role, person: people })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(mine, isNull(members.leftAt)))
    .limit(100)
}
