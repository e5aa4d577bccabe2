import { createHash } from 'node:crypto'
import { present, refuse } from '../refusal.ts'
import type { Said } from '../locale.ts'
import { transact, type Work } from '../work.ts'
import { altOf, creditOf } from './alt.ts'
import type { Capture } from './capture.ts'
import { detectType } from './detect.ts'
import { fileReceived } from './facts.ts'
import { fileName } from './name.ts'
import { type Incoming, lay, prepare, type Prepared } from './prepare.ts'
import { findKept, findOwn, type FoundFile, holdBytes, insertFile } from './queries.ts'
import type { Store } from './store.ts'
import { type FileLimits, type FileType, usualLimits } from './types.ts'
import { words } from './words.ts'

/** What somebody sends. */
export interface Upload {
  readonly content: Uint8Array | ReadableStream<Uint8Array>
  /** As their device calls it; never trusted. */
  readonly name: string
  /** What a picture shows; required for pictures. */
  readonly alt?: Said | undefined
  /** Who made it, as it has to be named. */
  readonly credit?: string | undefined
  /** `shown` for what the Desk publishes, `held` for what nobody has looked at yet. */
  readonly state: 'held' | 'shown'
}

export interface Received {
  readonly file: FoundFile
  /** False when this person had sent the same bytes before; then nothing was written. */
  readonly isNew: boolean
  /** Time and place a photograph carried, if it was asked for (`keepCapture`). They are kept nowhere else. */
  readonly capture: Capture
}

interface Manner {
  readonly limits?: FileLimits
  /** Evidence needs to know when and where a photograph was taken; nothing else may. */
  readonly keepCapture?: boolean
}

/**
 * Takes a file in: tells its type by its content, makes pictures anew, keeps the bytes under their hash, writes the row
 * and the fact. The same file from the same person again gives the same row. A crash on the way leaves at most bytes
 * without a row, which the next upload of the file uses. Call it outside a transaction: making pictures takes a second.
 * Asks for no permission: the action that calls it has done so.
 * @throws {Refusal} `too-large` or `invalid`, with a reason the sender can act on
 */
export async function receiveFile(work: Work, store: Store, upload: Upload, manner: Manner = {}): Promise<Received> {
  const limits = manner.limits ?? usualLimits
  const incoming = await readIncoming(upload, limits)
  const isKept = (await findKept(work.db, incoming.hash)) !== undefined
  const prepared = isKept && !manner.keepCapture ? undefined : await prepare(incoming, limits)
  const ready = async () => prepared ?? prepare(incoming, limits)
  const capture = manner.keepCapture && prepared ? prepared.capture : {}
  return { ...(await enter(work, store, { upload, incoming, ready })), capture }
}

async function readIncoming({ content, name, alt }: Upload, limits: FileLimits): Promise<Incoming> {
  const bytes = await wholeOf(content, Math.max(limits.image, limits.document))
  if (bytes.length === 0) throw refuse.invalid(words.empty)
  const detected = await detectType(bytes, name)
  if ('refused' in detected) throw refuse.invalid(detected.refused)

  const { type } = detected
  const most = type.kind === 'image' ? limits.image : limits.document
  if (bytes.length > most) throw refuse.tooLarge(words.tooLarge(most))
  if (type.kind === 'image' && !altOf(alt)) throw refuse.invalid(words.altMissing)
  return { bytes, type, hash: digestOf('sha256', bytes), sha512: digestOf('sha512', bytes) }
}

const digestOf = (method: 'sha256' | 'sha512', bytes: Uint8Array) => createHash(method).update(bytes).digest('hex')

/** Reads a stream up to a limit, and not a part further. */
async function wholeOf(content: Upload['content'], most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of content instanceof Uint8Array ? [content] : content) {
    length += part.length
    if (length > most) throw refuse.tooLarge(words.tooLarge(most))
    parts.push(part)
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}

interface Entry {
  readonly upload: Upload
  readonly incoming: Incoming
  readonly ready: () => Promise<Prepared>
}

/** Bytes and row together, while nobody else lays down or takes away the same bytes. */
async function enter(work: Work, store: Store, { upload, incoming, ready }: Entry): Promise<Omit<Received, 'capture'>> {
  const { hash, sha512, type } = incoming
  return transact(work, async ({ db, announce }) => {
    await holdBytes(db, hash)
    const own = await findOwn(db, hash, ownerOf(work))
    if (own) return { file: own, isNew: false }

    const kept = (await findKept(db, hash)) ?? (await laid(store, await ready()))
    const row = { ...rowOf(work, upload, type), hash, sha512, ...sizeOf(kept) }
    const file = present(await insertFile(db, row, kept.variants.map(versionOf)), words.noFile)
    await announce(fileReceived, { fileId: file.id, kind: file.kind, bytes: file.bytes })
    return { file, isNew: true }
  })
}

type Measured = Pick<FoundFile, 'bytes'> & { readonly variants: Prepared['versions'] }

async function laid(store: Store, prepared: Prepared): Promise<Measured> {
  await lay(store, prepared)
  return { bytes: prepared.size, variants: prepared.versions }
}

const versionOf = ({ width, height, format, bytes }: Prepared['versions'][number]) => ({ width, height, format, bytes })

function sizeOf({ bytes, variants }: Measured) {
  const largest = variants.toSorted((a, b) => b.width - a.width)[0]
  return { bytes, width: largest?.width ?? null, height: largest?.height ?? null }
}

const rowOf = (work: Work, { name, alt, credit, state }: Upload, type: FileType) => ({
  kind: type.kind,
  mime: type.mime,
  name: fileName(name, type.extension),
  alt: altOf(alt) ?? null,
  credit: creditOf(credit),
  ownerId: ownerOf(work),
  createdAt: work.now,
  state,
})

/** Whose file it is: theirs for whom a clerk acts, else the actor's. The rules own nothing. */
const ownerOf = ({ actor, onBehalfOf }: Work) => onBehalfOf ?? (actor?.kind === 'person' ? actor.id : null)
