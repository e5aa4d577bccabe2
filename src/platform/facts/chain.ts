import { createHash } from 'node:crypto'
import type { FactRow } from './tables.ts'

/** What the chain begins with, before the first fact. */
export const genesis = Buffer.alloc(32)

/**
 * The hash that binds a fact to everything before it: SHA-256 over the hash before and the fact's canonical text.
 * Whoever alters, drops or slips in one fact changes every hash after it.
 */
export const link = (before: Buffer, fact: FactRow): Buffer =>
  createHash('sha256').update(before).update(canonical(fact)).digest()

/**
 * One text for one fact, whatever order its keys were stored in. People enter it as one digest: the text can be shown to
 * everybody, who may then recompute the chain, and tells nobody who acted, for whom, or whom it happened to.
 */
export const canonical = (fact: FactRow): string =>
  JSON.stringify([
    fact.id,
    fact.name,
    sorted(fact.detail),
    fact.actorKind,
    peopleIn(fact),
    fact.channel,
    fact.at.toISOString(),
    fact.occurredOn,
    fact.programmeId,
    fact.zoneId,
    fact.placeId,
    fact.organisationId,
    fact.quantity,
  ])

/** The people of a fact, bound to it by its id: ids of people are long and random, so nobody finds them by trying. */
const peopleIn = ({ id, actorId, onBehalfOf, personId }: FactRow): string =>
  createHash('sha256')
    .update(JSON.stringify([id, actorId, onBehalfOf, personId]))
    .digest('base64url')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
