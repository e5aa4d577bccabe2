/** What each resolution takes the place of, by id. */
export type Superseding = ReadonlyMap<string, string | null>

/**
 * The chain that would come about if one took the place of another, when that chain closes into a circle: the one itself,
 * and all from the other back to it. Nothing where it is a line.
 */
export function circleThrough(id: string, wanted: string, before: Superseding): string[] | undefined {
  const chain = [id]
  const seen = new Set<string>()
  for (let at: string | null | undefined = wanted; at !== null && at !== undefined; at = before.get(at)) {
    chain.push(at)
    if (at === id) return chain
    if (seen.has(at)) return chain
    seen.add(at)
  }
  return undefined
}
