import type { ListQuery } from './list.ts'

/** An address of the list with some of its query changed; what is undefined falls away, and so does the place in it. */
export function addressOf(
  path: string,
  query: Partial<ListQuery>,
  change: Partial<Record<keyof ListQuery, string>> = {},
): string {
  const all = { ...query, below: undefined, ...change }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(all)) if (value !== undefined) search.set(name, String(value))
  return search.size === 0 ? path : `${path}?${search.toString()}`
}
