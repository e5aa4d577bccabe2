import { z } from 'zod'

/** Rows of one page, and the last of them when there are more. Ask the database for one row more than the page has. */
export function cutPage<Row>(found: readonly Row[], perPage: number) {
  const rows = found.slice(0, perPage)
  return { rows, last: found.length > perPage ? rows.at(-1) : undefined }
}

/** The address of a list with these fields in its query; empty ones are left out. */
export function listAddress(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`
}

/** The place of a row in a list by name: its id, then its key. */
export const namePlace = (row: { readonly id: string; readonly nameKey: string }) => `${row.id}_${row.nameKey}`

const Place = z.string().max(300)

/** Reads `namePlace` back; anything else is the start of the list. */
export function readNamePlace(text: string | undefined) {
  const [id = '', ...rest] = (Place.safeParse(text).data ?? '').split('_')
  return z.uuid().safeParse(id).success ? { id, nameKey: rest.join('_') } : undefined
}

/** A place in a list, `<first>_<id>`; what an address gets wrong is the start of the list. */
const placeBy = (first: z.ZodType<string>) =>
  z
    .string()
    .refine((text) => z.tuple([first, z.uuid()]).safeParse(text.split('_')).success)
    .optional()
    .catch(undefined)

/** The place of a row in a list by day: `2026-04-04_<id>`. */
export const dayPlace = placeBy(z.iso.date().regex(/^[1-9]/))

/** The place of a row in a list by moment, in milliseconds. */
export const momentPlace = placeBy(z.string().regex(/^\d{13}$/))

/** The place of a row in a list by moment, as ISO 8601 writes it. */
export const instantPlace = placeBy(z.iso.datetime())

/** The place of a row in a list of which one part comes before the other. */
export const partPlace = placeBy(z.enum(['0', '1']))
