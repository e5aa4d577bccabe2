import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { id, instant } from '#platform/db/columns.ts'

export const householdRoles = ['guardian', 'child', 'other'] as const
export type HouseholdRole = (typeof householdRoles)[number]

/** People who live together, so that a guardian can act for a child who has no mobile. */
export const households = pgTable('households', {
  id: id(),
  zoneId: uuid(),
  sample: boolean().notNull().default(false),
  createdAt: instant().notNull(),
})

/** Who belongs to which household. A child may belong to two, with a guardian in each. */
export const members = pgTable(
  'households_members',
  {
    householdId: uuid()
      .notNull()
      .references(() => households.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: text().$type<HouseholdRole>().notNull(),
    leftAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.householdId, table.personId] }), index().on(table.personId)],
)

export type Household = typeof households.$inferSelect
export type HouseholdMember = typeof members.$inferSelect
