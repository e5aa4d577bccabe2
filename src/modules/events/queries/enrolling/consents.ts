import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Purpose, purposes } from '#city/consents/tables.ts'
import { today } from '#platform/calendar/instant.ts'
import { rows } from '#platform/db/database.ts'
import { demandPerson } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'

const Shape = z.object({ personId: z.uuid(), name: z.string(), purpose: z.enum(purposes) })

/** A consent that is still to be given, by the name its box has on the form. */
export interface AskedConsent {
  readonly personId: string
  readonly name: string
  readonly purpose: Purpose
  readonly key: string
}

/** What a guardian has to agree to for the children of the party, and has not yet. */
export async function consentsToAsk(
  { db, actor, now }: Work,
  wanted: readonly string[],
  personIds: readonly string[],
): Promise<AskedConsent[]> {
  if (wanted.length === 0 || personIds.length === 0) return []
  const [self, on] = [demandPerson(actor).id, today(now)]
  const found = await rows(
    db,
    Shape,
    sql`select distinct p.id as "personId", p.name, wanted.purpose
        from households_members guardian
        join households_members child on child.household_id = guardian.household_id and child.role = 'child' and child.left_at is null
        join people p on p.id = child.person_id
        cross join jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb) as wanted (purpose)
        where guardian.person_id = ${self} and guardian.role = 'guardian' and guardian.left_at is null
          and p.id = any(${uuids(personIds)})
          and not exists (select from consents k where k.person_id = p.id and k.purpose = wanted.purpose
            and k.starts_on <= ${on} and (k.ends_on is null or k.ends_on >= ${on}))
        order by p.name, wanted.purpose limit 100`,
  )
  return found.map((one) => ({ ...one, key: `${one.personId}_${one.purpose}` }))
}
