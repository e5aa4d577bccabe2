import { z } from 'zod'

export const remindersForm = z.object({ reminders: z.enum(['on', 'off']) })

export const noticesQuery = z.object({ below: z.uuid().optional().catch(undefined) })
