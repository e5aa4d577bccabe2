import { z } from 'zod'

const ports = ['sms', 'mail', 'messenger'] as const
const states = ['queued', 'sent', 'delivered', 'failed', 'held'] as const

export const outboxQuery = z.object({
  port: z.enum(ports).optional().catch(undefined),
  state: z.enum(states).optional().catch(undefined),
  below: z.uuid().optional().catch(undefined),
})

export type OutboxQuery = z.output<typeof outboxQuery>
export { ports, states }

export const outboxActs = ['release', 'hold', 'cancel'] as const
export type OutboxAct = (typeof outboxActs)[number]

export const pickForm = z.object({
  do: z.enum(outboxActs),
  pick: z.array(z.uuid()).max(200).default([]),
})
