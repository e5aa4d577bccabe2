import { and, desc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { people } from '#city/people/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Consent, consents, type Purpose } from './tables.ts'
import { words } from './words.ts'

const inForceOn = (on: string) => and(lte(consents.startsOn, on), or(isNull(consents.endsOn), gte(consents.endsOn, on)))

/** The consent that allows this for this person on a day, if there is one. Without it: no. */
export async function findConsent(db: Db, personId: string, purpose: Purpose, on: string) {
  const [found] = await db
    .select()
    .from(consents)
    .where(and(eq(consents.personId, personId), eq(consents.purpose, purpose), inForceOn(on)))
    .limit(1)
  return found
}

/** Every consent about a person, the newest first, with who gave it. */
export const consentsOf = (db: Db, personId: string) =>
  db
    .select({ consent: consents, giver: people })
    .from(consents)
    .innerJoin(people, eq(people.id, consents.givenBy))
    .where(eq(consents.personId, personId))
    .orderBy(desc(consents.startsOn), desc(consents.id))
    .limit(100)

export type GivenConsent = Awaited<ReturnType<typeof consentsOf>>[number]

export async function insertConsent(db: Db, consent: typeof consents.$inferInsert): Promise<Consent> {
  return only(await db.insert(consents).values(consent).returning())
}

export async function getConsent(db: Db, id: string): Promise<Consent> {
  const [consent] = await db.select().from(consents).where(eq(consents.id, id))
  return present(consent, words.noSuchConsent)
}

/** The consent, held until the transaction ends. */
export async function holdConsent(db: Db, id: string): Promise<Consent> {
  const [consent] = await db.select().from(consents).where(eq(consents.id, id)).for('update')
  return present(consent, words.noSuchConsent)
}

export async function endConsent(db: Db, id: string, endsOn: string): Promise<void> {
  await db.update(consents).set({ endsOn }).where(eq(consents.id, id))
}
