import { z } from 'zod'
import type { Kind } from './objects.ts'
import type { ListWish } from './queries.ts'

/** Objects on a page, at the most and usually. */
export const perPage = 100

/** Something of the address cannot be read. Readers are told which parameter. */
export class BadWish extends Error {
  readonly parameter: string

  constructor(parameter: string) {
    super(`The parameter ${parameter} cannot be read.`)
    this.parameter = parameter
  }
}

/** With any offset, also without its colon; a `+` that was not escaped arrives as a space. RFC 3339 has `t` and `z` too. */
const Moment = z
  .string()
  .transform((text) =>
    text
      .trim()
      .toUpperCase()
      .replace(/ (?=\d\d:?\d\d$)/, '+')
      .replace(/([+-]\d\d)(\d\d)$/, '$1:$2'),
  )
  .pipe(z.iso.datetime({ offset: true, local: false }))
  .transform((text) => within(new Date(text)))

/** Nothing of ours is older or younger; farther on our database tells no time. */
const [earliest, latest] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 0, 1)]
const within = (at: Date) => new Date(Math.min(Math.max(at.getTime(), earliest), latest))

const shape = {
  created_since: Moment.optional(),
  created_until: Moment.optional(),
  modified_since: Moment.optional(),
  modified_until: Moment.optional(),
  omit_internal: z.enum(['true', 'false']).optional(),
  limit: z
    .string()
    .regex(/^\d+$/)
    .transform((text) => Math.min(Math.max(Number(text), 1), perPage))
    .optional(),
  after: z.uuid().optional(),
}

const Parameters = z.object(shape)
export type Parameters = z.output<typeof Parameters>

/**
 * What a reader asks a list for. Parameters that we do not know mean nothing to us (OParl 1.1, 2.5).
 * @throws {BadWish} naming the first parameter that cannot be read
 */
export function readWish(search: URLSearchParams): Parameters {
  const { data, error } = Parameters.safeParse(Object.fromEntries(search))
  if (data) return data
  throw new BadWish(String(error.issues[0]?.path[0] ?? 'limit'))
}

export const wishOf = (kind: Kind, parameters: Parameters, ownerId?: string): ListWish => ({
  kind,
  limit: parameters.limit ?? perPage,
  ...(ownerId !== undefined && { ownerId }),
  ...(parameters.after !== undefined && { after: parameters.after }),
  ...(parameters.created_since && { createdSince: parameters.created_since }),
  ...(parameters.created_until && { createdUntil: parameters.created_until }),
  ...(parameters.modified_since && { modifiedSince: parameters.modified_since }),
  ...(parameters.modified_until && { modifiedUntil: parameters.modified_until }),
})

/** The parameters that a reader gave, as given and known to us, so that following pages keep them. */
export function keptOf(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => name in shape && name !== 'after'))
}
