import type { Db } from '#platform/db/database.ts'
import type { About } from '#platform/facts/fact.ts'
import type { NewFact } from '#platform/facts/tables.ts'
import { toldIn, type Work } from '#platform/work.ts'
import { factOf, quietly } from '../facts.ts'
import { appendEvent } from '../queries/events.ts'
import { dutiesOfMatters } from '../queries/matters.ts'
import { kindsOfBodies } from '../queries/names.ts'
import { dutiesServed, proofIn } from '../rules/proof.ts'
import type { EventKind, State, Verdict } from '../rules/states.ts'
import type { Commitment, EventDetail, Matter } from '../tables.ts'
import { eventHash, sealText } from './chain.ts'

/** Something that happened, before it is written down. */
export interface Entry {
  readonly kind: EventKind
  readonly data?: EventDetail | undefined
  readonly text?: string | undefined
  readonly from?: State | undefined
  readonly to?: State | undefined
}

export interface Recorded {
  readonly eventId: string
  readonly seq: number
  /** The matter with its new end of history, for whatever is recorded next in the same transaction. */
  readonly matter: Matter
}

/**
 * Adds an event to the history of a held matter: the row, its text, the fact, and the new end of the chain, in the
 * transaction of the change.
 */
export async function record(
  work: Work,
  matter: Matter,
  commitment: Commitment | undefined,
  entry: Entry,
): Promise<Recorded> {
  const text = sealed(entry.text?.trim() ?? '')
  const told = { ...toldOf(work, matter, entry), commitmentId: commitment?.id ?? null, textHash: text?.hash ?? null }
  const hash = eventHash(matter.hash, told)
  const fact = await factIn(work, { matter, commitment, entry })
  const eventId = await appendEvent(work.db, { ...told, hash }, { fact, text })
  return { eventId, seq: told.seq, matter: { ...matter, seq: told.seq, hash } }
}

/** What was written, with the hash that stays of it; nothing where nothing was. */
const sealed = (body: string) => (body === '' ? undefined : { body, ...sealText(body) })

const toldOf = (work: Work, matter: Matter, { kind, from, to, data }: Entry) => ({
  matterId: matter.id,
  seq: matter.seq + 1,
  kind,
  ...actorOf(work),
  channel: work.channel,
  at: work.now,
  fromState: from ?? null,
  toState: to ?? null,
  data: plain(data),
})

/** Only what JSON keeps, so that the hash is made of what will be read. */
const plain = (data: EventDetail = {}): EventDetail =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

const actorOf = ({ actor, onBehalfOf }: Work) => ({
  actorKind: actor?.kind ?? ('rules' as const),
  actorId: actor && 'id' in actor ? actor.id : null,
  onBehalfOf: onBehalfOf ?? null,
})

interface Told {
  readonly matter: Matter
  readonly commitment: Commitment | undefined
  readonly entry: Entry
}

/** What the record says of it; matter and place are the name of the event. */
async function factIn(work: Work, { matter, commitment, entry }: Told): Promise<NewFact> {
  const { kind, from, to, data } = entry
  const detail = {
    matterId: matter.id,
    matter: matter.kind,
    ...(commitment && { commitmentId: commitment.id }),
    seq: matter.seq + 1,
    ...(from && { from }),
    ...(to && { to }),
    ...verdictIn(data),
    ...(commitment && (await provedBy(work.db, matter, commitment, entry))),
  }
  const about = aboutOf(matter, commitment)
  if (matter.visibility === 'public') return toldIn(work, factOf(kind), detail, about)
  return toldIn(work, quietly, { ...detail, kind }, about)
}

/** What a step proves under the duties of its matter; asked only of the two steps that prove anything. */
async function provedBy(db: Db, { id }: Matter, { id: commitmentId, ownerId }: Commitment, { kind, data }: Entry) {
  if (kind !== 'verified' && kind !== 'reopened') return undefined
  const ofMatter = (await dutiesOfMatters(db, [id])).map(({ dutyId }) => dutyId)
  const duties = dutiesServed(ofMatter, (await kindsOfBodies(db, [ownerId])).get(ownerId))
  return proofIn({ kind, commitmentId, ...verdictIn(data) }, duties)
}

const verdictIn = (data: EventDetail | undefined): { verdict?: Verdict } => {
  const verdict = data?.['verdict']
  return isVerdict(verdict) ? { verdict } : {}
}

const isVerdict = (value: unknown): value is Verdict => typeof value === 'string'

const aboutOf = ({ zoneId, placeId, programmeId }: Matter, commitment: Commitment | undefined): About => ({
  zoneId: zoneId ?? undefined,
  placeId: placeId ?? undefined,
  programmeId: programmeId ?? undefined,
  organisationId: commitment?.ownerKind === 'organisation' ? commitment.ownerId : undefined,
})
