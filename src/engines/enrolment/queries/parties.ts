import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { gathered } from '#platform/db/gathered.ts'

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

interface PartyAsked {
  readonly ids: readonly string[]
  /** Whoever asks, if anybody does. */
  readonly askerId: string | null
  readonly on: string
}

const InParty = Known.extend({ party: z.int() })

/** The people of a party: their households with all zones above, posts and memberships in force, wards. */
export const peopleOfParty = gathered(async (db, parties: readonly PartyAsked[]): Promise<KnownPerson[][]> => {
  const asked = parties.flatMap(({ ids, askerId, on }, party) => ids.map((id) => ({ party, id, askerId, on })))
  const found = await rows(
    db,
    InParty,
    sql`
      with recursive wanted as (
        select * from unnest(${sql.param(asked.map(({ party }) => party))}::int[], ${sql.param(asked.map(({ id }) => id))}::uuid[],
          ${sql.param(asked.map(({ askerId }) => askerId))}::uuid[], ${sql.param(asked.map(({ on }) => on))}::date[])
          as w (party, person, asker, day)
      ), living as (
        select m.person_id, m.household_id, m.role, h.zone_id from households_members m join households h on h.id = m.household_id
        where m.left_at is null and m.person_id = any(array(select person from wanted union select asker from wanted))
      ), chain as (
        select l.person_id, z.id, z.parent_id, 0 as depth from living l join zones z on z.id = l.zone_id
        union all
        select c.person_id, z.id, z.parent_id, c.depth + 1 from chain c join zones z on z.id = c.parent_id where c.depth < 9
      )
      select w.party, p.id, p.name, p.birth_year as "birthYear", p.sex,
        exists (select from living own join living theirs using (household_id)
          where own.person_id = w.asker and theirs.person_id = p.id) as "isHousemate",
        exists (select from living own join living theirs using (household_id)
          where own.person_id = w.asker and own.role = 'guardian' and theirs.person_id = p.id and theirs.role = 'child') as "isWard",
        exists (select from living theirs where theirs.person_id = p.id and theirs.role = 'child') as "isChild",
        array(select distinct c.id from chain c where c.person_id = p.id) as zones,
        coalesce((select jsonb_agg(jsonb_build_object('id', o.organisation_id, 'role', o.role)) from organisations_memberships o
          where o.person_id = p.id and o.starts_on <= w.day and (o.ends_on is null or o.ends_on >= w.day)), '[]') as organisations,
        array(select theirs.person_id from living own join living theirs using (household_id)
          where own.person_id = p.id and own.role = 'guardian' and theirs.role = 'child') as "guardianOf"
      from wanted w join people p on p.id = w.person where p.erased_at is null`,
  )
  const byParty = Map.groupBy(found, ({ party }) => party)
  return parties.map((_, party) => byParty.get(party) ?? [])
})

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

/** Which of these enrolments bring a child without one of these consents; who enrolled a child as its guardian has agreed. */
export async function enrolmentsLackingConsent(
  db: Db,
  enrolmentIds: readonly string[],
  purposes: readonly string[],
  on: string,
): Promise<string[]> {
  if (enrolmentIds.length === 0 || purposes.length === 0) return []
  const found = await rows(
    db,
    z.object({ id: z.uuid() }),
    sql`select distinct e.id from enrolment e join enrolment_members m on m.enrolment_id = e.id
        join households_members child on child.person_id = m.person_id and child.role = 'child' and child.left_at is null
        cross join jsonb_array_elements_text(${JSON.stringify(purposes)}::jsonb) as wanted
        where e.id = any(${uuids(enrolmentIds)})
          and not exists (select from households_members own where own.household_id = child.household_id
            and own.role = 'guardian' and own.left_at is null and own.person_id::text = e.actor_id)
          and not exists (select from consents k where k.person_id = m.person_id and k.purpose = wanted
            and k.starts_on <= ${on} and (k.ends_on is null or k.ends_on >= ${on}))`,
  )
  return found.map(({ id }) => id)
}

const Named = z.object({ name: z.string() })

/** Somebody who is live in two sessions, or who would be once an enrolment of the first is moved to the second. */
export const namesInBoth = (
  db: Db,
  {
    fromId,
    toId,
    enrolmentId = null,
  }: { readonly fromId: string; readonly toId: string; readonly enrolmentId?: string | null | undefined },
) =>
  rows(
    db,
    Named,
    sql`select p.name from enrolment_pools f join enrolment_presences a on a.pool_id = f.id and a.live
        join enrolment_pools t on t.session_id = ${toId}
        join enrolment_presences b on b.pool_id = t.id and b.person_id = a.person_id and b.live
        join people p on p.id = a.person_id
        where f.session_id = ${fromId} and (${enrolmentId}::uuid is null or a.enrolment_id = ${enrolmentId}::uuid)
        order by p.name limit 1`,
  )
