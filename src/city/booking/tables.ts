import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { day, id, instant, said } from '#platform/db/columns.ts'

/** From an instant to before another, as PostgreSQL keeps it. */
const range = customType<{ data: string }>({ dataType: () => 'tstzrange' })

export const purposes = ['session', 'hire', 'maintenance', 'closed', 'attendance'] as const
export type BookingPurpose = (typeof purposes)[number]

export const bookingStates = ['held', 'confirmed', 'released'] as const
export type BookingState = (typeof bookingStates)[number]

/** What became of a request for hire; while there is none it waits for the answer. */
export const hireAnswers = ['approved', 'refused', 'other-time', 'withdrawn', 'expired'] as const
export type HireAnswer = (typeof hireAnswers)[number]

/** For what, and for whom, something is taken for a time. */
export const bookings = pgTable(
  'booking',
  {
    id: id(),
    purpose: text({ enum: purposes }).notNull(),
    /** What it is for, as its room names it: `enrolment-session:<id>`. */
    subject: text(),
    organisationId: uuid(),
    state: text({ enum: bookingStates }).notNull(),
    /** When a hold ends. */
    until: instant(),
    requestedBy: uuid(),
    decidedBy: uuid(),
    decidedAt: instant(),
    answer: text({ enum: hireAnswers }),
    /** The note with the reason, for who asked. */
    reasonId: uuid(),
    /** The request in whose place this other time is offered: who asked says yes or no to it. */
    insteadOfId: uuid(),
    /** When who asked was told of the answer. */
    toldAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index().on(table.subject),
    index('booking_hires_of')
      .on(table.organisationId, table.id)
      .where(sql`${table.purpose} = 'hire'`),
    index('booking_hires_unanswered')
      .on(table.until)
      .where(sql`${table.purpose} = 'hire' and ${table.answer} is null`),
    index('booking_hires_to_tell')
      .on(table.id)
      .where(sql`${table.purpose} = 'hire' and ${table.decidedAt} is not null and ${table.toldAt} is null`),
    index('booking_holds')
      .on(table.until)
      .where(sql`${table.state} = 'held'`),
  ],
)

/**
 * One resource, one stretch of time. That two live ones never overlap is a law of the database: an exclusion constraint
 * in `migrations/after.sql`, which drizzle cannot write.
 */
export const slots = pgTable(
  'booking_slots',
  {
    id: id(),
    bookingId: uuid()
      .notNull()
      .references(() => bookings.id),
    /** The smallest place that can be taken alone (court 1), or a person who leads or takes part. */
    resource: uuid().notNull(),
    /** With the minutes for setting up and clearing. */
    during: range().notNull(),
    live: boolean().notNull(),
  },
  (table) => [
    index().on(table.bookingId),
    check(
      'booking_slots_some_time',
      sql`not isempty(${table.during}) and not upper_inf(${table.during}) and not lower_inf(${table.during})`,
    ),
  ],
)

/** When a place is open, week by week; what lies outside is refused. For whom, where an hour is not for everybody. */
export const hours = pgTable(
  'booking_hours',
  {
    resource: uuid().notNull(),
    /** 0 is Saturday. */
    weekday: smallint().notNull(),
    /** Minutes after midnight by the wall clock; 1440 is the end of the day. */
    opens: integer().notNull(),
    closes: integer().notNull(),
    sex: text({ enum: ['female', 'male'] }),
    validFrom: day().notNull(),
    /** The last day, included; open when empty. */
    validUntil: day(),
  },
  (table) => [
    primaryKey({ columns: [table.resource, table.weekday, table.opens, table.validFrom] }),
    check(
      'booking_hours_forward',
      sql`${table.opens} >= 0 and ${table.opens} < ${table.closes} and ${table.closes} <= 1440`,
    ),
    check('booking_hours_weekday', sql`${table.weekday} between 0 and 6`),
  ],
)

/**
 * What a hall has, and what of it is lent with a booking. So many of it there are in all; of what is lent, so many at the
 * most go to one booking.
 */
export const equipment = pgTable(
  'booking_equipment',
  {
    id: id(),
    /** The hall, not one of its parts: all of them draw on it. */
    placeId: uuid().notNull(),
    name: said().notNull(),
    stock: integer().notNull(),
    isLent: boolean().notNull(),
    /** As many as there are, where it is empty. */
    mostEach: integer(),
    /** When it was taken off the list; loans of before keep it. */
    goneAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index().on(table.placeId, table.id),
    check(
      'booking_equipment_stock',
      sql`${table.stock} >= 0 and (${table.mostEach} is null or ${table.mostEach} >= 1)`,
    ),
  ],
)

/** What goes with a booking, for as long as it is live. */
export const loans = pgTable(
  'booking_loans',
  {
    bookingId: uuid()
      .notNull()
      .references(() => bookings.id),
    equipmentId: uuid()
      .notNull()
      .references(() => equipment.id),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bookingId, table.equipmentId] }),
    index().on(table.equipmentId),
    check('booking_loans_some', sql`${table.count} > 0`),
  ],
)

export type Equipment = typeof equipment.$inferSelect
export type Booking = typeof bookings.$inferSelect
export type BookingSlot = typeof slots.$inferSelect
export type OpeningHour = typeof hours.$inferSelect
