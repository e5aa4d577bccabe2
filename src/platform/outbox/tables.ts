import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../db/columns.ts'
import type { Locale } from '../locale.ts'

export type OutboxPort = 'sms' | 'mail' | 'messenger'

/**
 * `queued` waits for its time or another try; `sent` a provider took it; `delivered` it arrived; `failed` it never will;
 * `held` stays here until somebody releases it (offline driver, empty account, the Desk).
 */
export type MessageState = 'queued' | 'sent' | 'delivered' | 'failed' | 'held'

/** Messages to people. Rows go after a while (`forgetMessages`); that one was sent is told by facts, not by this table. */
export const messages = pgTable(
  'outbox_messages',
  {
    id: id(),
    port: text().$type<OutboxPort>().notNull(),
    /** The template's name, `auth.code`. */
    template: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    params: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Params nobody at the Desk may read, sealed; gone once the message is out or failed. */
    secrets: text(),
    /** The mobile, address or chat, sealed with the row's key as owner. */
    recipient: text().notNull(),
    /** The person it goes to, when we know; for erasing. */
    personId: uuid(),
    /** The idempotency key: what the message tells, `auth.code:<id>`. Once for ever. */
    key: text().notNull(),
    state: text().$type<MessageState>().notNull(),
    /** What the provider calls it. */
    ref: text(),
    tries: integer().notNull().default(0),
    notBefore: instant().notNull(),
    /** After that it would only confuse: a code that no longer works. */
    expiresAt: instant(),
    problem: text(),
    /** As it left, secrets as dots. */
    subject: text(),
    text: text(),
    createdAt: instant().notNull(),
    sentAt: instant(),
    deliveredAt: instant(),
  },
  (table) => [
    uniqueIndex('outbox_messages_once').on(table.key),
    index('outbox_messages_due')
      .on(table.notBefore)
      .where(sql`${table.state} = 'queued'`),
    index('outbox_messages_listed').on(table.port, table.state, table.id),
    index('outbox_messages_under_way')
      .on(table.sentAt)
      .where(sql`${table.state} = 'sent'`),
    index('outbox_messages_person').on(table.personId),
  ],
)

export type Message = typeof messages.$inferSelect
