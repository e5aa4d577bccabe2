import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '#platform/db/columns.ts'
import { enrolments } from './enrolments.ts'
import { offerings } from './offerings.ts'

/** A word that pays for one enrolment, once. Only its fingerprint is kept: who reads the table cannot use it. */
export const vouchers = pgTable(
  'enrolment_vouchers',
  {
    id: id(),
    offeringId: uuid()
      .notNull()
      .references(() => offerings.id),
    hash: text().notNull().unique(),
    /** The last day, included. */
    endsOn: date({ mode: 'string' }).notNull(),
    usedBy: uuid().references(() => enrolments.id),
    usedAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.offeringId)],
)

export type Voucher = typeof vouchers.$inferSelect
