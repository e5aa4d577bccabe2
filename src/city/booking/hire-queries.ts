import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import { type Booking, bookings, type HireAnswer, loans, slots } from './tables.ts'

interface Answered {
  readonly answer: HireAnswer
  readonly at: Date
  readonly by: string | null
  readonly reasonId?: string | undefined
}

/** Writes the answer to a request; a yes makes it firm, anything else frees what it held. */
export async function answerHire(db: Db, id: string, { answer, at, by, reasonId }: Answered): Promise<void> {
  const isYes = answer === 'approved'
  if (!isYes) await freeSlots(db, [id])
  const state = isYes ? { state: 'confirmed' as const, until: null } : { state: 'released' as const }
  const decided = { answer, decidedAt: at, decidedBy: by, reasonId: reasonId ?? null }
  await db
    .update(bookings)
    .set({ ...state, ...decided })
    .where(eq(bookings.id, id))
}

const freeSlots = (db: Db, ids: readonly string[]) =>
  db
    .update(slots)
    .set({ live: false })
    .where(and(inArray(slots.bookingId, [...ids]), eq(slots.live, true)))

/** Requests whose time to be answered is over, locked; a stretch of them. */
export const expiredHires = (db: Db, at: Date, most: number): Promise<Pick<Booking, 'id' | 'organisationId'>[]> =>
  db
    .select({ id: bookings.id, organisationId: bookings.organisationId })
    .from(bookings)
    .where(
      and(
        eq(bookings.purpose, 'hire'),
        isNull(bookings.answer),
        inArray(bookings.state, ['held', 'released']),
        lte(bookings.until, at),
      ),
    )
    .orderBy(bookings.until)
    .limit(most)
    .for('update', { skipLocked: true })

const Taking = z.object({ resource: z.uuid(), from: z.coerce.date(), to: z.coerce.date() })

/** What a booking takes or took. */
export const slotsOf = (db: Db, bookingId: string) =>
  rows(
    db,
    Taking,
    sql`select resource, lower(during) as "from", upper(during) as "to" from booking_slots
      where booking_id = ${bookingId} order by resource limit 100`,
  )

export const loanCountsOf = (db: Db, bookingId: string) =>
  db
    .select({ equipmentId: loans.equipmentId, count: loans.count })
    .from(loans)
    .where(eq(loans.bookingId, bookingId))
    .limit(100)

/** Answered requests of which nobody has been told yet. */
export const hiresToTell = (db: Db, most: number): Promise<Booking[]> =>
  db
    .select()
    .from(bookings)
    .where(and(eq(bookings.purpose, 'hire'), sql`${bookings.decidedAt} is not null`, isNull(bookings.toldAt)))
    .orderBy(bookings.id)
    .limit(most)
    .for('update', { skipLocked: true })

export async function markHireTold(db: Db, id: string, at: Date): Promise<void> {
  await db.update(bookings).set({ toldAt: at }).where(eq(bookings.id, id))
}
