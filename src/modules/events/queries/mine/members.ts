import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Shape = z.object({
  enrolmentId: z.uuid(),
  position: z.number(),
  personId: z.uuid().nullable(),
  name: z.string(),
  role: z.string(),
  takesSeat: z.boolean(),
})

/** Who comes with an enrolment, by name. */
export type NamedMember = z.infer<typeof Shape>

/** The members of these enrolments with their names, as they stand on the tickets. */
export const namedMembers = (db: Db, enrolmentIds: readonly string[]): Promise<NamedMember[]> =>
  enrolmentIds.length === 0
    ? Promise.resolve([])
    : rows(
        db,
        Shape,
        sql`select m.enrolment_id as "enrolmentId", m.position, m.person_id as "personId",
              coalesce(m.guest_name, p.name, '') as name, m.role, m.takes_seat as "takesSeat"
            from enrolment_members m left join people p on p.id = m.person_id
            where m.enrolment_id = any(${uuids(enrolmentIds)})
            order by m.enrolment_id, m.position limit 5000`,
      )
