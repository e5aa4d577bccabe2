import { sql } from 'drizzle-orm'
import type { ClientBase } from 'pg'
import type { Db } from './database.ts'

/** So often a statement is asked before it gets a name, so many get one, and so many are counted meanwhile. */
const often = 5
const mostNamed = 200
const mostCounted = 2000

/**
 * Lets the server remember what is often asked, by a name on each connection, so that it does not read the same text
 * again and again. Only statements with values: a text without any may hold several statements, and what is remembered
 * is one. What is often asked is found out once for all connections of a pool, which are given to what this answers.
 */
export function rememberingStatements() {
  const memory: Memory = { counted: new Map(), names: new Map(), given: 0 }
  return (client: ClientBase) => {
    // oxlint-disable-next-line typescript/unbound-method -- the proxy hands on the client it is called on
    client.query = new Proxy(client.query, {
      apply(query, self, [asked, values, ...rest]: unknown[]) {
        const isOne = isStatement(asked) && Array.isArray(values) && values.length > 0
        const name = isOne ? nameOf(memory, asked.text) : undefined
        if (!isOne || name === undefined) return Reflect.apply(query, self, [asked, values, ...rest])
        const answer: unknown = Reflect.apply(query, self, [{ ...asked, name }, values, ...rest])
        if (answer instanceof Promise) answer.catch((error: unknown) => forgetWhatChanged(memory, asked.text, error))
        return answer
      },
    })
  }
}

interface Memory {
  readonly counted: Map<string, number>
  readonly names: Map<string, string>
  given: number
}

const isStatement = (asked: unknown): asked is { readonly text: string } =>
  typeof asked === 'object' && asked !== null && 'text' in asked && !('submit' in asked)

function nameOf(memory: Memory, text: string): string | undefined {
  const { counted, names } = memory
  const name = names.get(text)
  if (name !== undefined || names.size >= mostNamed) return name
  const times = (counted.get(text) ?? 0) + 1
  counted.set(text, times)
  if (times >= often) giveName(memory, text)
  if (counted.size > mostCounted) counted.clear()
  return names.get(text)
}

function giveName(memory: Memory, text: string) {
  memory.counted.delete(text)
  memory.given += 1
  memory.names.set(text, `often_${memory.given}`)
}

/**
 * A newer release may give a column another type while this process still runs: what was remembered is refused then
 * ("cached plan must not change result type"), and the next time asked under a new name. Outside a transaction the pool
 * closes a connection on which a statement failed, so there is nothing to forget.
 */
function forgetWhatChanged({ names }: Memory, text: string, error: unknown) {
  if (error instanceof Error && 'code' in error && error.code === '0A000') names.delete(text)
}

/**
 * Until the transaction ends, statements and the checks of references are planned once for a connection and not, as
 * everything else here, anew with their values: for what is written by its keys, where planning takes half of the time.
 * Such a plan lives as long as its connection, so it may not come from the days when the tables were empty: then each check
 * read all claims from end to end, and a batch of 32 took five times as long behind 20,000 of them.
 */
export const planOnce = (db: Db) => db.execute(sql`set local plan_cache_mode = auto; set local enable_seqscan = off`)
