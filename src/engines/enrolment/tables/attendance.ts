import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '#platform/db/columns.ts'
import type { MarkValue, Witness } from '../rules/attendance.ts'
import { offerings } from './offerings.ts'
import { sessions } from './sessions.ts'
import { enrolments } from './enrolments.ts'

/** Who was there. Made on the device of the door, so that the same scan sent twice is one mark. */
export const marks = pgTable(
  'enrolment_marks',
  {
    id: uuid().primaryKey(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    /** Empty for people of whom only the number is known. */
    enrolmentId: uuid().references(() => enrolments.id),
    member: integer(),
    count: integer().notNull().default(1),
    band: text({ enum: ['women', 'men', 'girls', 'boys'] }),
    value: text().$type<MarkValue>().notNull(),
    minutes: integer(),
    /** Of a shift: the scan of somebody who leaves. */
    leaving: boolean().notNull().default(false),
    witness: text().$type<Witness>().notNull(),
    device: text(),
    /** Why it was written after the register had closed. */
    reason: text(),
    at: instant().notNull(),
    recordedAt: instant().notNull(),
  },
  (table) => [index().on(table.sessionId, table.enrolmentId, table.member), index().on(table.enrolmentId)],
)

export const ratingVerdicts = ['published', 'withheld'] as const
export type RatingVerdict = (typeof ratingVerdicts)[number]

/** What those who were there thought of it. The text goes to the organiser, and further only when it was read. */
export const ratings = pgTable(
  'enrolment_ratings',
  {
    id: id(),
    enrolmentId: uuid()
      .notNull()
      .references(() => enrolments.id),
    sessionId: uuid().references(() => sessions.id),
    offeringId: uuid()
      .notNull()
      .references(() => offerings.id),
    stars: integer().notNull(),
    tags: text().array().notNull().default([]),
    text: text(),
    at: instant().notNull(),
    /** Whether everybody may read the text; nobody may until somebody has read it and said so. */
    verdict: text({ enum: ratingVerdicts }),
    judgedById: uuid(),
    judgedAt: instant(),
  },
  (table) => [
    uniqueIndex('enrolment_ratings_once').on(table.enrolmentId, table.sessionId),
    index().on(table.offeringId, table.at),
    check('enrolment_ratings_stars', sql`${table.stars} between 1 and 5`),
  ],
)

export type Mark = typeof marks.$inferSelect
export type Rating = typeof ratings.$inferSelect
