import { and, desc, eq, gte, isNotNull, isNull, lte, lt, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { matters } from '#engines/commitment/index.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Agreement, agreements, parties } from '../tables.ts'
import { agreementWords } from '../words/agreements.ts'

export const insertAgreement = async (db: Db, row: typeof agreements.$inferInsert) => {
  await db.insert(agreements).values(row)
}

export async function changeAgreement(db: Db, matterId: string, change: Partial<typeof agreements.$inferInsert>) {
  await db.update(agreements).set(change).where(eq(agreements.matterId, matterId))
}

const whole = (db: Db) =>
  db
    .select({ agreement: agreements, lead: organisations.name, coordinatorId: matters.coordinatorId })
    .from(agreements)
    .innerJoin(organisations, eq(organisations.id, agreements.leadId))
    .innerJoin(matters, eq(matters.id, agreements.matterId))

export type ListedAgreement = Awaited<ReturnType<typeof getAgreement>>

export async function getAgreement(db: Db, slug: string) {
  const [found] = await whole(db).where(eq(agreements.slug, slug))
  return present(found, agreementWords.noSuch)
}

/** The agreement, held until the transaction ends. */
export async function holdAgreement(db: Db, slug: string): Promise<Agreement> {
  const [found] = await db.select().from(agreements).where(eq(agreements.slug, slug)).for('update')
  return present(found, agreementWords.noSuch)
}

export interface AgreementWish {
  /** Outside, nobody sees what is not signed. */
  readonly onlySigned: boolean
  /** Only those in force that end from the first day until the second. */
  readonly ending?: readonly [from: IsoDay, until: IsoDay] | undefined
  readonly after?: string | undefined
}

/** Agreements, the newest first, by keys. */
export const agreementsAfter = (db: Db, { onlySigned, ending, after }: AgreementWish, most: number) =>
  whole(db)
    .where(
      and(
        onlySigned ? isNotNull(agreements.signedOn) : undefined,
        ending && endingBetween(...ending),
        // Said of the matter, too: else all newer ones are walked past to join it.
        after === undefined ? undefined : and(lt(agreements.matterId, after), lt(matters.id, after)),
      ),
    )
    .orderBy(desc(agreements.matterId))
    .limit(most)

const endingBetween = (from: IsoDay, until: IsoDay) =>
  and(
    gte(agreements.endsOn, from),
    lte(agreements.endsOn, until),
    isNotNull(agreements.signedOn),
    isNull(agreements.endedOn),
  )

/** Agreements that end soon, and whose parties were not told yet. */
export const unremindedBetween = (db: Db, from: IsoDay, until: IsoDay) =>
  db
    .select()
    .from(agreements)
    .where(and(endingBetween(from, until), isNull(agreements.remindedOn)))
    .orderBy(agreements.endsOn, agreements.matterId)
    .limit(200)

/** The agreement it goes on from, and those that go on from it. */
export async function kinOf(db: Db, { matterId, renewsId }: Pick<Agreement, 'matterId' | 'renewsId'>) {
  const found = await db
    .select()
    .from(agreements)
    .where(sql`${agreements.renewsId} = ${matterId} or ${agreements.matterId} = ${renewsId}`)
    .orderBy(agreements.matterId)
    .limit(20)
  const isLater = (each: Agreement) => each.renewsId === matterId
  return { before: found.find((each) => !isLater(each)), after: found.filter(isLater) }
}

export async function signParty(
  db: Db,
  { matterId, organisationId }: { matterId: string; organisationId: string },
  signature: { readonly signedOn: IsoDay; readonly signatory: string },
) {
  await db
    .update(parties)
    .set(signature)
    .where(and(eq(parties.matterId, matterId), eq(parties.organisationId, organisationId)))
}
