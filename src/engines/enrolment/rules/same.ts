/** Whether two values are the same once written down: the order of names and what is not said do not count. */
export const isSame = (a: unknown, b: unknown): boolean => written(a) === written(b)

const written = (value: unknown): string => JSON.stringify(value ?? null, inOrder)

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
