import { z } from 'zod'
import { escalationTargets, evidenceKinds, pauseReasons } from './rules/service.ts'
import { keyKinds } from './rules/states.ts'

const days = z.int().min(0).max(400)

/** A service-level rule as somebody writes it, and as it is read back. */
export const serviceRule = z.object({
  acceptance: z.enum(['explicit', 'standing']),
  acceptDays: days,
  due: z
    .object({
      n: z.int().min(0).max(4000),
      unit: z.enum(['workday', 'day', 'hour']),
      roll: z.enum(['next', 'none']).optional(),
    })
    .nullable(),
  verifyDays: days.min(1),
  keys: z.array(z.enum(keyKinds)).min(1).max(5),
  silence: z.enum(['wait', 'unconfirmed']),
  sampling: z.int().min(0).max(5000),
  evidence: z.object({ least: z.int().min(0).max(20), kinds: z.array(z.enum(evidenceKinds)).min(1).optional() }),
  pauses: z.object({ reasons: z.array(z.enum(pauseReasons)), cap: days }),
  escalation: z.array(z.object({ after: z.int().min(-10).max(260), to: z.enum(escalationTargets) })).max(10),
  reopen: z.object({ window: days, due: days.min(1) }),
  withdrawal: z.enum(['reason', 'superseded']),
})
