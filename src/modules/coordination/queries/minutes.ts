import { asc, desc, eq } from 'drizzle-orm'
import { people } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Amendment, amendments, minutes, type MinutesVersion } from '../tables.ts'
import { meetingWords } from '../words/meetings.ts'

/** All versions of the minutes of a meeting, the newest first. */
export const minutesOf = (db: Db, sittingId: string): Promise<MinutesVersion[]> =>
  db.select().from(minutes).where(eq(minutes.sittingId, sittingId)).orderBy(desc(minutes.number)).limit(50)

export async function lastMinutes(db: Db, sittingId: string): Promise<MinutesVersion | undefined> {
  const [last] = await db
    .select()
    .from(minutes)
    .where(eq(minutes.sittingId, sittingId))
    .orderBy(desc(minutes.number))
    .limit(1)
  return last
}

export const insertMinutes = async (db: Db, row: typeof minutes.$inferInsert) => {
  await db.insert(minutes).values(row)
}

export async function changeMinutes(db: Db, id: string, change: Partial<typeof minutes.$inferInsert>) {
  await db.update(minutes).set(change).where(eq(minutes.id, id))
}

export const insertAmendment = async (db: Db, row: typeof amendments.$inferInsert) => {
  await db.insert(amendments).values(row)
}

/** What was proposed for a version, the oldest first. */
export const amendmentsOf = (db: Db, minutesId: string) =>
  db
    .select({ amendment: amendments, person: people.name })
    .from(amendments)
    .innerJoin(people, eq(people.id, amendments.proposedBy))
    .where(eq(amendments.minutesId, minutesId))
    .orderBy(asc(amendments.id))
    .limit(200)

export type ListedAmendment = Awaited<ReturnType<typeof amendmentsOf>>[number]

export async function holdAmendment(db: Db, id: string): Promise<Amendment> {
  const [found] = await db.select().from(amendments).where(eq(amendments.id, id)).for('update')
  return present(found, meetingWords.noSuch)
}

export async function changeAmendment(db: Db, id: string, change: Partial<typeof amendments.$inferInsert>) {
  await db.update(amendments).set(change).where(eq(amendments.id, id))
}
