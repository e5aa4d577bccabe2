import { z } from 'zod'
import { cleaned } from '../text/clean.ts'

/** Lists live at the Desk; no other address can be kept. */
const list = z
  .string()
  .regex(/^\/desk(?:\/[a-z-]+)*$/)
  .max(100)

const name = z
  .string()
  .transform((typed): string => cleaned(typed, { multiline: false }))
  .pipe(z.string().min(1).max(60))

export const viewForm = z.object({ list, name, query: z.string().max(1000).default('') })
export const renameForm = z.object({ name })
export const viewPlace = z.object({ list, query: z.string().max(1000).catch('') })
