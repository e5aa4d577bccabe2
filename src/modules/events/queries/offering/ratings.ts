import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Shape = z.object({ n: z.number(), mean: z.coerce.number().nullable(), deviation: z.coerce.number().nullable() })

/** What those who were there thought of it, as an estimate. */
export interface RatedAs {
  /** How many told. */
  readonly n: number
  /** The mean of one to five. */
  readonly mean: number
  /** The bounds of the mean at 95 %. */
  readonly low: number
  readonly high: number
}

/** Below so many nothing is shown at all. */
const fewest = 10
const [worst, best, normal95] = [1, 5, 1.96]

/** The estimate of an offering, or nothing while too few have told. */
export async function ratedAs(db: Db, offeringId: string): Promise<RatedAs | undefined> {
  const [found] = await rows(
    db,
    Shape,
    sql`select count(*)::int as n, avg(stars) as mean, stddev_samp(stars) as deviation
        from enrolment_ratings where offering_id = ${offeringId}`,
  )
  if (!found || found.n < fewest || found.mean === null) return undefined
  const { n, mean, deviation } = found
  const margin = (normal95 * (deviation ?? 0)) / Math.sqrt(n)
  return { n, mean, low: Math.max(worst, mean - margin), high: Math.min(best, mean + margin) }
}
