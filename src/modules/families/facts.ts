import { z } from 'zod'
import { insideFact } from '#platform/facts/fact.ts'
import { words } from './words.ts'

/** Whom it is about stands in the fact’s `personId`; what was said of them is never repeated in the record. */
const nothing = z.object({})
const householdId = z.uuid()

export const memberDescribed = insideFact('families.described', words.memberDescribed, nothing)
export const needsTold = insideFact('families.needs-told', words.needsTold, nothing)
export const zoneTold = insideFact(
  'families.zone-told',
  words.zoneTold,
  z.object({ householdId, zoneId: z.uuid().nullable() }),
)
export const guardianInvited = insideFact('families.invited', words.guardianInvited, z.object({ householdId }))
