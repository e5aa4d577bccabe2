import { z } from 'zod'

const Collection = z.looseObject({ features: z.array(z.unknown()) })

/** Rows of a file as they came, counted from 1, in a collection of their own with everything else the file said. */
export function rawRows(text: string, wanted: ReadonlySet<number>) {
  const file = Collection.parse(JSON.parse(text.replace(/^\u{FEFF}/u, '')))
  return { ...file, features: file.features.filter((_, at) => wanted.has(at + 1)) }
}
