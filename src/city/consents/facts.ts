import { z } from 'zod'
import { insideFact } from '#platform/facts/fact.ts'
import { purposes } from './tables.ts'
import { words } from './words.ts'

const consentId = z.uuid()
const purpose = z.enum(purposes)

export const consentGiven = insideFact(
  'consents.given',
  words.consentGiven,
  z.object({ consentId, purpose, from: z.iso.date(), until: z.iso.date().optional() }),
)

export const consentWithdrawn = insideFact(
  'consents.withdrawn',
  words.consentWithdrawn,
  z.object({ consentId, purpose, on: z.iso.date() }),
)
