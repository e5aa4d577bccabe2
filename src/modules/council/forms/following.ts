import { z } from 'zod'
import { parsed } from '#platform/forms/problems.ts'
import { mobile } from '#platform/text/ids.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { parseInteger } from '#platform/text/numbers.ts'
import { promiseQuery } from './lists.ts'

const hour = (usual: number) => parsed(parseInteger).pipe(z.int().min(0).max(23)).default(usual)

/** How somebody wants to be told; `on` is «no» where they want to hear no more. */
export const followForm = z.object({
  once: onceKey,
  on: z.enum(['yes', 'no']).default('yes'),
  channel: z.enum(['sms', 'feed']).default('sms'),
  /** Hours of the city between which nothing is sent; what happened is told after them, all at once. */
  quietFrom: hour(21),
  quietUntil: hour(8),
})

/** Whoever has no account and wants messages gives a number for them. */
export const numberForm = z.object({ once: onceKey, mobile: parsed(mobile) })

/** What of the list of promises somebody wants to follow. */
export const filterForm = promiseQuery.omit({ before: true, after: true })

export const endForm = z.object({ once: onceKey, token: z.string().regex(/^[\w-]{22}$/) })
