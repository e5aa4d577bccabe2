import { and, eq, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '../db/database.ts'
import { type Limit, refillOf, type Taken } from './rules.ts'
import { buckets } from './tables.ts'

const Answer = z.object({ allowed: z.boolean(), over: z.coerce.number() })

/**
 * Takes one token in one statement: the row lock of the upsert lets two at once take two tokens, never the same one.
 * Same sum as `takeFrom`. When two strangers meet on a bucket's very first row and neither sees it, the loser waits one refill.
 * @param subject a fingerprint, never the thing itself
 */
export async function takeToken(db: Db, rule: Limit, subject: string, now: Date): Promise<Taken> {
  const refill = sql`${refillOf(rule)} * interval '1 millisecond'`
  const time = sql`${now.toISOString()}::timestamptz`
  const latest = sql`${time} + ${rule.perSeconds} * interval '1 second' + interval '0.5 millisecond'`
  const next = sql`greatest(held.full_at, ${time}) + ${refill}`

  const [answer] = await rows(
    db,
    Answer,
    sql`
    with taken as (
      insert into limits_buckets as held (rule, subject, full_at)
      values (${rule.name}, ${subject}, ${time} + ${refill})
      on conflict (rule, subject) do update set full_at = ${next} where ${next} <= ${latest}
      returning 1
    )
    select true as allowed, 0 as over from taken
    union all
    select false, extract(epoch from ${next} - (${time} + ${rule.perSeconds} * interval '1 second'))
    from limits_buckets held
    where rule = ${rule.name} and subject = ${subject} and not exists (select 1 from taken)
    limit 1`,
  )
  const { allowed, over } = answer ?? { allowed: false, over: refillOf(rule) / 1000 }
  return { allowed, retryAfterSeconds: allowed ? 0 : Math.max(1, Math.ceil(over)) }
}

/** How full of acts a limit is for a subject, 0 to 1: for a budget's alarm. */
export async function usedOf(db: Db, rule: Limit, subject: string, now: Date): Promise<number> {
  const [held] = await db
    .select({ fullAt: buckets.fullAt })
    .from(buckets)
    .where(and(eq(buckets.rule, rule.name), eq(buckets.subject, subject)))
  const left = Math.max(0, (held?.fullAt.getTime() ?? 0) - now.getTime())
  return Math.min(1, left / (rule.perSeconds * 1000))
}

/** Gives back what a subject took, when it proved itself: the right code ends the count of wrong ones. */
export async function forgetSubject(db: Db, rule: Limit, subject: string): Promise<void> {
  await db.delete(buckets).where(and(eq(buckets.rule, rule.name), eq(buckets.subject, subject)))
}

/** Removes the buckets that are full again; they say nothing any more. For a job every hour. */
export async function sweepBuckets(db: Db, now: Date): Promise<number> {
  const { rowCount } = await db.delete(buckets).where(lt(buckets.fullAt, now))
  return rowCount ?? 0
}
