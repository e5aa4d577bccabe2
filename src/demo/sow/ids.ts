/** Ids of what was sown, by the names by which recipes call them. */
export type Ids = ReadonlyMap<string, string>

/** What a recipe calls by its name. That the samples do not have it is our own mistake. */
export function named<Value>(all: ReadonlyMap<string, Value>, name: string): Value {
  const found = all.get(name)
  if (found === undefined) throw new Error(`The samples have no ${name}`)
  return found
}
