import { and, asc, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import { type Watch, watches } from '../tables.ts'

export async function insertWatch(db: Db, watch: typeof watches.$inferInsert): Promise<Watch> {
  return only(await db.insert(watches).values(watch).returning())
}

export async function findWatch(db: Db, id: string): Promise<Watch | undefined> {
  const [found] = await db.select().from(watches).where(eq(watches.id, id))
  return found
}

export async function findWatchOfToken(db: Db, tokenHash: Buffer): Promise<Watch | undefined> {
  const [found] = await db.select().from(watches).where(eq(watches.tokenHash, tokenHash))
  return found
}

export const markWatch = async (db: Db, id: string, change: Partial<typeof watches.$inferInsert>) => {
  await db.update(watches).set(change).where(eq(watches.id, id))
}

/** What somebody follows now, the newest first. */
export const watchesOf = (db: Db, partyId: string): Promise<Watch[]> =>
  db
    .select()
    .from(watches)
    .where(and(eq(watches.partyId, partyId), isNull(watches.endedAt)))
    .orderBy(desc(watches.id))
    .limit(100)

/** Live watches that are told by message, by keys. */
export const liveWatchesAfter = (db: Db, after: string | undefined, most: number): Promise<Watch[]> =>
  db
    .select()
    .from(watches)
    .where(
      and(
        isNull(watches.endedAt),
        isNotNull(watches.confirmedAt),
        sql`${watches.channel} in ('sms', 'mail')`,
        after === undefined ? undefined : gt(watches.id, after),
      ),
    )
    .orderBy(asc(watches.id))
    .limit(most)

const News = z.object({ count: z.coerce.number(), last: z.uuid().nullable(), code: z.string().nullable() })

/** More news than this is told as this. */
const mostNews = 100

/** How many events of public matters one watch has not heard of, the last of them, and the matter it belongs to. */
export async function newsFor(db: Db, watch: Watch) {
  const { matterId, kind, zoneId, ownerId, dutyId, milestones, toldId } = watch
  const [found] = await rows(
    db,
    News,
    sql`
      with news as (
        select e.id, m.code from commitment_events e
        join commitment_matters m on m.id = e.matter_id
        left join commitment c on c.id = e.commitment_id
        where m.visibility = 'public' and e.kind <> 'redacted'
          and e.id > ${toldId ?? '00000000-0000-0000-0000-000000000000'}::uuid
          and (${matterId}::uuid is null or e.matter_id = ${matterId}::uuid)
          and (${kind}::text is null or m.kind = ${kind}::text)
          and (${zoneId}::uuid is null or m.zone_id = ${zoneId}::uuid)
          and (${ownerId}::uuid is null or c.owner_id = ${ownerId}::uuid)
          and (${dutyId}::text is null or exists (
            select from commitment_matter_duties d where d.matter_id = m.id and d.duty_id = ${dutyId}::text))
          and (not ${milestones}::boolean or e.kind in ('verified', 'returned', 'reopened', 'declined', 'withdrawn'))
        order by e.id limit ${mostNews})
      select count(*) as count, (select id from news order by id desc limit 1) as last,
        (select code from news order by id desc limit 1) as code
      from news limit 1`,
  )
  return found ?? { count: 0, last: null, code: null }
}
