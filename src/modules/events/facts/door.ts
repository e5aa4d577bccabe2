import { z } from 'zod'
import { insideFact } from '#platform/facts/fact.ts'
import { doorWords } from '../words/door.ts'

/** A phone that kept a door was lost or has served. */
export const deviceRevoked = insideFact(
  'events.door-device-revoked',
  doorWords.deviceRevoked,
  z.object({ sessionId: z.uuid(), deviceId: z.uuid() }),
)
