/** What may be asked: words, numbers, and lists and wishes of them; JSON tells them apart. */
export type Asked = readonly (string | number | undefined | object)[]

/** Rows and lists all the way down; what is neither (a Map, a Date, a Buffer) stays as it is. */
export function frozen<T>(value: T): T {
  if (Array.isArray(value)) value.forEach(frozen)
  else if (isRow(value)) Object.values(value).forEach(frozen)
  else return value
  return Object.freeze(value)
}

const isRow = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value))
