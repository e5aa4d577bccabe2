import type { Context, MiddlewareHandler } from 'hono'
import type { Db } from '../db/database.ts'
import type { Env } from '../http/env.ts'
import type { Keyring } from '../keys/master.ts'
import type { Text } from '../locale.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { takeToken } from './queries.ts'
import type { Limit, Taken } from './rules.ts'
import { subjectFor, type SubjectKind } from './subject.ts'
import { words } from './words.ts'

/** Who is counted: `{ kind: 'address', value: '2001:db8::1' }`. */
export interface Subject {
  readonly kind: SubjectKind
  readonly value: string
}

/** Counts one act of a subject. Outside every transaction: a token must stay taken when the act fails. */
export type Limiter = (rule: Limit, subject: Subject, now: Date) => Promise<Taken>

/** Counts in PostgreSQL, so that the limit holds across processes. */
export const limiterIn =
  (db: Db, keyring: Keyring): Limiter =>
  async (rule, { kind, value }, now) =>
    takeToken(db, rule, subjectFor(keyring, kind, value), now)

/** Takes a token for each subject, or throws the refusal that says how long to wait. What was taken before it stays taken. */
export async function demandTokens(
  limiter: Limiter,
  now: Date,
  ...wanted: readonly (readonly [Limit, Subject])[]
): Promise<void> {
  for (const [rule, subject] of wanted) {
    const refusal = whyTooMany(await limiter(rule, subject, now))
    if (refusal) throw refusal
  }
}

/** Why not now, if a bucket was empty. */
export const whyTooMany = ({ allowed, retryAfterSeconds }: Taken): Refusal | undefined =>
  allowed ? undefined : refuse.tooMany(words.tooMany(waitIn(retryAfterSeconds)), retryAfterSeconds)

/** A wait as a person would say it, never shorter than it is: 61 seconds are "2 minutes". */
export function waitIn(seconds: number): Text {
  if (seconds < 60) return words.seconds(Math.max(1, seconds))
  const minutes = Math.ceil(seconds / 60)
  return minutes < 120 ? words.minutes(minutes) : words.hours(Math.ceil(minutes / 60))
}

declare module 'hono' {
  interface ContextVariableMap {
    limiter: Limiter
  }
}

/** Hands the limiter to all routes below; mounted once, before the modules. */
export const withLimiter =
  (limiter: Limiter): MiddlewareHandler =>
  async (c, next) => {
    c.set('limiter', limiter)
    await next()
  }

/** Lets a request pass only while the subject's bucket holds a token; one without a subject passes. */
export const limited =
  (rule: Limit, subjectOf: (c: Context<Env>) => Subject | undefined): MiddlewareHandler<Env> =>
  async (c, next) => {
    const subject = subjectOf(c)
    if (subject) await demandTokens(c.var.limiter, c.var.work.now, [rule, subject])
    await next()
  }
