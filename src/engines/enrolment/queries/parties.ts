import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { uuids } from './pools.ts'

const Known = z.object({
  id: z.uuid(),
  name: z.string(),
  birthYear: z.int().nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  /** Lives with whoever asks; is a child there, and the asker a guardian. */
  isHousemate: z.boolean(),
  isWard: z.boolean(),
  isChild: z.boolean(),
  zones: z.array(z.uuid()),
  organisations: z.array(z.object({ id: z.uuid(), role: z.string() })),
  guardianOf: z.array(z.uuid()),
})

/** What the rules ask about somebody, and what they are to whoever asks. */
export type KnownPerson = z.infer<typeof Known>

/** The people of a party in one query: their households with all zones above, posts and memberships in force, wards. */
export function peopleOfParty(
  db: Db,
  ids: readonly string[],
  askerId: string | null,
  on: string,
): Promise<KnownPerson[]> {
  return rows(
    db,
    Known,
    sql`
      with recursive living as (
        select m.person_id, m.household_id, m.role, h.zone_id from households_members m join households h on h.id = m.household_id
        where m.left_at is null and (m.person_id = any(${uuids(ids)}) or m.person_id = ${askerId})
      ), chain as (
        select l.person_id, z.id, z.parent_id, 0 as depth from living l join zones z on z.id = l.zone_id
        union all
        select c.person_id, z.id, z.parent_id, c.depth + 1 from chain c join zones z on z.id = c.parent_id where c.depth < 9
      )
      select p.id, p.name, p.birth_year as "birthYear", p.sex,
        exists (select from living own join living theirs using (household_id)
          where own.person_id = ${askerId} and theirs.person_id = p.id) as "isHousemate",
        exists (select from living own join living theirs using (household_id)
          where own.person_id = ${askerId} and own.role = 'guardian' and theirs.person_id = p.id and theirs.role = 'child') as "isWard",
        exists (select from living theirs where theirs.person_id = p.id and theirs.role = 'child') as "isChild",
        array(select distinct c.id from chain c where c.person_id = p.id) as zones,
        coalesce((select jsonb_agg(jsonb_build_object('id', o.organisation_id, 'role', o.role)) from organisations_memberships o
          where o.person_id = p.id and o.starts_on <= ${on} and (o.ends_on is null or o.ends_on >= ${on})), '[]') as organisations,
        array(select theirs.person_id from living own join living theirs using (household_id)
          where own.person_id = p.id and own.role = 'guardian' and theirs.role = 'child') as "guardianOf"
      from people p where p.id = any(${uuids(ids)}) and p.erased_at is null`,
  )
}

/** Which children of these still lack one of these consents on a day. */
export async function lackConsent(db: Db, childIds: readonly string[], purposes: readonly string[], on: string) {
  if (childIds.length === 0 || purposes.length === 0) return []
  const found = await rows(
    db,
    z.object({ id: z.uuid() }),
    sql`select distinct c.id from unnest(${uuids(childIds)}) as c (id)
        cross join jsonb_array_elements_text(${JSON.stringify(purposes)}::jsonb) as wanted
        where not exists (select from consents k where k.person_id = c.id and k.purpose = wanted
          and k.starts_on <= ${on} and (k.ends_on is null or k.ends_on >= ${on}))`,
  )
  return found.map(({ id }) => id)
}
