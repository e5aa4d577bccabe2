import { escapeIdentifier as quote, type Client } from 'pg'
import { z } from 'zod'
import type { Table } from './manifest.ts'
import { nameOf } from './tables.ts'

const References = z.array(z.object({ table: z.string(), name: z.string(), definition: z.string() }))

/** What would stand in the way while tables fill one after another, and is put back, and so checked, at the end. */
export interface Obstacles {
  readonly references: z.infer<typeof References>
  readonly tables: readonly Table[]
}

/**
 * Lifts the references between tables and the triggers on them; an owner may do that, no superuser is needed. Rows that
 * migrations have put into new tables give way to those of the backup.
 */
export async function lift(client: Client, tables: readonly Table[]): Promise<Obstacles> {
  const { rows } = await client.query(
    `
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid join pg_namespace on pg_namespace.oid = relnamespace
    where contype = 'f' and nspname || '.' || relname = any($1)`,
    [tables.map(({ schema, name }) => `${schema}.${name}`)],
  )
  const references = References.parse(rows)

  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${quote(name)}`)
  for (const table of tables) {
    await client.query(`alter table ${nameOf(table)} disable trigger user`)
    await client.query(`delete from ${nameOf(table)}`)
  }
  return { references, tables }
}

export async function putBack(client: Client, { references, tables }: Obstacles): Promise<void> {
  for (const { table, name, definition } of references) {
    await client.query(`alter table ${table} add constraint ${quote(name)} ${definition}`)
  }
  for (const table of tables) await client.query(`alter table ${nameOf(table)} enable trigger user`)
}
