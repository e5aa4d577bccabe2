import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '#platform/db/columns.ts'

export const chargeStates = ['due', 'waived', 'paid', 'refund-due', 'refunded'] as const
export type ChargeState = (typeof chargeStates)[number]

/** What somebody owes the city, or the city them, for one thing. */
export const charges = pgTable(
  'money_charges',
  {
    id: id(),
    /** As the room of the thing names it: `enrolment:<id>`. */
    subject: text().notNull(),
    /** Rials, never negative: the state says in which direction. */
    amountRial: bigint({ mode: 'bigint' }).notNull(),
    reason: text().notNull(),
    paymentId: uuid(),
    state: text({ enum: chargeStates }).notNull(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.subject),
    // A payment is given back once for a reason, however often it is told of.
    uniqueIndex('money_charges_once').on(table.paymentId, table.reason),
    index('money_charges_to_refund')
      .on(table.createdAt)
      .where(sql`${table.state} = 'refund-due'`),
    check('money_charges_amount', sql`${table.amountRial} >= 0`),
  ],
)

export type Charge = typeof charges.$inferSelect
