import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { ratingVerdicts, type RatingVerdict } from '#engines/enrolment/index.ts'
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

const Comment = z.object({
  id: z.uuid(),
  stars: z.number(),
  tags: z.array(z.string()),
  text: z.string(),
  at: z.coerce.date(),
  verdict: z.enum(ratingVerdicts).nullable(),
})
/** What somebody wrote beside their stars; who it was, nobody is told. */
export type Comment = z.infer<typeof Comment>

interface CommentWish {
  readonly offeringId: string
  /** Judged so, or `waiting` for somebody to read them. */
  readonly verdict?: RatingVerdict | 'waiting' | undefined
  readonly below?: string | undefined
}

const isJudged = (verdict: CommentWish['verdict']) => {
  if (verdict === undefined) return sql`true`
  return verdict === 'waiting' ? sql`verdict is null` : sql`verdict = ${verdict}`
}

/** Comments on an offering, the latest first, page after page. */
export const commentsOn = (db: Db, { offeringId, verdict, below }: CommentWish, most: number): Promise<Comment[]> =>
  rows(
    db,
    Comment,
    sql`select id, stars, tags, text, at, verdict from enrolment_ratings
        where offering_id = ${offeringId} and text is not null and ${isJudged(verdict)}
          and ${below === undefined ? sql`true` : sql`(at, id) < (select r.at, r.id from enrolment_ratings r where r.id = ${below}::uuid)`}
        order by at desc, id desc limit ${most}`,
  )
