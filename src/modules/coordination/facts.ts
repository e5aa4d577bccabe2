import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { factWords } from './words/facts.ts'

const sitting = z.object({ code: z.string() })

export const sittingCalled = fact('coordination.sitting-called', factWords.called, sitting)
export const sittingBegun = fact('coordination.sitting-begun', factWords.begun, sitting.extend({ present: z.int() }))
export const sittingHeld = fact('coordination.sitting-held', factWords.held, sitting)
export const sittingFailed = fact(
  'coordination.sitting-failed',
  factWords.failed,
  sitting.extend({ present: z.int(), quorum: z.int() }),
)
export const sittingCancelled = fact('coordination.sitting-cancelled', factWords.cancelled, sitting)
export const outcomeRecorded = fact(
  'coordination.outcome-recorded',
  factWords.outcome,
  sitting.extend({ outcomeId: z.uuid(), kind: z.string() }),
)
export const minutesAdopted = fact(
  'coordination.minutes-adopted',
  factWords.adopted,
  sitting.extend({ number: z.int(), hash: z.string() }),
)
export const decisionLogged = fact(
  'coordination.decision-logged',
  factWords.decision,
  z.object({ decisionId: z.uuid(), number: z.string() }),
)

/** All kinds of this room, for the public record. */
export const kinds = [
  sittingCalled,
  sittingBegun,
  sittingHeld,
  sittingFailed,
  sittingCancelled,
  outcomeRecorded,
  minutesAdopted,
  decisionLogged,
]
