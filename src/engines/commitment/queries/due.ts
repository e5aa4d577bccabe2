import { uuids } from '#platform/db/uuids.ts'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Lane } from '../rules/course.ts'
import { type Bucket, buckets, type Cuts, pausedBucket, type Place, rangesAfter } from '../rules/due-list.ts'
import { type Commitment, commitments, due, matters } from '../tables.ts'

interface Listing {
  readonly lane: Lane
  readonly on: string
  readonly rank: number
  readonly holderIds: readonly string[]
}

/** Puts a commitment into the lists of those whose turn it is, and takes it out of all others. */
export async function listDue(db: Db, commitmentId: string, listing: Listing | undefined) {
  await db.delete(due).where(eq(due.commitmentId, commitmentId))
  if (!listing || listing.holderIds.length === 0) return
  const { lane, on, rank, holderIds } = listing
  await db.insert(due).values([...new Set(holderIds)].map((holderId) => ({ holderId, commitmentId, lane, on, rank })))
}

export async function hasMilestones(db: Db, id: string): Promise<boolean> {
  const [one] = await db.select({ id: commitments.id }).from(commitments).where(eq(commitments.parentId, id)).limit(1)
  return one !== undefined
}

export interface DueWish {
  /** A person, units, agencies: what stands in any of their lists, each commitment once. */
  readonly holderIds: readonly string[]
  readonly cuts: Cuts
  readonly after?: Place | undefined
  readonly most: number
  /** Of this matter alone. */
  readonly matterId?: string | undefined
}

/** Paused rows are few; more than this nobody has. */
const mostPaused = 200

/**
 * A page of the list: every bucket is a range of one index for each holder, so a page costs the same whatever lies behind
 * it. Rows that are paused now come beside it in bucket 0; they are shifted in memory.
 */
export const duePage = (db: Db, wish: DueWish) =>
  db
    .select({ ...place, commitment: commitments, matter, owner: organisations.name, ownerPerson: people.name })
    .from(placesOf(wish))
    .innerJoin(commitments, sql`${commitments.id} = page.commitment_id`)
    .innerJoin(matters, eq(matters.id, commitments.matterId))
    .leftJoin(organisations, eq(organisations.id, commitments.ownerId))
    .leftJoin(people, eq(people.id, commitments.ownerId))
    .orderBy(sql`page.bucket`, sql`page."on"`, sql`page.rank`, sql`page.commitment_id`)

const place = {
  bucket: sql<number>`page.bucket`,
  on: sql<string>`page."on"::text`,
  rank: sql<number>`page.rank`,
}

const matter = {
  id: matters.id,
  code: matters.code,
  kind: matters.kind,
  title: matters.title,
  zoneId: matters.zoneId,
  visibility: matters.visibility,
}

const placesOf = ({ holderIds, cuts, after, most, matterId }: DueWish) => {
  const ranges = rangesAfter(cuts, after).map(
    ({ bucket, lane, start, until }) =>
      sql`(${bucket}::int, ${lane}, ${start.on}::date, ${start.rank}::smallint, ${start.id}::uuid, ${until}::date)`,
  )
  const ofMatter =
    matterId === undefined
      ? sql``
      : sql`and e.commitment_id in (select id from commitment where matter_id = ${matterId})`
  return sql`(
    with found as (
      select distinct r.bucket, d."on", d.rank, d.commitment_id
      from unnest(${uuids(holderIds)}) as h(id)
      cross join (values ${sql.join(ranges, sql`, `)}) as r(bucket, lane, first_on, first_rank, first_id, until)
      cross join lateral (
        select e."on", e.rank, e.commitment_id from commitment_due e
        where e.holder_id = h.id and e.lane = r.lane and e."on" <= r.until
          and (e."on", e.rank, e.commitment_id) > (r.first_on, r.first_rank, r.first_id) ${ofMatter}
        order by e."on", e.rank, e.commitment_id
        limit case when r.bucket = ${pausedBucket}::int then ${mostPaused}::int else ${most}::int end
      ) d
    )
    (select * from found where bucket <> ${pausedBucket}::int order by bucket, "on", rank, commitment_id limit ${most}::int)
    union all
    select * from found where bucket = ${pausedBucket}::int
  ) as page`
}

export type DueRow = Awaited<ReturnType<typeof duePage>>[number]

const Counted = z.object({ holder: z.string(), bucket: z.int(), count: z.int() })

export type DueCounts = Readonly<Record<Bucket, number>>

const none: DueCounts = { overdue: 0, today: 0, soon: 0, check: 0, answer: 0, later: 0, undated: 0 }

/** How much stands in the buckets of each list. What is paused now presses nobody and is not among it. */
export async function dueCounts(
  db: Db,
  holderIds: readonly string[],
  cuts: Cuts,
): Promise<ReadonlyMap<string, DueCounts>> {
  const { today, soon } = cuts
  const found = await rows(
    db,
    Counted,
    sql`
      select holder_id as holder, bucket, count(*)::int as count
      from (
        select holder_id, case
          when lane in ('check', 'settle') then 4
          when "on" < ${today}::date then 1
          when "on" = ${today}::date then 2
          when "on" <= ${soon}::date then 3
          when lane = 'offer' then 5
          when "on" = 'infinity' then 7
          else 6 end as bucket
        from commitment_due where holder_id = any(${uuids(holderIds)}) and lane <> 'paused'
      ) judged
      group by holder_id, bucket`,
  )
  const byHolder = Map.groupBy(found, ({ holder }) => holder)
  return new Map(holderIds.map((holder) => [holder, countsOf(byHolder.get(holder) ?? [])]))
}

const countsOf = (found: readonly z.output<typeof Counted>[]): DueCounts => ({
  ...none,
  ...Object.fromEntries(found.map(({ bucket, count }) => [buckets[bucket - 1] ?? 'later', count])),
})

/** What is paused now in some lists, once for each list it stands in. */
export async function pausedIn(db: Db, holderIds: readonly string[]): Promise<Commitment[]> {
  const found = await db
    .select({ commitment: commitments })
    .from(due)
    .innerJoin(commitments, eq(commitments.id, due.commitmentId))
    .where(and(sql`${due.holderId} = any(${uuids(holderIds)})`, eq(due.lane, 'paused')))
    .limit(mostPaused)
  return found.map(({ commitment }) => commitment)
}
