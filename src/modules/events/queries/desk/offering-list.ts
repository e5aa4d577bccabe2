import { uuids } from '#platform/db/uuids.ts'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reach } from '#city/people/rules.ts'
import { type Db, only, rows } from '#platform/db/database.ts'
import type { OfferingStanding } from '../../forms/desk/list.ts'
import { said } from './shapes.ts'

export interface OfferingWish {
  /** Where the reader may see offerings. */
  readonly reach: Reach
  /** Letters that occur in the Persian title. */
  readonly named?: string | undefined
  readonly kind?: string | undefined
  readonly standing?: OfferingStanding | undefined
  readonly programmeCode?: number | undefined
  readonly zoneId?: string | undefined
  readonly organiserId?: string | undefined
  readonly now: Date
}

const Listed = z.object({
  id: z.uuid(),
  code: z.string(),
  kind: z.string(),
  title: said,
  state: z.enum(['draft', 'published', 'cancelled', 'archived']),
  admitBy: z.string(),
  sample: z.boolean(),
  programme: said,
  organiser: said,
  zoneId: z.uuid().nullable(),
  sessions: z.number(),
  coming: z.number(),
  next: z.coerce.date().nullable(),
  seats: z.number(),
  taken: z.number(),
  waiting: z.number(),
})
export type ListedOffering = z.infer<typeof Listed>

/** Lies in one of these zones, or in a zone below them. */
export const inside = (column: SQL, zoneIds: readonly string[]) => sql`${column} in (
  with recursive inside as (
    select id, 0 as depth from zones where id = any(${uuids(zoneIds)})
    union all
    select z.id, i.depth + 1 from zones z join inside i on z.parent_id = i.id where i.depth < 9)
  select id from inside)`

const comes = (now: Date) => sql`exists (select from enrolment_sessions s where s.offering_id = o.id
  and s.cancelled_at is null and (s.ends_at is null or s.ends_at > ${now}))`

const standings: Record<OfferingStanding, (now: Date) => SQL> = {
  draft: () => sql`o.state = 'draft'`,
  coming: (now) => sql`o.state = 'published' and ${comes(now)}`,
  waiting: (now) => sql`o.state = 'published' and ${comes(now)} and exists (
    select from enrolment e where e.offering_id = o.id and e.state = 'waiting')`,
  ended: (now) => sql`o.state in ('published', 'archived') and not ${comes(now)}`,
  cancelled: () => sql`o.state = 'cancelled'`,
}

function conditionsOf({ reach, named, kind, standing, programmeCode, zoneId, organiserId, now }: OfferingWish): SQL {
  const all = [
    sql`true`,
    reach !== 'whole-city' && inside(sql`o.zone_id`, reach),
    named !== undefined && sql`o.title->>'fa' ilike ${`%${named.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`}`,
    kind !== undefined && sql`o.kind = ${kind}`,
    standing !== undefined && standings[standing](now),
    programmeCode !== undefined && sql`p.code = ${programmeCode}`,
    zoneId !== undefined && inside(sql`o.zone_id`, [zoneId]),
    organiserId !== undefined && sql`o.organiser_id = ${organiserId}`,
  ]
  return sql.join(
    all.flatMap((condition) => (condition === false ? [] : [condition])),
    sql` and `,
  )
}

/** The offerings of a wish, the latest planned first, with how full what is still to come is. */
export function offeringsWanted(
  db: Db,
  wish: OfferingWish,
  below: string | undefined,
  most: number,
): Promise<ListedOffering[]> {
  const { now } = wish
  return rows(
    db,
    Listed,
    sql`
      with page as (
        select o.*, p.name as programme, g.name as organiser from enrolment_offerings o
        join programmes p on p.id = o.programme_id join organisations g on g.id = o.organiser_id
        where ${conditionsOf(wish)} and ${below === undefined ? sql`true` : sql`o.id < ${below}::uuid`}
        order by o.id desc limit ${most}
      )
      select page.id, page.code, page.kind, page.title, page.state, page.admit_by as "admitBy", page.sample,
        page.programme, page.organiser, page.zone_id as "zoneId",
        met.sessions, met.coming, met.next, held.seats, used.taken, used.waiting
      from page
      cross join lateral (
        select count(*)::int as sessions, count(*) filter (where s.cancelled_at is null and s.starts_at > ${now})::int as coming,
          min(s.starts_at) filter (where s.cancelled_at is null and s.starts_at > ${now}) as next
        from enrolment_sessions s where s.offering_id = page.id) met
      cross join lateral (
        select coalesce(sum(q.capacity), 0)::int as seats from enrolment_pools q
        where q.offering_id = page.id and (q.starts_at is null or q.starts_at > ${now})) held
      cross join lateral (
        select coalesce(sum(k.seats) filter (where k.standing = 'live'), 0)::int as taken,
          count(distinct k.enrolment_id) filter (where k.standing = 'waiting')::int as waiting
        from enrolment_pools q join enrolment_claims k on k.pool_id = q.id
        where q.offering_id = page.id and (q.starts_at is null or q.starts_at > ${now})) used
      order by page.id desc`,
  )
}

/** Nobody reads on after so many, so counting stops there. */
export const countedAtMost = 1000

export async function countOfferings(db: Db, wish: OfferingWish): Promise<number> {
  const found = await rows(
    db,
    z.object({ count: z.number() }),
    sql`select count(*)::int as count from (
      select 1 from enrolment_offerings o join programmes p on p.id = o.programme_id
      where ${conditionsOf(wish)} limit ${countedAtMost}) counted`,
  )
  return only(found).count
}

const Named = z.object({ id: z.uuid(), name: said })

/** Bodies that offer something, by name: what the list can be narrowed by. */
export const organisersOffered = (db: Db) =>
  rows(
    db,
    Named,
    sql`select g.id, g.name from organisations g
        where exists (select from enrolment_offerings o where o.organiser_id = g.id)
        order by g.name_key collate fa_numbered, g.id limit 300`,
  )
