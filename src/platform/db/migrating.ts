import { readMigrationFiles } from 'drizzle-orm/migrator'
import { inPlainWords, Trouble } from '#platform/trouble.ts'

/** A connection, as far as it is needed here. */
interface Asked {
  readonly query: (text: string) => Promise<{ readonly rows: readonly Record<string, unknown>[] }>
}

/**
 * Refuses tables that another release has made: a migration stands in the database that this release does not have.
 * Drizzle looks at the time of the last one alone, and would go on with tables that are not what it takes them for.
 */
export async function demandOwnTables(asked: Asked, folder: string): Promise<void> {
  const { rows: there } = await asked.query(`select to_regclass('drizzle.__drizzle_migrations') as name`)
  if (!there[0]?.name) return
  const known = new Set(readMigrationFiles({ migrationsFolder: folder }).map(({ hash }) => hash))
  const { rows: made } = await asked.query('select hash from drizzle.__drizzle_migrations order by id limit 1000')
  if (made.some(({ hash }) => !known.has(String(hash)))) throw new Trouble(otherRelease)
}

/** What a migration that fails is told as. What an operator already has a sentence for (a full disk) keeps it. */
export function whyNotMigrated(error: unknown): unknown {
  if (!(error instanceof Error) || inPlainWords(error) !== undefined) return error
  const said = error.cause instanceof Error ? error.cause : error
  if (isThere.has(codeOf(said))) return new Trouble(otherRelease, { cause: error })
  return new Trouble(`The database cannot be brought up to this release: ${said.message}. ${unharmed} ${wayOut}`, {
    cause: error,
  })
}

/** PostgreSQL: a schema, table, function or other thing of that name exists already. */
const isThere = new Set<unknown>(['42P06', '42P07', '42710', '42723'])

const codeOf = (error: Error) => ('code' in error ? error.code : undefined)

const unharmed = 'What was saved in it is untouched.'

const wayOut =
  'Run the release that made it, or begin a new city beside it: choose another DATA_DIR, or an empty database in ' +
  'DATABASE_URL. docs/operate.md says how to keep and carry over what is in the old one.'

const otherRelease = `The tables in this database were made by another release, which this one cannot carry on. ${unharmed} ${wayOut}`
