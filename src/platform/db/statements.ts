import type { ClientBase } from 'pg'

/** So often a statement is asked before it gets a name, so many get one, and so many are counted meanwhile. */
const often = 5
const mostNamed = 200
const mostCounted = 2000

const counted = new Map<string, number>()
const names = new Map<string, string>()
let given = 0

/**
 * Lets the server remember what is often asked, by a name on each connection, so that it does not read the same text
 * again and again. Only statements with values: a text without any may hold several statements, and what is remembered
 * is one.
 */
export function rememberStatements(client: ClientBase) {
  // oxlint-disable-next-line typescript/unbound-method -- the proxy hands on the client it is called on
  client.query = new Proxy(client.query, {
    apply(query, self, [asked, values, ...rest]: unknown[]) {
      const isOne = isStatement(asked) && Array.isArray(values) && values.length > 0
      const name = isOne ? nameOf(asked.text) : undefined
      if (!isOne || name === undefined) return Reflect.apply(query, self, [asked, values, ...rest])
      const answer: unknown = Reflect.apply(query, self, [{ ...asked, name }, values, ...rest])
      if (answer instanceof Promise) answer.catch((error: unknown) => forgetWhatChanged(asked.text, error))
      return answer
    },
  })
}

const isStatement = (asked: unknown): asked is { readonly text: string } =>
  typeof asked === 'object' && asked !== null && 'text' in asked && !('submit' in asked)

function nameOf(text: string): string | undefined {
  const name = names.get(text)
  if (name !== undefined || names.size >= mostNamed) return name
  const times = (counted.get(text) ?? 0) + 1
  counted.set(text, times)
  if (times >= often) giveName(text)
  if (counted.size > mostCounted) counted.clear()
  return names.get(text)
}

function giveName(text: string) {
  counted.delete(text)
  given += 1
  names.set(text, `often_${given}`)
}

/**
 * A newer release may give a column another type while this process still runs: what was remembered is refused then
 * ("cached plan must not change result type"), and the next time asked under a new name. Outside a transaction the pool
 * closes a connection on which a statement failed, so there is nothing to forget.
 */
function forgetWhatChanged(text: string, error: unknown) {
  if (error instanceof Error && 'code' in error && error.code === '0A000') names.delete(text)
}
