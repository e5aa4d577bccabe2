import type { Capture } from './capture.ts'
import { remake } from './pictures.ts'
import type { NewVersion } from './queries.ts'
import { type Key, keyOf, type Store } from './store.ts'
import type { FileLimits, FileType } from './types.ts'

/** A file as it came, known by its content. */
export interface Incoming {
  readonly bytes: Uint8Array
  /** SHA-256, hexadecimal. */
  readonly hash: string
  /** SHA-512, hexadecimal. */
  readonly sha512: string
  readonly type: FileType
}

/** A file ready to be kept: what goes into the store, and what the rows say about it. */
export interface Prepared {
  readonly pieces: readonly { readonly key: Key; readonly content: Uint8Array; readonly mime: string }[]
  readonly versions: readonly NewVersion[]
  /** Bytes of the largest piece. */
  readonly size: number
  readonly capture: Capture
}

/** The slow part: pictures are made anew, anything else stays as it is. Writes nothing. */
export async function prepare({ bytes, hash, type }: Incoming, { pixels }: FileLimits): Promise<Prepared> {
  if (type.kind !== 'image') {
    const piece = { key: keyOf(hash, 'original', type.extension), content: bytes, mime: type.mime }
    return { pieces: [piece], versions: [], size: bytes.length, capture: {} }
  }
  const { versions, capture } = await remake(bytes, pixels)
  return {
    pieces: versions.map(({ width, format, content }) => ({
      key: keyOf(hash, width, format),
      content,
      mime: mimeOf(format),
    })),
    versions: versions.map(({ content, ...version }) => ({ ...version, bytes: content.length })),
    size: Math.max(...versions.map(({ content }) => content.length)),
    capture,
  }
}

export const mimeOf = (format: NewVersion['format']) => (format === 'webp' ? 'image/webp' : 'image/jpeg')

/** Lays the pieces into the store; a piece that is there in its full size stays. */
export async function lay(store: Store, { pieces }: Prepared): Promise<void> {
  for (const { key, content, mime } of pieces) {
    if ((await store.sizeOf(key)) !== content.length) await store.put(key, content, mime)
  }
}
