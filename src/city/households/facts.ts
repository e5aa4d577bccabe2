import { z } from 'zod'
import { insideFact } from '#platform/facts/fact.ts'
import { householdRoles } from './tables.ts'
import { words } from './words.ts'

const householdId = z.uuid()
const role = z.enum(householdRoles)

export const householdMade = insideFact('households.made', words.householdMade, z.object({ householdId }))
export const memberJoined = insideFact('households.joined', words.memberJoined, z.object({ householdId, role }))
export const memberLeft = insideFact('households.left', words.memberLeft, z.object({ householdId, role }))
