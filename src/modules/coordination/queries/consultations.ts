import { and, asc, desc, eq, isNull, lte, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { commitments } from '#engines/commitment/index.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Consultation, consultations, experts, type Field, type Invitation, invitations } from '../tables.ts'
import { consultationWords } from '../words/consultations.ts'

export const insertConsultation = async (db: Db, row: typeof consultations.$inferInsert): Promise<Consultation> =>
  only(await db.insert(consultations).values(row).returning())

export async function changeConsultation(db: Db, matterId: string, change: Partial<typeof consultations.$inferInsert>) {
  await db.update(consultations).set(change).where(eq(consultations.matterId, matterId))
}

const whole = (db: Db) =>
  db
    .select({ consultation: consultations, asker: organisations.name })
    .from(consultations)
    .innerJoin(organisations, eq(organisations.id, consultations.askerId))

export async function getConsultation(db: Db, code: string) {
  const [found] = await whole(db).where(eq(consultations.code, code))
  return present(found, consultationWords.noSuch)
}

export type WholeConsultation = Awaited<ReturnType<typeof getConsultation>>

/** The round, held until the transaction ends. */
export async function holdConsultation(db: Db, code: string): Promise<Consultation> {
  const [found] = await db.select().from(consultations).where(eq(consultations.code, code)).for('update')
  return present(found, consultationWords.noSuch)
}

export interface RoundWish {
  readonly field?: Field | undefined
  readonly onlyPublic: boolean
  readonly after?: { readonly at: Date; readonly id: string } | undefined
}

/** Rounds of advice, the newest first, by keys. */
export const consultationsWanted = (db: Db, { field, onlyPublic, after }: RoundWish, most: number) =>
  db
    .select({
      consultation: consultations,
      asker: organisations.name,
      invited: sql<number>`(select count(*)::int from ${invitations} where ${invitations.matterId} = ${consultations.matterId})`,
      advised: sql<number>`(select count(*)::int from ${invitations}
        where ${invitations.matterId} = ${consultations.matterId} and ${invitations.advisedAt} is not null)`,
    })
    .from(consultations)
    .innerJoin(organisations, eq(organisations.id, consultations.askerId))
    .where(
      and(
        onlyPublic ? eq(consultations.isPublic, true) : undefined,
        field === undefined ? undefined : sql`${consultations.fields} @> array[${field}]::text[]`,
        after &&
          sql`(${consultations.created}, ${consultations.matterId}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(consultations.created), desc(consultations.matterId))
    .limit(most)

export type ListedRound = Awaited<ReturnType<typeof consultationsWanted>>[number]

export const insertInvitation = async (db: Db, row: typeof invitations.$inferInsert): Promise<Invitation> =>
  only(await db.insert(invitations).values(row).returning())

export async function changeInvitation(
  db: Db,
  { matterId, personId }: Pick<Invitation, 'matterId' | 'personId'>,
  change: Partial<typeof invitations.$inferInsert>,
) {
  await db
    .update(invitations)
    .set(change)
    .where(and(eq(invitations.matterId, matterId), eq(invitations.personId, personId)))
}

/** Who was asked, in the order in which they were, with how each invitation stands. */
export const invitationsOf = (db: Db, matterId: string) =>
  db
    .select({ invitation: invitations, name: people.name, code: experts.code, commitment: commitments })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .innerJoin(commitments, eq(commitments.id, invitations.commitmentId))
    .leftJoin(experts, eq(experts.personId, invitations.personId))
    .where(eq(invitations.matterId, matterId))
    .orderBy(asc(invitations.created), asc(invitations.personId))
    .limit(200)

export type Invited = Awaited<ReturnType<typeof invitationsOf>>[number]

/** Everything one expert was asked, the newest first. */
export const askedOf = (db: Db, personId: string, most = 100) =>
  db
    .select({
      invitation: invitations,
      consultation: consultations,
      asker: organisations.name,
      commitment: commitments,
    })
    .from(invitations)
    .innerJoin(consultations, eq(consultations.matterId, invitations.matterId))
    .innerJoin(organisations, eq(organisations.id, consultations.askerId))
    .innerJoin(commitments, eq(commitments.id, invitations.commitmentId))
    .where(eq(invitations.personId, personId))
    .orderBy(desc(invitations.created), desc(invitations.matterId))
    .limit(most)

export type Asked = Awaited<ReturnType<typeof askedOf>>[number]

/** Invitations without an answer whose day comes until a day, and nobody was reminded of yet. */
export const unremindedUntil = (db: Db, until: IsoDay, today: IsoDay) =>
  db
    .select({ invitation: invitations, code: consultations.code })
    .from(invitations)
    .innerJoin(consultations, eq(consultations.matterId, invitations.matterId))
    .where(
      and(
        isNull(invitations.advisedAt),
        isNull(invitations.remindedOn),
        isNull(consultations.closedAt),
        lte(consultations.due, until),
        sql`${consultations.due} >= ${today}::date`,
      ),
    )
    .orderBy(asc(invitations.matterId), asc(invitations.personId))
    .limit(500)
