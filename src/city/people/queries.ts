import { eq } from 'drizzle-orm'
import { type Db, only } from '#platform/db/database.ts'
import { people, type Person } from './tables.ts'

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  const [person] = await db.select().from(people).where(eq(people.id, id))
  return person
}

/** The person behind a sign-in account. */
export async function findPersonOfUser(db: Db, userId: string): Promise<Person | undefined> {
  const [person] = await db.select().from(people).where(eq(people.userId, userId))
  return person
}

export async function insertPerson(db: Db, person: typeof people.$inferInsert): Promise<Person> {
  return only(await db.insert(people).values(person).returning())
}
