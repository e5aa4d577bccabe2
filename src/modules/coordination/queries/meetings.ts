import { and, asc, desc, eq, gte, inArray, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { memberships, organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type AgendaItem, agendaItems, type BacklogItem, backlogItems, type Sitting, sittings } from '../tables.ts'
import { meetingWords } from '../words/meetings.ts'

export async function insertSitting(db: Db, row: typeof sittings.$inferInsert): Promise<Sitting> {
  return only(await db.insert(sittings).values(row).returning())
}

export async function findSitting(db: Db, code: string) {
  const [found] = await db
    .select({ sitting: sittings, body: organisations.name })
    .from(sittings)
    .innerJoin(organisations, eq(organisations.id, sittings.bodyId))
    .where(eq(sittings.code, code))
  return found
}

export const getSitting = async (db: Db, code: string) => present(await findSitting(db, code), meetingWords.noSuch)

/** The meeting, held until the transaction ends. */
export async function holdSitting(db: Db, id: string): Promise<Sitting> {
  const [found] = await db.select().from(sittings).where(eq(sittings.id, id)).for('update')
  return present(found, meetingWords.noSuch)
}

export async function changeSitting(db: Db, id: string, change: Partial<typeof sittings.$inferInsert>) {
  await db.update(sittings).set(change).where(eq(sittings.id, id))
}

export interface SittingWish {
  readonly when: 'upcoming' | 'past'
  readonly now: Date
  readonly onlyPublic: boolean
  readonly bodyId?: string | undefined
  readonly after?: { readonly at: Date; readonly id: string } | undefined
}

/** Meetings by time: what is to come soonest first, what was latest first; by keys. Drafts are the secretariat’s own. */
export const sittingsWanted = (db: Db, { when, now, onlyPublic, bodyId, after }: SittingWish, most: number) =>
  db
    .select({ sitting: sittings, body: organisations.name })
    .from(sittings)
    .innerJoin(organisations, eq(organisations.id, sittings.bodyId))
    .where(
      and(
        ways[when].on(now),
        onlyPublic ? and(eq(sittings.isPublic, true), ne(sittings.state, 'draft')) : undefined,
        bodyId === undefined ? undefined : eq(sittings.bodyId, bodyId),
        after && ways[when].beyond(sql`(${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`),
      ),
    )
    .orderBy(...ways[when].order)
    .limit(most)

const place = sql`(${sittings.startsAt}, ${sittings.id})`

/** The two ways to read the time: forward from now, and back. */
const ways = {
  upcoming: {
    on: (now: Date) => gte(sittings.startsAt, now),
    beyond: (from: SQL) => sql`${place} > ${from}`,
    order: [asc(sittings.startsAt), asc(sittings.id)],
  },
  past: {
    on: (now: Date) => lt(sittings.startsAt, now),
    beyond: (from: SQL) => sql`${place} < ${from}`,
    order: [desc(sittings.startsAt), desc(sittings.id)],
  },
} as const

export type ListedSitting = Awaited<ReturnType<typeof sittingsWanted>>[number]

export const itemsOf = (db: Db, sittingId: string): Promise<AgendaItem[]> =>
  db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.sittingId, sittingId))
    .orderBy(asc(agendaItems.position))
    .limit(200)

export async function insertItem(db: Db, row: typeof agendaItems.$inferInsert): Promise<AgendaItem> {
  return only(await db.insert(agendaItems).values(row).returning())
}

export async function changeItem(db: Db, id: string, change: Partial<typeof agendaItems.$inferInsert>) {
  await db.update(agendaItems).set(change).where(eq(agendaItems.id, id))
}

/** Writes the order anew; in between no two share a place. */
export async function orderItems(db: Db, sittingId: string, ids: readonly string[], modified: Date) {
  await db
    .update(agendaItems)
    .set({ position: sql`${agendaItems.position} + 1000` })
    .where(eq(agendaItems.sittingId, sittingId))
  for (const [position, id] of ids.entries()) await changeItem(db, id, { position, modified })
}

export async function insertTopic(db: Db, row: typeof backlogItems.$inferInsert) {
  await db.insert(backlogItems).values(row)
}

/** Topics that wait for a meeting of a body, oldest first. */
export const waitingTopics = (db: Db, bodyId: string): Promise<BacklogItem[]> =>
  db
    .select()
    .from(backlogItems)
    .where(and(eq(backlogItems.bodyId, bodyId), eq(backlogItems.state, 'waiting')))
    .orderBy(asc(backlogItems.id))
    .limit(100)

export async function holdTopic(db: Db, id: string): Promise<BacklogItem> {
  const [found] = await db.select().from(backlogItems).where(eq(backlogItems.id, id)).for('update')
  return present(found, meetingWords.noSuch)
}

export async function changeTopic(db: Db, id: string, change: Partial<typeof backlogItems.$inferInsert>) {
  await db.update(backlogItems).set(change).where(eq(backlogItems.id, id))
}

/** People who may be present: those with a post in the body or the secretariat, or whose name is asked for. */
export const peopleNamed = (db: Db, folded: string) =>
  db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(sql`${people.nameKey} like ${`%${folded}%`}`, sql`${people.erasedAt} is null`))
    .orderBy(asc(people.nameKey))
    .limit(30)

export const sittingsById = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: sittings.id, code: sittings.code, title: sittings.title })
        .from(sittings)
        .where(or(inArray(sittings.id, [...ids])))
        .limit(500)

export async function getSittingById(db: Db, id: string): Promise<Sitting> {
  const [found] = await db.select().from(sittings).where(eq(sittings.id, id))
  return present(found, meetingWords.noSuch)
}

/** Everybody with a post today, but for members of associations. */
export const officials = (db: Db, on: string) =>
  db
    .selectDistinct({ id: people.id, name: people.name })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        lte(memberships.startsOn, on),
        or(sql`${memberships.endsOn} is null`, gte(memberships.endsOn, on)),
        ne(memberships.role, 'association-member'),
      ),
    )
    .orderBy(asc(people.id))
    .limit(300)
