import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { people } from '#city/people/tables.ts'
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
    /** When the secret is told: an instant that is known before, so that nobody can wait for a better word. */
    revealAt: instant(),
    /** Sealed by us only: the minutes of a rush, in which everybody is equally early. */
    quick: boolean().notNull().default(false),
    /** The draw that failed, of which this one has the list. */
    repeatsId: uuid().references((): AnyPgColumn => draws.id),
    voidReason: said(),
    stage: text({ enum: drawStages }).notNull().default('announced'),
    announcedAt: instant().notNull(),
    frozenAt: instant(),
    drawnAt: instant(),
    voidAt: instant(),
  },
  (table) => [
    uniqueIndex('enrolment_draws_open')
      .on(table.poolId, table.phase)
      .where(sql`${table.stage} <> 'void'`),
    index('enrolment_draws_due')
      .on(table.stage, table.revealAt)
      .where(sql`${table.stage} in ('announced', 'frozen')`),
    index().on(table.offeringId, table.id),
  ],
)

/** Who had no luck in a draw of a series: next time they have more lots. */
export const losses = pgTable(
  'enrolment_losses',
  {
    drawId: uuid()
      .notNull()
      .references(() => draws.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    series: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.drawId, table.personId] }), index().on(table.personId, table.series)],
)

export type Draw = typeof draws.$inferSelect
