import { z } from 'zod'

/** City content as it comes out of the database. */
export const said = z.object({
  fa: z.string(),
  en: z.string().exactOptional(),
  azb: z.string().exactOptional(),
})

/** An instant, or none. */
export const maybeInstant = z.coerce.date().nullable()
