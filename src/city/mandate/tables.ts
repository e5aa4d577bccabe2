import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, said } from '#platform/db/columns.ts'

/** What the Deputy exists for: 23 duties, three aims and the thesis, in the order of the founding page. */
export const mandate = pgTable('mandate', {
  /** `D1` … `D23`, `A1` … `A3`, `T`: quoted everywhere, never reused. */
  id: text().primaryKey(),
  kind: text().$type<'duty' | 'aim' | 'thesis'>().notNull(),
  position: integer().notNull(),
  slug: text().notNull().unique(),
  title: said().notNull(),
  /** The official wording, quoted as it is. */
  official: text(),
  /** Duties are read in groups. */
  group: text().$type<DutyGroup>(),
  /** Which kinds of facts count as evidence for this duty; everything else is only talk. */
  evidence: text().array().notNull().default([]),
  changedAt: instant().notNull(),
})

export const dutyGroups = ['identity', 'participation', 'education', 'leisure', 'accountability'] as const
export type DutyGroup = (typeof dutyGroups)[number]

export type MandateItem = typeof mandate.$inferSelect
