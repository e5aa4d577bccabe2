import { desc, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import { deliveries } from '#platform/facts/tables.ts'

const Engine = z.object({ version: z.string(), megabytes: z.number() })

export async function databaseState(db: Db) {
  const asked = sql`
    select current_setting('server_version') as version,
           (pg_database_size(current_database()) / 1048576)::int as megabytes`
  return only(await rows(db, Engine, asked))
}

const Relay = z.object({ chained: z.coerce.number(), waiting: z.number(), due: z.number(), failing: z.number() })

/** How far the record has come: its last number, what waits to enter it, and which reactions have not heard it yet. */
export async function relayState(db: Db) {
  const asked = sql`
    select coalesce((select seq from facts_chain order by seq desc limit 1), 0) as chained,
           (select count(*)::int from facts_pending) as waiting,
           (select count(*)::int from facts_deliveries) as due,
           (select count(*)::int from facts_deliveries where problem is not null) as failing`
  return only(await rows(db, Relay, asked))
}

/** The reactions that have failed most often and are tried again. */
export const failingDeliveries = (db: Db) =>
  db
    .select()
    .from(deliveries)
    .where(isNotNull(deliveries.problem))
    .orderBy(desc(deliveries.attempts), deliveries.factId)
    .limit(20)

export type FailingDelivery = Awaited<ReturnType<typeof failingDeliveries>>[number]

const JobRun = z.object({ name: z.string(), runs: z.number(), failures: z.number(), last: z.coerce.date().nullable() })
export type JobRun = z.output<typeof JobRun>

/** What ran by the clock, as pg-boss remembers it; nothing in a city that has not started working. */
export async function jobRuns(db: Db): Promise<JobRun[]> {
  const known = sql`select to_regclass('pgboss.job') is not null as known`
  if (!only(await rows(db, z.object({ known: z.boolean() }), known)).known) return []
  return rows(
    db,
    JobRun,
    sql`
      select name, count(*)::int as runs, (count(*) filter (where state = 'failed'))::int as failures,
             max(completed_on) as last
      from pgboss.job
      where name not like '\\_\\_%'
      group by name
      order by name
      limit 100`,
  )
}
