import { drizzle } from 'drizzle-orm/node-postgres'
import type { Pool } from 'pg'
import { afterAll } from 'vitest'
import { z } from 'zod'
import { connect, type Db } from '#platform/db/database.ts'
import { patience } from './city.ts'

const Node = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Name': z.string().optional(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().optional(),
  'Rows Removed by Index Recheck': z.number().optional(),
  get Plans() {
    return z.array(Node).optional()
  },
})
type Node = z.output<typeof Node>

const Explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: Node })]) })])

/** What a query really did, table by table. */
export interface Scan {
  readonly table: string
  /** `Seq Scan`, `Index Scan`, `Bitmap Heap Scan`, … */
  readonly how: string
  /** Rows it looked at, with those it threw away. */
  readonly looked: number
}

/**
 * A watcher of queries: runs work as it is, and says of every query that read something how PostgreSQL went about it
 * (EXPLAIN ANALYZE). Only what was done counts, never how long it took.
 */
export function planWatcher(url: string) {
  const { pool, close } = connect(url, () => {}, patience)
  afterAll(close)
  const heard: { query: string; params: unknown[] }[] = []
  const logger = { logQuery: (query: string, params: unknown[]) => void heard.push({ query, params }) }
  const db: Db = drizzle({ client: pool, casing: 'snake_case', logger })

  return async (work: (db: Db) => PromiseLike<unknown>): Promise<Scan[]> => {
    heard.length = 0
    await work(db)
    const scans: Scan[] = []
    for (const { query, params } of heard.slice()) scans.push(...(await scansOf(pool, query, params)))
    return scans
  }
}

async function scansOf(pool: Pool, query: string, params: unknown[]): Promise<Scan[]> {
  const { rows } = await pool.query(`explain (analyze, buffers, format json) ${query}`, params)
  return [...nodesOf(Explained.parse(rows)[0]['QUERY PLAN'][0].Plan)].flatMap((node) => scanOf(node))
}

function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const below of node.Plans ?? []) yield* nodesOf(below)
}

function scanOf(node: Node): Scan[] {
  const table = node['Relation Name']
  if (table === undefined || !node['Node Type'].includes('Scan')) return []
  const thrownAway = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return [{ table, how: node['Node Type'], looked: (node['Actual Rows'] + thrownAway) * node['Actual Loops'] }]
}
