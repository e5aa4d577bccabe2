import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SQL } from 'drizzle-orm'
import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { Pool } from 'pg'
import { z } from 'zod'
import { demandOwnTables, whyNotMigrated } from './migrating.ts'
import { rememberingStatements } from './statements.ts'

/** The database, or a transaction on it: every query takes one as its first argument. */
export type Db = PgDatabase<NodePgQueryResultHKT>

interface Settings {
  /** Connections at the most. */
  readonly most?: number
  /** Milliseconds after which the server gives a statement up; 0 for long work of the operator. */
  readonly statementTimeout?: number
}

/**
 * A pool of connections to one database. One that dies, idle or in the middle of a transaction, is reported and replaced.
 * Statements that a transaction asks for at once travel one behind the other, without waiting for the answer to the first.
 */
export function connect(url: string, report: (error: Error) => void = () => {}, settings: Settings = {}) {
  const { most = 10, statementTimeout = 15_000 } = settings
  const pool = new Pool({
    connectionString: url,
    max: most,
    statement_timeout: statementTimeout,
    options: manners,
    pipeline: true,
  })
  const remember = rememberingStatements()
  pool.on('error', report)
  pool.on('connect', (client) => {
    client.on('error', report)
    remember(client)
  })
  const db = drizzle({ client: pool, casing: 'snake_case' })
  return { db: db as Db, pool, migrate: () => migrateAll(pool, db), close: () => pool.end() }
}

/**
 * How alike a word must be to what was typed to count as near; the server itself would take 0.60. And a remembered
 * statement is planned with its values: a common word wants another plan than a rare one, and one plan for both took a
 * second instead of a tenth of it.
 */
const manners = '-c pg_trgm.word_similarity_threshold=0.4 -c plan_cache_mode=force_custom_plan'

/** Where the SQL of every release lies. */
const folder = 'migrations'

/** Two processes that start together must not both bring the database up. */
const migrationLock = 7_214_985

/**
 * Brings the database up to this release: what the tables stand on (extensions, collations, functions), the tables,
 * and what stands on them (triggers). The first and the last may run again and again.
 * @throws {Trouble} when another release made the tables, or a step fails
 */
async function migrateAll(pool: Pool, db: Parameters<typeof migrate>[0]) {
  const guard = await pool.connect()
  try {
    await guard.query(`select pg_advisory_lock(${migrationLock})`)
    await guard.query(await readFile(join(folder, 'before.sql'), 'utf8'))
    await demandOwnTables(guard, folder)
    await migrate(db, { migrationsFolder: folder })
    await guard.query(await readFile(join(folder, 'after.sql'), 'utf8'))
  } catch (error) {
    throw whyNotMigrated(error)
  } finally {
    await guard.query(`select pg_advisory_unlock(${migrationLock})`).finally(() => guard.release())
  }
}

/** The one row a query was sure to bring. */
export function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('A query that always brings a row brought none')
  return row
}

/** Runs hand-written SQL and checks each row against a shape. For reports that read better as SQL than as a builder. */
export async function rows<T>(db: Db, shape: z.ZodType<T>, query: SQL): Promise<T[]> {
  const { rows: found } = await db.execute(query)
  return z.array(shape).parse(found)
}

const serialisationFailure = '40001'
const deadlock = '40P01'
const badLetters = '22021'

/** Whether a transaction failed only because another was at the same rows at the same time: doing it again may work. */
export function mayBeTriedAgain(error: unknown): boolean {
  const code = stateOf(error)
  return code === serialisationFailure || code === deadlock
}

/** Whether something was asked by letters of which PostgreSQL holds none, such as a zero: nothing is called by them. */
export const isAskedByNoLetters = (error: unknown): boolean => stateOf(error) === badLetters

/** What PostgreSQL calls an error (its SQLSTATE), also of one that an error of ours has as its cause. */
export const stateOf = (error: unknown): unknown =>
  codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined)

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
