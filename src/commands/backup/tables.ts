import { escapeIdentifier as quote, type Client } from 'pg'
import { z } from 'zod'
import type { About, Table } from './manifest.ts'

/** What the job queue keeps in its own schema is made anew at every start, and PostgreSQL's own is not ours. */
const ours = `not in ('pg_catalog', 'information_schema', 'pgboss') and nspname not like 'pg\\_%'`

const Tables = z.array(
  z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()), rows: z.coerce.number() }),
)

/** Every table with the columns that hold something of their own: generated ones make themselves. */
export async function tablesIn(client: Client): Promise<Table[]> {
  const { rows } = await client.query(`
    select nspname as schema, relname as name, 0 as rows,
           coalesce(array_agg(attname::text order by attnum) filter (where attgenerated = ''), '{}') as columns
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
         left join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where relkind = 'r' and nspname ${ours}
      and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
    group by 1, 2 order by 1, 2`)
  return Tables.parse(rows)
}

export async function countRows(client: Client, tables: readonly Table[]): Promise<Table[]> {
  const counted: Table[] = []
  for (const table of tables) {
    const { rows } = await client.query(`select count(*) as rows from ${nameOf(table)}`)
    counted.push({ ...table, rows: z.object({ rows: z.coerce.number() }).parse(rows[0]).rows })
  }
  return counted
}

/** Where each sequence stands. They move outside of transactions, so a later value than the rows need may be kept: a gap, never a clash. */
export async function sequencesIn(client: Client): Promise<About['sequences']> {
  const { rows } = await client.query(`
    select nspname as schema, relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind = 'S' and nspname ${ours} order by 1, 2`)
  const found = z.array(z.object({ schema: z.string(), name: z.string() })).parse(rows)
  const read: About['sequences'] = []
  for (const sequence of found) {
    const { rows: state } = await client.query(
      `select last_value::text as value, is_called as called from ${nameOf(sequence)}`,
    )
    read.push({ ...sequence, ...z.object({ value: z.string(), called: z.boolean() }).parse(state[0]) })
  }
  return read
}

/** Which migrations this database has seen, oldest first; none in an empty one. */
export async function migrationsIn(client: Client): Promise<About['migrations']> {
  const { rows: known } = await client.query(`select to_regclass('drizzle.__drizzle_migrations') is not null as known`)
  if (known[0]?.known !== true) return []
  const { rows } = await client.query(
    `select hash, created_at::float8 as "when" from drizzle.__drizzle_migrations order by created_at, id`,
  )
  return z.array(z.object({ hash: z.string(), when: z.number() })).parse(rows)
}

export const nameOf = ({ schema, name }: Pick<Table, 'schema' | 'name'>) => `${quote(schema)}.${quote(name)}`

export const columnsOf = ({ columns }: Table) => columns.map((column) => quote(column)).join(', ')
