import { sql } from 'drizzle-orm'
import { boolean, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant, said } from '#platform/db/columns.ts'
import type { DrawSeats } from '../rules/draw.ts'
import { offerings } from './offerings.ts'
import { pools } from './sessions.ts'

export const drawStages = ['announced', 'frozen', 'drawn', 'void'] as const

/** A draw, with what was committed to before and revealed after. */
export const draws = pgTable(
  'enrolment_draws',
  {
    id: id(),
    code: text().notNull().unique(),
    offeringId: uuid()
      .notNull()
      .references(() => offerings.id),
    poolId: uuid()
      .notNull()
      .references(() => pools.id),
    phase: text().notNull(),
    rules: said().notNull(),
    saltSource: said().notNull(),
    /** Whether seats a lane does not use join the others. */
    release: boolean().notNull(),
    /** The seats as they stand when the list is frozen. */
    terms: jsonb().$type<DrawSeats>(),
    commitment: text().notNull(),
    sealedSecret: text().notNull(),
    /** Published when it is revealed. */
    secret: text(),
    list: text(),
    listHash: text(),
    salt: text(),
    saltBy: uuid(),
    seed: text(),
    stage: text({ enum: drawStages }).notNull().default('announced'),
    announcedAt: instant().notNull(),
    frozenAt: instant(),
    drawnAt: instant(),
  },
  (table) => [
    uniqueIndex('enrolment_draws_open')
      .on(table.poolId, table.phase)
      .where(sql`${table.stage} <> 'void'`),
  ],
)

export type Draw = typeof draws.$inferSelect
