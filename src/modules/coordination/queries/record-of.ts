import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const count = z.coerce.number()
const Kept = z.object({
  n: count,
  accepted: count,
  verified: count,
  returned: count,
  median: z.coerce.number().nullable(),
})

export type KeptWord = z.output<typeof Kept>

/**
 * How a body kept its word, over the public commitments it was offered: how many it accepted, how many were verified,
 * how many came back, and the median days from the offer to the verdict.
 */
export async function keptWordOf(db: Db, ownerId: string): Promise<KeptWord> {
  const [found] = await rows(
    db,
    Kept,
    sql`
      select count(*) as n,
        count(*) filter (where c.state not in ('offered', 'declined', 'withdrawn', 'transferred')) as accepted,
        count(*) filter (where c.state = 'verified') as verified,
        count(*) filter (where c.returns > 0) as returned,
        percentile_cont(0.5) within group (order by c.verified_on - (c.offered_at at time zone 'Asia/Tehran')::date)
          filter (where c.verified_on is not null) as median
      from commitment c join commitment_matters m on m.id = c.matter_id
      where c.owner_id = ${ownerId} and m.visibility = 'public' limit 1`,
  )
  return found ?? { n: 0, accepted: 0, verified: 0, returned: 0, median: null }
}
