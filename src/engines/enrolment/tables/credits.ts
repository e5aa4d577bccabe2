import { bigint, check, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { id, instant } from '#platform/db/columns.ts'
import { enrolments } from './enrolments.ts'

/**
 * What a party may still use with an organiser: given for a session that fell out, used for its next enrolment, come back
 * when that does not last. The sum of its rows is what it has.
 */
export const credits = pgTable(
  'enrolment_credits',
  {
    id: id(),
    /** Its party has the credit, and the organiser of its offering owes it. */
    enrolmentId: uuid()
      .notNull()
      .references(() => enrolments.id),
    /** Rials; negative when it is used. */
    amountRial: bigint({ mode: 'bigint' }).notNull(),
    /** `session:<id>`, `used`, `returned`, `fewer:<heads>`: each once for one enrolment. */
    reason: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('enrolment_credits_once').on(table.enrolmentId, table.reason),
    check('enrolment_credits_amount', sql`${table.amountRial} <> 0`),
  ],
)

export type Credit = typeof credits.$inferSelect
