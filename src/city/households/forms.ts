import { z } from 'zod'
import { householdRoles } from './tables.ts'

const uuidIfAny = z
  .string()
  .default('')
  .transform((typed) => (z.uuid().safeParse(typed).success ? typed : undefined))

export const householdForm = z.object({ id: z.uuid(), guardianId: z.uuid(), zoneId: uuidIfAny })

export const memberForm = z.object({ personId: z.uuid(), role: z.enum(householdRoles) })
