import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Counted = z.object({
  poolId: z.uuid(),
  sessionId: z.uuid().nullable(),
  capacity: z.number(),
  left: z.number(),
  waiting: z.coerce.number(),
})

/** The pools of an offering with what is left in each: exact, because seats are no statistics about people. */
export const seatsOf = (db: Db, offeringId: string) =>
  rows(
    db,
    Counted,
    sql`select k.id as "poolId", k.session_id as "sessionId", k.capacity,
          (k.capacity + k.overbook - used.seats)::int as "left", used.waiting
        from enrolment_pools k cross join lateral (
          select coalesce((select sum(c.seats) from enrolment_claims c where c.pool_id = k.id and c.standing = 'live'), 0) as seats,
            (select count(*) from enrolment_claims c where c.pool_id = k.id and c.standing = 'waiting') as waiting
        ) used
        where k.offering_id = ${offeringId} order by k.id limit 1000`,
  )

export type PoolSeats = z.infer<typeof Counted>

const InsideShape = z.object({
  personId: z.uuid(),
  name: z.string(),
  code: z.string(),
  state: z.string(),
  actorId: z.string(),
})

export type Inside = z.infer<typeof InsideShape>

/** Which of these people already have a place, a lot or a place in the line, by another wish than this one. */
export function alreadyIn(
  db: Db,
  {
    offeringId,
    sessionId,
    key,
  }: { readonly offeringId: string; readonly sessionId: string | null; readonly key: string },
  personIds: readonly string[],
) {
  if (personIds.length === 0) return Promise.resolve([])
  const people = sql`${uuids(personIds)}`
  return rows(
    db,
    InsideShape,
    sql`select distinct on (h.person_id) h.person_id as "personId", p.name, e.code, e.state, e.actor_id as "actorId"
        from enrolment_presences h join enrolment_pools k on k.id = h.pool_id join enrolment e on e.id = h.enrolment_id
          join people p on p.id = h.person_id
        where h.live and h.person_id = any(${people}) and k.offering_id = ${offeringId} and e.request_key <> ${key}
          and (${sessionId}::uuid is null or k.session_id is null or k.session_id = ${sessionId}::uuid)
        order by h.person_id, e.id`,
  )
}
