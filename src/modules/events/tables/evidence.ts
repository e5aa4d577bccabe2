import { integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from '#platform/db/columns.ts'

/** That a session with people in it was told to the record as an activity of its programme, once; and how many they were then. */
export const evidence = pgTable('events_evidence', {
  sessionId: uuid().primaryKey(),
  /** The activity in the record; empty where the programme cannot have one (it has ended, the sample was sown with it). */
  factId: uuid(),
  people: integer().notNull(),
  toldAt: instant().notNull(),
})

export type Evidence = typeof evidence.$inferSelect
