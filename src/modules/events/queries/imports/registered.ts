import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Registered = z.object({
  id: z.uuid(),
  sessionId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
  name: z.string(),
  birthYear: z.number().nullable(),
})
export type Registered = z.infer<typeof Registered>

/** Everybody who has a place in an offering, waits for one or asked for one, by name: who is on a new list already is known. */
export const registeredIn = (db: Db, offeringId: string): Promise<Registered[]> =>
  rows(
    db,
    Registered,
    sql`select e.id, e.session_id as "sessionId", m.person_id as "personId",
          coalesce(nullif(p.name, ''), m.guest_name) as name, coalesce(p.birth_year, m.birth_year) as "birthYear"
        from enrolment e join enrolment_members m on m.enrolment_id = e.id left join people p on p.id = m.person_id
        where e.offering_id = ${offeringId} and e.state in ('asked', 'waiting', 'held', 'offered', 'confirmed')
          and coalesce(nullif(p.name, ''), m.guest_name) is not null
        order by e.id limit 20000`,
  )
