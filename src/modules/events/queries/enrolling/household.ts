import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Shape = z.object({
  id: z.uuid(),
  name: z.string(),
  birthYear: z.number().nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  /** A child of whom they are a guardian. */
  isWard: z.boolean(),
})

/** Somebody a person may bring. */
export type Housemate = z.infer<typeof Shape>

/** Whom somebody may bring: themselves first, then who lives with them; a child only as its guardian. */
export const housematesOf = (db: Db, personId: string): Promise<Housemate[]> =>
  rows(
    db,
    Shape,
    sql`with own as (select household_id, role from households_members where person_id = ${personId} and left_at is null)
        select p.id, p.name, p.birth_year as "birthYear", p.sex,
          coalesce(bool_or(m.role = 'child' and own.role = 'guardian' and p.id <> ${personId}), false) as "isWard"
        from people p left join households_members m on m.person_id = p.id and m.left_at is null
        left join own on own.household_id = m.household_id
        where p.erased_at is null and (p.id = ${personId}
          or (p.id in (select person_id from households_members where left_at is null
            and household_id in (select household_id from own)) and own.household_id is not null))
        group by p.id
        having p.id = ${personId} or bool_or(m.role <> 'child' or own.role = 'guardian')
        order by p.id <> ${personId}, p.birth_year nulls last, p.name limit 40`,
  )
