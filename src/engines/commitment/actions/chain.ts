import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '#platform/db/database.ts'
import { linksOf } from '../queries/events.ts'
import type { CommitmentEvent } from '../tables.ts'

type Told = Omit<CommitmentEvent, 'id' | 'hash' | 'factId' | 'textId'>

/** What the history of a matter begins with. */
const genesis = Buffer.alloc(32)

/** A salt for a text, and the hash that stays of both. Without the salt nobody finds a short text by trying. */
export function sealText(body: string, salt = randomBytes(16)) {
  return { salt, hash: textHash(body, salt) }
}

const textHash = (body: string, salt: Buffer) => createHash('sha256').update(salt).update(body, 'utf8').digest()

/**
 * The hash that binds an event to all before it in its matter: SHA-256 over the hash before, the event as canonical JSON,
 * and the hash of its text. Erasing text and salt leaves the chain whole. Who did it stands in there as a hash of its own,
 * so that everybody can follow the chain of a public matter (`openLinks`) and nobody learns from it who did what.
 */
export const eventHash = (before: Buffer | null, event: Told): Buffer =>
  createHash('sha256')
    .update(before ?? genesis)
    .update(canonical(event), 'utf8')
    .update(event.textHash ?? '')
    .digest()

const canonical = (event: Told): string =>
  JSON.stringify([
    event.matterId,
    event.seq,
    event.commitmentId,
    event.kind,
    event.at.toISOString(),
    event.fromState,
    event.toState,
    insideHash(event).toString('hex'),
  ])

/** Who and how, and the details: a hash that stands for them. Its place in the history makes each unlike all others. */
const insideHash = (event: Told): Buffer =>
  createHash('sha256')
    .update(
      JSON.stringify([
        event.matterId,
        event.seq,
        event.actorKind,
        event.actorId,
        event.onBehalfOf,
        event.channel,
        sorted(event.data),
      ]),
      'utf8',
    )
    .digest()

/** One text for one value, whatever order the database keeps its keys in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)])
}

export interface HistoryReport {
  readonly length: number
  /** The first place that does not hold, if there is one. */
  readonly brokenAt?: number
}

/** An event as far as everybody may see it, with all that it takes to compute its hash; binary values are hexadecimal. */
export interface OpenLink {
  readonly matter: string
  readonly seq: number
  readonly commitment: string | null
  readonly kind: string
  readonly at: string
  readonly from: string | null
  readonly to: string | null
  /** Stands for who did it, how, and the details. */
  readonly inside: string
  /** Of the text and its salt. */
  readonly text: string | null
  readonly hash: string
}

const openLink = (event: CommitmentEvent): OpenLink => ({
  matter: event.matterId,
  seq: event.seq,
  commitment: event.commitmentId,
  kind: event.kind,
  at: event.at.toISOString(),
  from: event.fromState,
  to: event.toState,
  inside: insideHash(event).toString('hex'),
  text: event.textHash?.toString('hex') ?? null,
  hash: event.hash.toString('hex'),
})

/** The chain of a matter for everybody, a stretch at a time; whether it is theirs to see is asked before. */
export async function* openLinks(db: Db, matterId: string): AsyncGenerator<OpenLink> {
  let last = 0
  for (;;) {
    const found = await linksOf(db, matterId, last, stretch)
    for (const { event } of found) yield openLink(event)
    last = found.at(-1)?.event.seq ?? last
    if (found.length < stretch) return
  }
}

const stretch = 500

/** Recomputes the whole history of a matter: a missing, altered or foreign event, or an altered text, breaks it there. */
export async function verifyHistory(db: Db, matterId: string): Promise<HistoryReport> {
  let walk: Walk = { seq: 0, hash: genesis }
  for (;;) {
    const found = await linksOf(db, matterId, walk.seq, stretch)
    const { isBroken, end } = through(found, walk)
    if (isBroken) return { length: end.seq, brokenAt: end.seq + 1 }
    walk = end
    if (found.length < stretch) return { length: walk.seq }
  }
}

function through(found: Links, start: Walk): { readonly isBroken: boolean; readonly end: Walk } {
  let end = start
  for (const { event, text } of found) {
    const next = linked(end, event, text)
    if (!next) return { isBroken: true, end }
    end = next
  }
  return { isBroken: false, end }
}

interface Walk {
  readonly seq: number
  readonly hash: Buffer
}

/** One step further, if the event follows what was before it. */
function linked({ seq, hash }: Walk, event: CommitmentEvent, text: Kept): Walk | undefined {
  const next = eventHash(hash, event)
  const holds = event.seq === seq + 1 && next.equals(event.hash) && isText(event, text)
  return holds ? { seq: event.seq, hash: next } : undefined
}

type Links = Awaited<ReturnType<typeof linksOf>>
type Kept = Links[number]['text']

function isText({ textHash: kept }: Pick<CommitmentEvent, 'textHash'>, text: Kept): boolean {
  if (kept === null || text === null || text.redactedAt !== null) return true
  return text.body !== null && text.salt !== null && textHash(text.body, text.salt).equals(kept)
}
