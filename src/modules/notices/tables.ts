import { sql } from 'drizzle-orm'
import { bytes, id, instant } from '#platform/db/columns.ts'
import { people } from '#city/people/tables.ts'
import { index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { NoticeKind } from './rules.ts'

/**
 * `waiting` for its hour; `written` into the outbox; `dropped` because it was true no longer; `unreached` where nobody
 * can be written to and somebody has to telephone; `told` once that was done.
 */
export const noticeStates = ['waiting', 'written', 'dropped', 'unreached', 'told'] as const
export type NoticeState = (typeof noticeStates)[number]

/** What somebody is to be told about one enrolment. Written with the fact, said when its hour comes. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    /** What it tells, and to whom: told twice, it is one. */
    key: text().notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    /** Empty where the city knows nobody: guests whom the desk wrote down. */
    personId: uuid().references(() => people.id),
    enrolmentId: uuid().notNull(),
    /** The session it is about, where that is not the enrolment's own. */
    sessionId: uuid(),
    /** What goes to the same person under the same name goes as one message. */
    bundle: text().notNull(),
    /** What the moment knew and later nobody can look up: a deadline, an amount. */
    detail: jsonb().$type<NoticeDetail>().notNull(),
    state: text({ enum: noticeStates }).notNull().default('waiting'),
    dueAt: instant().notNull(),
    createdAt: instant().notNull(),
    settledAt: instant(),
  },
  (table) => [
    uniqueIndex('notices_once').on(table.key),
    index('notices_due')
      .on(table.dueAt)
      .where(sql`${table.state} = 'waiting'`),
    index('notices_listed').on(table.state, table.id),
    index().on(table.personId, table.id),
    index().on(table.enrolmentId),
  ],
)

export interface NoticeDetail {
  /** ISO instants. */
  readonly until?: string | undefined
  readonly from?: string | undefined
  /** Rials, as digits. */
  readonly amount?: string | undefined
  /** What staff wrote themselves. */
  readonly text?: string | undefined
}

/** What a short link opens: the ticket of one enrolment, for whoever was sent it. Only the hash of its word is kept. */
export const links = pgTable(
  'notices_links',
  {
    hash: bytes().primaryKey(),
    enrolmentId: uuid().notNull(),
    /** Whom it was sent to, in whose name its holder acts; empty for a link on paper. */
    personId: uuid().references(() => people.id),
    madeAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [index().on(table.enrolmentId), index().on(table.expiresAt)],
)

/** Who wants no reminders. */
export const silences = pgTable('notices_silences', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  at: instant().notNull(),
})

/** Places that have to be confirmed once more the day before, because their holders often did not come. */
export const reconfirmations = pgTable(
  'notices_reconfirmations',
  {
    enrolmentId: uuid().notNull(),
    sessionId: uuid().notNull(),
    askedAt: instant().notNull(),
    until: instant().notNull(),
    confirmedAt: instant(),
    /** Given on, because nobody answered. */
    releasedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.enrolmentId, table.sessionId] }),
    index('notices_reconfirmations_open')
      .on(table.until)
      .where(sql`${table.confirmedAt} is null and ${table.releasedAt} is null`),
  ],
)

export type Notice = typeof notices.$inferSelect
export type Link = typeof links.$inferSelect
