import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { insertAtOnce } from '#platform/db/at-once.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { credits } from '../tables.ts'

export const insertCredits = (db: Db, many: readonly (typeof credits.$inferInsert)[]): Promise<void> =>
  insertAtOnce(db, credits, many)

const Balance = z.object({
  partyId: z.uuid(),
  party: z.string().nullable(),
  organiserId: z.uuid(),
  organiser: z.custom<Said>(),
  rials: z.coerce.bigint(),
})
export type Balance = z.infer<typeof Balance>

/** What each of these people still has, organiser by organiser; those who have nothing are left out. */
export const creditsOf = (db: Db, partyIds: readonly string[], organiserId?: string): Promise<Balance[]> =>
  partyIds.length === 0
    ? Promise.resolve([])
    : rows(
        db,
        Balance,
        sql`select e.party_id as "partyId", p.name as party, g.id as "organiserId", g.name as organiser, sum(c.amount_rial)::text as rials
            from enrolment e join enrolment_credits c on c.enrolment_id = e.id join people p on p.id = e.party_id
            join enrolment_offerings o on o.id = e.offering_id join organisations g on g.id = o.organiser_id
            where e.party_id = any(${uuids(partyIds)}) and (${organiserId ?? null}::uuid is null or g.id = ${organiserId ?? null}::uuid)
            group by e.party_id, p.name, g.id, g.name having sum(c.amount_rial) > 0 order by e.party_id, g.id limit 500`,
      )
