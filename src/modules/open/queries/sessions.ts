import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'

const Row = z.object({
  id: z.uuid(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  offering: z.string(),
  title: z.custom<Said>(),
  kind: z.string(),
  organiser: z.string(),
  programme: z.string(),
  place: z.string().nullable(),
  zone: z.string().nullable(),
  seats: z.number().nullable(),
  cancelled: z.boolean(),
  moved: z.boolean(),
  outdoor: z.boolean(),
  sample: z.boolean(),
})
export type SessionRow = z.infer<typeof Row>

export interface SessionWish {
  readonly kind?: string | undefined
  readonly zoneId?: string | undefined
  readonly from?: Date | undefined
  /** Exclusive. */
  readonly until?: Date | undefined
}

interface Where {
  readonly after: { readonly at: Date; readonly id: string } | undefined
  readonly most: number
}

/**
 * Public sessions by their beginning. A session lies in the district of its place, as far as that is published, else in the
 * zone of its offering.
 */
export const sessionsAfter = (db: Db, wish: SessionWish, { after, most }: Where): Promise<SessionRow[]> =>
  rows(
    db,
    Row,
    sql`
      select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", o.code as offering, o.title, o.kind,
        g.slug as organiser, p.slug as programme, l.code as place, z.code as zone,
        coalesce((select min(q.capacity) from enrolment_pools q where q.session_id = s.id),
          (select min(q.capacity) from enrolment_pools q where q.offering_id = o.id and q.session_id is null)) as seats,
        s.cancelled_at is not null or o.state = 'cancelled' as cancelled, s.moved_at is not null as moved, s.outdoor, o.sample
      from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
      join organisations g on g.id = o.organiser_id join programmes p on p.id = o.programme_id
      left join places l on l.id = s.place_id
      left join zones z on z.id = coalesce((select d.zone_id from places_zones d
        where d.place_id = s.place_id and d.kind = 'district'
          and (l.position_id is null or l.public_form is not null) limit 1), o.zone_id)
      where o.visibility = 'public' and o.state in ('published', 'cancelled', 'archived') and s.starts_at is not null
        and ${wish.kind === undefined ? sql`true` : sql`o.kind = ${wish.kind}`}
        and ${wish.zoneId === undefined ? sql`true` : sql`z.id = ${wish.zoneId}`}
        and ${wish.from === undefined ? sql`true` : sql`s.starts_at >= ${wish.from}`}
        and ${wish.until === undefined ? sql`true` : sql`s.starts_at < ${wish.until}`}
        and ${after === undefined ? sql`true` : sql`(s.starts_at, s.id) > (${after.at}, ${after.id}::uuid)`}
      order by s.starts_at, s.id limit ${most}`,
  )
