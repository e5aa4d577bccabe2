import { insertAtOnce } from '#platform/db/at-once.ts'
import type { Db } from '#platform/db/database.ts'
import {
  closedSessions,
  closures,
  draws,
  marks,
  type Offering,
  offerings,
  type Pool,
  pools,
  ratings,
  type Session,
  sessions,
} from '../tables.ts'
import { type Additions, addAll } from './writing.ts'

const batch = 2000

/** Statements of a bounded size, one after the other. */
async function inBatches<Row>(many: readonly Row[], write: (rows: Row[]) => Promise<unknown>) {
  for (let at = 0; at < many.length; at += batch) await write(many.slice(at, at + batch))
}

/** A row with the columns that whoever sows it reads again; every other column may be left to its default. */
type Sown<Row, New, Known extends keyof Row> = New & Pick<Row, Known>

export type SownOffering = Sown<
  Offering,
  typeof offerings.$inferInsert,
  'id' | 'organiserId' | 'programmeId' | 'zoneId' | 'termsVersion' | 'createdAt' | 'code' | 'title'
>
export type SownSession = Sown<
  Session,
  typeof sessions.$inferInsert,
  'id' | 'startsAt' | 'endsAt' | 'placeId' | 'bookingId' | 'leaders' | 'movedFrom' | 'cancelledAt'
>
export type SownPool = Sown<Pool, typeof pools.$inferInsert, 'id' | 'capacity' | 'hard'>

export interface Plans {
  readonly offerings: readonly SownOffering[]
  readonly sessions: readonly SownSession[]
  readonly pools: readonly SownPool[]
}

/** Writes a whole season: what is offered, when, and how many seats there are. */
export async function insertPlans(db: Db, plans: Plans): Promise<void> {
  await inBatches(plans.offerings, (some) => insertAtOnce(db, offerings, some))
  await inBatches(plans.sessions, (some) => insertAtOnce(db, sessions, some))
  await inBatches(plans.pools, (some) => insertAtOnce(db, pools, some))
}

/** Enrolments with their members, claims and presences, a thousand at a time. */
export async function insertAdditions(db: Db, many: readonly Additions[]): Promise<void> {
  for (let at = 0; at < many.length; at += 1000) {
    const some = many.slice(at, at + 1000)
    await addAll(db, {
      enrolments: some.flatMap((one) => one.enrolments),
      members: some.flatMap((one) => one.members),
      claims: some.flatMap((one) => one.claims),
      presences: some.flatMap((one) => one.presences),
    })
  }
}

export const insertMarks = (db: Db, many: readonly (typeof marks.$inferInsert)[]) =>
  inBatches(many, (some) => insertAtOnce(db, marks, some))

export const insertRatings = (db: Db, many: readonly (typeof ratings.$inferInsert)[]) =>
  inBatches(many, (some) => insertAtOnce(db, ratings, some))

export const insertDraws = (db: Db, many: readonly (typeof draws.$inferInsert)[]) =>
  inBatches(many, (some) => insertAtOnce(db, draws, some))

export interface SownClosureRows {
  readonly closure: typeof closures.$inferInsert & { readonly actedAt: Date }
  readonly closed: readonly (typeof closedSessions.$inferInsert)[]
}

/** A day that was called off, with all its sessions. */
export async function insertSownClosure(db: Db, { closure, closed }: SownClosureRows): Promise<void> {
  await db.insert(closures).values(closure)
  await inBatches(closed, (some) => insertAtOnce(db, closedSessions, some))
}
