/** Parts of an address that say where in a list somebody is, not which list it is. */
const places = new Set(['below', 'above'])

/** The query of a list in one form: without empty fields, without a place in it, in the order of the names. */
export function canonical(query: string): string {
  const kept = [...new URLSearchParams(query)].filter(([name, value]) => value !== '' && !places.has(name))
  return new URLSearchParams(kept.toSorted(byName)).toString()
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : Number(a > b))

/** The address of a list under a query. */
export const addressOf = (list: string, query: string) => (query === '' ? list : `${list}?${query}`)

/** The same query with some fields changed; an undefined value takes its field away. */
export function changed(query: string, change: Readonly<Record<string, string | undefined>>): string {
  const kept = new URLSearchParams(query)
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) kept.delete(name)
    else kept.set(name, value)
  }
  return kept.toString()
}
