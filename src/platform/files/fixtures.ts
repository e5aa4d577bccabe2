import { deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import type { Store } from './store.ts'

/** A picture of one colour. */
export const givenPicture = (
  width: number,
  height: number,
  format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' = 'jpeg',
) =>
  sharp({ create: { width, height, channels: 3, background: '#127a8a' } })
    .toFormat(format)
    .toBuffer()

/** The same as a person's phone sends it. */
export const givenPhoto = async (width: number) =>
  new File([new Uint8Array(await givenPicture(width, 480))], `photo-${width}.jpg`, { type: 'image/jpeg' })

interface Packed {
  readonly name: string
  readonly content: Uint8Array | string
  /** What the directory says the entry unpacks to; the truth, unless said. */
  readonly declared?: number
}

/** A zip archive made by hand, so that it can also lie. */
export function givenZip(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const [name, content] = [Buffer.from(file.name), Buffer.from(file.content)]
    const packed = deflateRawSync(content)
    const sizes = { packed: packed.length, unpacked: file.declared ?? content.length, name: name.length }
    const local = Buffer.concat([header(0x04034b50, sizes, undefined), name, packed])
    parts.push(local)
    directory.push(Buffer.concat([header(0x02014b50, sizes, offset), name]))
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  return Buffer.concat([...parts, listed, end(files.length, listed.length, offset)])
}

interface Sizes {
  readonly packed: number
  readonly unpacked: number
  readonly name: number
}

/** A local header, or with an offset an entry of the directory; the checksum is left out, as nobody here reads it. */
function header(signature: number, { packed, unpacked, name }: Sizes, offset: number | undefined): Buffer {
  const inDirectory = offset !== undefined
  const bytes = Buffer.alloc(inDirectory ? 46 : 30)
  const shift = inDirectory ? 2 : 0
  bytes.writeUInt32LE(signature, 0)
  bytes.writeUInt16LE(20, 4 + shift)
  bytes.writeUInt16LE(8, 8 + shift)
  bytes.writeUInt32LE(packed, 18 + shift)
  bytes.writeUInt32LE(unpacked, 22 + shift)
  bytes.writeUInt16LE(name, 26 + shift)
  if (inDirectory) bytes.writeUInt32LE(offset, 42)
  return bytes
}

function end(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}

/** A store that forgets when the test ends. */
export function givenStore(): Store & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    put: async (key, content) => void kept.set(key, content),
    sizeOf: async (key) => kept.get(key)?.length,
    read: async (key, range) => {
      const content = kept.get(key)
      const part = range ? content?.subarray(range.start, range.end + 1) : content
      return part && new Blob([Buffer.from(part)]).stream()
    },
    remove: async (key) => void kept.delete(key),
  }
}
