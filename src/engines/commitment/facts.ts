import { z } from 'zod'
import { proving } from '#city/facts/proofs.ts'
import { type Fact, fact, insideFact } from '#platform/facts/fact.ts'
import { type EventKind, eventKinds, states, verdicts } from './rules/states.ts'
import { eventNames, words } from './words.ts'

const detail = z.object({
  matterId: z.uuid(),
  /** The kind of the matter, as its module calls it. */
  matter: z.string(),
  commitmentId: z.uuid().optional(),
  /** The place of the event in the history of its matter, which is its name. */
  seq: z.int(),
  from: z.enum(states).optional(),
  to: z.enum(states).optional(),
  verdict: z.enum(verdicts).optional(),
  ...proving,
})

export type CommitmentDetail = z.output<typeof detail>

const eventFacts = new Map(eventKinds.map((kind) => [kind, fact(`commitment.${kind}`, eventNames[kind], detail)]))

/** Every event of a public matter is a fact of its own kind. */
export function factOf(kind: EventKind): Fact<CommitmentDetail> {
  const found = eventFacts.get(kind)
  if (!found) throw new Error(`No fact tells of ${kind}`)
  return found
}

const quietDetail = detail.extend({ kind: z.enum(eventKinds) })

/** Events of matters that are not public: the record counts them, and says nothing of what happened. */
export const quietly = insideFact('commitment.quietly', words.quietly, quietDetail)

export const rulePublished = fact(
  'commitment.rule-published',
  words.rulePublished,
  z.object({ key: z.string(), version: z.int(), validFrom: z.iso.date() }),
)

const link = z.object({
  linkId: z.uuid(),
  matterId: z.uuid().optional(),
  commitmentId: z.uuid().optional(),
  organisationId: z.uuid().optional(),
})

export const linkIssued = insideFact('commitment.link-issued', words.linkIssued, link)
export const linkRevoked = insideFact('commitment.link-revoked', words.linkRevoked, link)
export const linkUsed = insideFact('commitment.link-used', words.linkUsed, link)

/** What a body accepts unasked from now on. */
export const standingAgreed = fact(
  'commitment.standing-agreed',
  words.standingAgreed,
  z.object({ kinds: z.array(z.string()) }),
)

/** Who follows what is nobody's business. */
export const watchBegun = insideFact('commitment.watch-begun', words.watchBegun, z.object({ watchId: z.uuid() }))
export const watchEnded = insideFact('commitment.watch-ended', words.watchEnded, z.object({ watchId: z.uuid() }))

/** Somebody read what only those see to whom it is assigned. */
export const lookedAt = insideFact(
  'commitment.looked-at',
  words.lookedAt,
  z.object({ matterId: z.uuid(), commitmentId: z.uuid() }),
)

/** A row that is not what its events come to: somebody has to look. */
export const foldBroken = insideFact('commitment.fold-broken', words.foldBroken, z.object({ commitmentId: z.uuid() }))

export const headsPublished = fact(
  'commitment.heads-published',
  words.headsPublished,
  z.object({ on: z.iso.date(), matters: z.int(), hash: z.string() }),
)

/** All kinds of this room, for the public record. */
export const kinds = [
  ...eventFacts.values(),
  quietly,
  rulePublished,
  linkIssued,
  linkRevoked,
  linkUsed,
  standingAgreed,
  watchBegun,
  watchEnded,
  lookedAt,
  foldBroken,
  headsPublished,
]
