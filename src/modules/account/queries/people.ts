import { and, eq } from 'drizzle-orm'
import { contacts, people, type Person } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'

/** The person reached under this fingerprint of a mobile, if the city knows one. */
export async function findPersonByMobile(db: Db, hmac: Buffer): Promise<Person | undefined> {
  const [found] = await db
    .select({ person: people })
    .from(contacts)
    .innerJoin(people, eq(people.id, contacts.personId))
    .where(and(eq(contacts.kind, 'mobile'), eq(contacts.hmac, hmac)))
  return found?.person
}

export async function insertContact(db: Db, contact: typeof contacts.$inferInsert): Promise<void> {
  await db.insert(contacts).values(contact)
}

/** Takes a person's numbers away, before another takes their place. */
export async function removeMobiles(db: Db, personId: string): Promise<void> {
  await db.delete(contacts).where(and(eq(contacts.personId, personId), eq(contacts.kind, 'mobile')))
}

/** Notes when a mobile last proved to be in its owner's hand. */
export async function verifyContact(db: Db, hmac: Buffer, verifiedAt: Date): Promise<void> {
  await db
    .update(contacts)
    .set({ verifiedAt })
    .where(and(eq(contacts.kind, 'mobile'), eq(contacts.hmac, hmac)))
}

export async function updatePerson(db: Db, id: string, change: Partial<typeof people.$inferInsert>): Promise<void> {
  await db.update(people).set(change).where(eq(people.id, id))
}
