import { z } from 'zod'
import { insideFact } from '#platform/facts/fact.ts'
import { words } from './words.ts'

/** Somebody who could not be written to was told by a person. */
export const toldByHand = insideFact('notices.told-by-hand', words.toldByHand, z.object({ noticeId: z.uuid() }))
