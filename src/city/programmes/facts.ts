import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { programmeStates } from './tables.ts'
import { words } from './words.ts'

const code = z.int()

export const programmeRegistered = fact(
  'programmes.registered',
  words.programmeRegistered,
  z.object({ code, duties: z.array(z.string()) }),
)

export const programmeChanged = fact(
  'programmes.changed',
  words.programmeChanged,
  z.object({ code, version: z.int(), fields: z.array(z.string()) }),
)

export const programmeStateChanged = fact(
  'programmes.state-changed',
  words.stateChanged,
  z.object({ code, from: z.enum(programmeStates), to: z.enum(programmeStates) }),
)

export const claimRegistered = fact(
  'programmes.claim-registered',
  words.claimRegistered,
  z.object({ code, claimId: z.uuid(), target: z.number(), by: z.iso.date(), late: z.boolean() }),
)
