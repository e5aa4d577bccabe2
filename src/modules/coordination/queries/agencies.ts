import { and, asc, desc, eq, gt, gte, isNull, or, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { agencies, type Agency, letters, protocols } from '../tables.ts'

export async function findAgency(db: Db, organisationId: string): Promise<Agency | undefined> {
  const [found] = await db.select().from(agencies).where(eq(agencies.organisationId, organisationId))
  return found
}

export async function putAgency(db: Db, agency: typeof agencies.$inferInsert): Promise<void> {
  const { organisationId: _own, created: _created, since: _since, ...rest } = agency
  await db.insert(agencies).values(agency).onConflictDoUpdate({ target: agencies.organisationId, set: rest })
}

/** Agencies with their profiles by name, by keys. */
export const agenciesAfter = (db: Db, after: { nameKey: string; id: string } | undefined, most: number) =>
  db
    .select({ agency: agencies, organisation: organisations, liaison: people.name })
    .from(agencies)
    .innerJoin(organisations, eq(organisations.id, agencies.organisationId))
    .leftJoin(people, eq(people.id, agencies.liaisonId))
    .where(after && sql`(${organisations.nameKey}, ${organisations.id}) > (${after.nameKey}, ${after.id}::uuid)`)
    .orderBy(asc(organisations.nameKey), asc(organisations.id))
    .limit(most)

export type ListedAgency = Awaited<ReturnType<typeof agenciesAfter>>[number]

export const protocolsOf = (db: Db, organisationId: string) =>
  db
    .select()
    .from(protocols)
    .where(eq(protocols.organisationId, organisationId))
    .orderBy(desc(protocols.until), desc(protocols.id))
    .limit(50)

/** Protocols that hold on a day. */
export const liveProtocolsOf = (db: Db, organisationId: string, on: IsoDay) =>
  db
    .select()
    .from(protocols)
    .where(
      and(
        eq(protocols.organisationId, organisationId),
        gte(protocols.until, on),
        or(isNull(protocols.endedOn), gt(protocols.endedOn, on)),
      ),
    )
    .orderBy(desc(protocols.until))
    .limit(50)

export const insertProtocol = async (db: Db, row: typeof protocols.$inferInsert) => {
  await db.insert(protocols).values(row)
}

export const insertLetter = async (db: Db, row: typeof letters.$inferInsert) => {
  await db.insert(letters).values(row)
}

/** Letters about a commitment, out and in, the newest first. */
export const lettersOf = (db: Db, commitmentId: string) =>
  db.select().from(letters).where(eq(letters.commitmentId, commitmentId)).orderBy(desc(letters.id)).limit(50)
