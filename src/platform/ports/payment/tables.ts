import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { day, id, instant } from '#platform/db/columns.ts'
import type { PaymentState } from './rules.ts'

/** An attempt to pay for an order. What is owed, and for what, is known by the module that keeps the order. */
export const payments = pgTable(
  'payment',
  {
    id: id(),
    /** What is paid for, as its module names it: `enrolment:<id>`. */
    orderId: text().notNull(),
    amountRial: bigint({ mode: 'bigint' }).notNull(),
    driver: text().notNull(),
    /** The provider's name for it. */
    authority: text(),
    state: text().$type<PaymentState>().notNull(),
    createdAt: instant().notNull(),
    verifiedAt: instant(),
    /** What the payer's bank statement shows. */
    refId: text(),
    /** Sealed. */
    payerMobile: text(),
  },
  (table) => [
    uniqueIndex('payment_authority').on(table.driver, table.authority),
    uniqueIndex('payment_once')
      .on(table.orderId)
      .where(sql`${table.state} in ('verified', 'settled')`),
    index('payment_order').on(table.orderId),
    index('payment_open')
      .on(table.createdAt)
      .where(sql`${table.state} in ('redirected', 'returned')`),
    check('payment_amount', sql`${table.amountRial} > 0`),
  ],
)

/** A bank slip somebody brought: entered by one person, approved or rejected by another. */
export const slips = pgTable(
  'payment_slips',
  {
    id: id(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    bank: text().notNull(),
    /** The number the bank printed; ASCII digits. */
    number: text().notNull(),
    paidOn: day().notNull(),
    enteredBy: uuid().notNull(),
    enteredAt: instant().notNull(),
    decidedBy: uuid(),
    decidedAt: instant(),
    approved: text().$type<'yes' | 'no'>(),
  },
  (table) => [
    uniqueIndex('payment_slips_once')
      .on(table.bank, table.number)
      .where(sql`${table.approved} is distinct from 'no'`),
    index('payment_slips_payment').on(table.paymentId),
    check('payment_slips_two_persons', sql`${table.decidedBy} <> ${table.enteredBy}`),
  ],
)

export type Payment = typeof payments.$inferSelect
export type Slip = typeof slips.$inferSelect
