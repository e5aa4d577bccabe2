import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

/** One file inside an archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  /** Where its own header begins in the archive. */
  readonly offset: number
  readonly encrypted: boolean
}

export interface ZipLimits {
  readonly entries: number
  /** Bytes of everything together when unpacked. */
  readonly unpacked: number
  /** Unpacked to packed, for the whole archive once it is larger than a megabyte. Deflate cannot exceed about 1030. */
  readonly ratio: number
}

export const usualZipLimits: ZipLimits = { entries: 5000, unpacked: 400 * 1024 * 1024, ratio: 200 }

export type ZipProblem = 'broken' | 'swollen' | 'encrypted'

/** Begins every archive we take; an empty one or one in parts is not a document. */
export const isZip = (bytes: Uint8Array) =>
  bytes.length > 22 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * What is wrong with an archive, seen from its directory alone: too many entries, too large when unpacked, entries that
 * share the same bytes (the trick of zip bombs without nesting), or a directory that does not fit the file.
 */
export function zipProblem(bytes: Uint8Array, limits: ZipLimits = usualZipLimits): ZipProblem | undefined {
  const entries = zipEntries(bytes, limits.entries)
  if (typeof entries === 'string') return entries
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted'
  return isSwollen(entries, bytes.length, limits) || overlaps(entries, bytes.length) ? 'swollen' : undefined
}

function isSwollen(entries: readonly ZipEntry[], length: number, limits: ZipLimits) {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  return unpacked > limits.unpacked || (unpacked > 1_048_576 && unpacked > length * limits.ratio)
}

const endLength = 22
const directoryEntryLength = 46
const localHeaderLength = 30

/** The archive's directory (PKWARE APPNOTE 4.3.12, 4.3.16). Archives over 4 GB (zip64) are not ours. */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] | 'broken' | 'swollen' {
  const view = viewOf(bytes)
  const end = endOfDirectory(view)
  if (end === undefined) return 'broken'
  const count = view.getUint16(end + 10, true)
  return count > most ? 'swollen' : readDirectory(view, { count, end, start: view.getUint32(end + 16, true) })
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The last record of an archive; a comment of up to 64 kB may follow it. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}

function readDirectory(view: DataView, { count, end, start }: { count: number; end: number; start: number }) {
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count; i += 1) {
    if (at + directoryEntryLength > end || view.getUint32(at, true) !== 0x02014b50) return 'broken'
    const next = at + directoryEntryLength + sumOf(view, [at + 28, at + 30, at + 32])
    if (next > end) return 'broken'
    entries.push(entryAt(view, at))
    at = next
  }
  return entries
}

/** The lengths of what follows a header: its name, its extra field, its comment. */
const sumOf = (view: DataView, fields: readonly number[]) =>
  fields.reduce((sum, field) => sum + view.getUint16(field, true), 0)

function entryAt(view: DataView, at: number): ZipEntry {
  const name = new Uint8Array(view.buffer, view.byteOffset + at + directoryEntryLength, view.getUint16(at + 28, true))
  return {
    name: Buffer.from(name).toString('utf8'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}

/** Whether two entries claim the same bytes, or bytes that are not there. */
function overlaps(entries: readonly ZipEntry[], length: number) {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset)
  return inOrder.some(({ offset, packed }, i) => {
    const next = inOrder[i + 1]?.offset ?? length
    return offset + localHeaderLength + packed > next
  })
}

const [stored, deflated] = [0, 8]

/**
 * One entry unpacked, never beyond the size its directory declares: a directory that lies is broken.
 * Stored and deflated entries only, as in every office document.
 */
export async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | 'broken'> {
  const packed = packedBytes(bytes, entry)
  if (packed?.length !== entry.packed) return 'broken'
  const unpacked = entry.method === stored ? packed : entry.method === deflated && (await inflated(packed, entry))
  return unpacked && unpacked.length === entry.unpacked ? unpacked : 'broken'
}

const inflated = (packed: Uint8Array, { unpacked }: ZipEntry) =>
  inflate(packed, { maxOutputLength: Math.max(1, unpacked) }).catch(() => undefined)

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes)
  if (offset + localHeaderLength > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined
  const start = offset + localHeaderLength + sumOf(view, [offset + 26, offset + 28])
  return bytes.subarray(start, start + packed)
}
