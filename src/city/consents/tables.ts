import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
import { day, id, instant } from '#platform/db/columns.ts'

/** What a person, or a child's guardian, can agree to. Whatever is not here needs no consent, or may not be done. */
export const purposes = ['photo', 'name-in-lists', 'messages', 'research', 'participation', 'health-note'] as const
export type Purpose = (typeof purposes)[number]

/** What an organiser may ask as a condition. A note on health is told freely or not at all. */
export const conditionPurposes = purposes.filter((purpose) => purpose !== 'health-note')

/** A consent for one purpose, from a day to a day. Withdrawn it ends; it never disappears. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    /** Whom it is about. */
    personId: uuid()
      .notNull()
      .references(() => people.id),
    purpose: text().$type<Purpose>().notNull(),
    /** Who gave it: the person, or a guardian of the child. */
    givenBy: uuid()
      .notNull()
      .references(() => people.id),
    startsOn: day().notNull(),
    /** The last day, inclusive; open when empty. */
    endsOn: day(),
    recordedAt: instant().notNull(),
  },
  (table) => [index().on(table.personId, table.purpose, table.startsOn), index().on(table.givenBy)],
)

export type Consent = typeof consents.$inferSelect
