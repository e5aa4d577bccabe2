import type { Pool } from 'pg'

/** Takes the indexes of a table away, but for its key, while very many rows are written; made again they are as before. */
export async function withoutIndexes(pool: Pool, table: string) {
  const { rows } = await pool.query<{ name: string; made: string }>(
    `select i.indexname as name, i.indexdef as made from pg_indexes i
     where i.tablename = $1 and not exists (select from pg_constraint c where c.conname = i.indexname)`,
    [table],
  )
  for (const { name } of rows) await pool.query(`drop index "${name}"`)
  return {
    makeAgain: async () => {
      for (const { made } of rows) await pool.query(made)
    },
  }
}
