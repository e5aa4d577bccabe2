import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import { addressedStates } from '../../rules/desk/letters.ts'
import { letters } from '../../tables.ts'
import { maybeInstant } from './shapes.ts'

export const insertLetter = async (db: Db, letter: typeof letters.$inferInsert): Promise<string> =>
  only(await db.insert(letters).values(letter).returning({ id: letters.id })).id

const Listed = z.object({
  id: z.uuid(),
  text: z.string(),
  states: z.array(z.enum(addressedStates)),
  by: z.string().nullable(),
  startsAt: maybeInstant,
  people: z.number(),
  unreached: z.number(),
  createdAt: z.coerce.date(),
})
export type ListedLetter = z.infer<typeof Listed>

/** What was written to the people of an offering, the latest first, page after page. */
export const lettersOf = (db: Db, offeringId: string, below: string | undefined, most: number) =>
  rows(
    db,
    Listed,
    sql`select l.id, l.text, l.states, p.name as by, s.starts_at as "startsAt", l.people, l.unreached,
          l.created_at as "createdAt"
        from events_letters l left join people p on p.id = l.by_id left join enrolment_sessions s on s.id = l.session_id
        where l.offering_id = ${offeringId} and ${below === undefined ? sql`true` : sql`l.id < ${below}::uuid`}
        order by l.id desc limit ${most}`,
  )

const Named = z.object({ id: z.uuid(), code: z.string(), name: z.string().nullable() })
export type NamedRegistration = z.infer<typeof Named>

/** Registrations by their first member, for a list of whom to telephone. */
export const registrationsNamed = (db: Db, ids: readonly string[]) =>
  rows(
    db,
    Named,
    sql`select e.id, e.code, coalesce(nullif(p.name, ''), m.guest_name) as name
        from enrolment e left join enrolment_members m on m.enrolment_id = e.id and m.position = 1
        left join people p on p.id = m.person_id
        where e.id = any(${uuids(ids)}) order by e.id limit 100`,
  )
