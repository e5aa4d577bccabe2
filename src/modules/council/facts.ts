import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { legalEventKinds } from './rules/legal.ts'
import { voteOutcomes } from './rules/votes.ts'
import { words } from './words.ts'

const of = { resolutionId: z.uuid(), address: z.string() }
/** What a paper shows changes with the resolution on it. */
const withPaper = { ...of, paperId: z.uuid().optional() }

export const paperEntered = fact('council.paper-entered', words.paperEntered, z.object({ paperId: z.uuid() }))
export const paperAttached = fact(
  'council.paper-attached',
  words.paperAttached,
  z.object({ paperId: z.uuid(), fileId: z.uuid() }),
)
export const resolutionEntered = fact('council.resolution-entered', words.resolutionEntered, z.object(of))
export const clausesSettled = fact(
  'council.clauses-settled',
  words.clausesSettled,
  z.object({ ...of, version: z.int(), clauses: z.int() }),
)
export const clauseDecided = fact(
  'council.clause-decided',
  words.clauseDecided,
  z.object({ ...of, clause: z.string(), executable: z.enum(['yes', 'no', 'undecided']) }),
)
export const textChanged = fact(
  'council.text-changed',
  words.textChanged,
  z.object({ ...of, version: z.int(), kind: z.enum(['correction', 'amendment']) }),
)
export const legalRecorded = fact(
  'council.legal-recorded',
  words.legalRecorded,
  z.object({ ...of, kind: z.enum(legalEventKinds), on: z.iso.date() }),
)
export const tookEffect = fact('council.took-effect', words.tookEffect, z.object({ ...of, commitments: z.int() }))
export const resolutionPublished = fact('council.published', words.resolutionPublished, z.object(withPaper))
export const ownersPublished = fact('council.owners-published', words.ownersPublished, z.object(of))
export const resolutionWithdrawn = fact('council.withdrawn', words.resolutionWithdrawn, z.object(withPaper))
export const voteRecorded = fact(
  'council.vote-recorded',
  words.voteRecorded,
  z.object({
    voteEventId: z.uuid(),
    resolutionId: z.uuid().optional(),
    address: z.string().optional(),
    outcome: z.enum(voteOutcomes),
  }),
)
export const fileAttached = fact('council.file-attached', words.fileAttached, z.object({ ...of, fileId: z.uuid() }))
export const briefMade = fact('council.brief-made', words.briefMade, z.object({ code: z.string() }))
export const imported = fact('council.imported', words.imported, z.object({ taken: z.int(), left: z.int() }))
export const ruleSet = fact('council.rule-set', words.ruleSet, z.object({ key: z.string(), validFrom: z.iso.date() }))

/** Facts after which a resolution looks different to its readers. */
export const changing = [
  resolutionEntered,
  clausesSettled,
  clauseDecided,
  textChanged,
  legalRecorded,
  tookEffect,
  resolutionPublished,
  ownersPublished,
  resolutionWithdrawn,
] as const
