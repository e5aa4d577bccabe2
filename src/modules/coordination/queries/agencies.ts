import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, only } from '#platform/db/database.ts'
import { beyondName, byLetters, type NamePlace } from '#platform/db/letters.ts'
import { uuids } from '#platform/db/uuids.ts'
import { facts } from '#platform/facts/tables.ts'
import { present } from '#platform/refusal.ts'
import { agencies, type Agency, letters, type Protocol, protocols } from '../tables.ts'
import { protocolWords } from '../words/protocols.ts'

export async function findAgency(db: Db, organisationId: string): Promise<Agency | undefined> {
  const [found] = await db.select().from(agencies).where(eq(agencies.organisationId, organisationId))
  return found
}

/** Those of some bodies that answer by a link, and have a number it is sent to. */
export const agenciesByLink = (db: Db, organisationIds: readonly string[]): Promise<Agency[]> =>
  db
    .select()
    .from(agencies)
    .where(
      and(
        sql`${agencies.organisationId} = any(${uuids(organisationIds)})`,
        isNotNull(agencies.number),
        sql`'link' = any(${agencies.channels})`,
      ),
    )
    .orderBy(asc(agencies.organisationId))
    .limit(1000)

export async function putAgency(db: Db, agency: typeof agencies.$inferInsert): Promise<void> {
  const { organisationId: _own, created: _created, since: _since, ...rest } = agency
  await db.insert(agencies).values(agency).onConflictDoUpdate({ target: agencies.organisationId, set: rest })
}

/** Agencies with their profiles by name, by keys. */
export const agenciesAfter = (db: Db, after: NamePlace | undefined, most: number) =>
  db
    .select({ agency: agencies, organisation: organisations, liaison: people.name })
    .from(agencies)
    .innerJoin(organisations, eq(organisations.id, agencies.organisationId))
    .leftJoin(people, eq(people.id, agencies.liaisonId))
    .where(beyondName(organisations, after))
    .orderBy(byLetters(organisations.nameKey), asc(organisations.id))
    .limit(most)

export type ListedAgency = Awaited<ReturnType<typeof agenciesAfter>>[number]

/** All protocols of a body, what holds longest first; those that are over stay in the list. */
export const protocolsOf = (db: Db, organisationId: string) =>
  db
    .select()
    .from(protocols)
    .where(eq(protocols.organisationId, organisationId))
    .orderBy(desc(protocols.until), desc(protocols.id))
    .limit(50)

export async function insertProtocol(db: Db, row: typeof protocols.$inferInsert): Promise<Protocol> {
  return only(await db.insert(protocols).values(row).returning())
}

/** The protocol, held until the transaction ends. */
export async function holdProtocol(db: Db, organisationId: string, id: string): Promise<Protocol> {
  const [found] = await db
    .select()
    .from(protocols)
    .where(and(eq(protocols.id, id), eq(protocols.organisationId, organisationId)))
    .for('update')
  return present(found, protocolWords.noSuch)
}

export async function endProtocolOn(db: Db, id: string, endedOn: IsoDay): Promise<void> {
  await db.update(protocols).set({ endedOn }).where(eq(protocols.id, id))
}

export const insertLetter = async (db: Db, row: typeof letters.$inferInsert) => {
  await db.insert(letters).values(row)
}

/** Letters about a commitment, out and in, the newest first. */
export const lettersOf = (db: Db, commitmentId: string) =>
  db.select().from(letters).where(eq(letters.commitmentId, commitmentId)).orderBy(desc(letters.id)).limit(50)

/** What was written down about a body under these names, the newest first, with who of the staff did it. */
export const factsOfBody = (db: Db, organisationId: string, names: readonly string[], most: number) =>
  db
    .select({ fact: facts, actor: people.name })
    .from(facts)
    .leftJoin(people, and(eq(facts.actorKind, 'person'), eq(people.id, facts.actorId)))
    .where(and(eq(facts.organisationId, organisationId), inArray(facts.name, [...names])))
    .orderBy(desc(facts.id))
    .limit(most)

export type FactOfBody = Awaited<ReturnType<typeof factsOfBody>>[number]
