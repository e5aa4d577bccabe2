import { z } from 'zod'
import { insideFact } from '#platform/facts/fact.ts'
import { words } from '../words.ts'

const count = z.object({ count: z.int() })

export const messagesReleased = insideFact('house.messages-released', words.messagesReleased, count)
export const messagesHeld = insideFact('house.messages-held', words.messagesHeld, count)
export const messagesCancelled = insideFact('house.messages-cancelled', words.messagesCancelled, count)
