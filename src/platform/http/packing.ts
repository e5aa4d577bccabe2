import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/** `br` unless it is refused by a weight of nothing. */
const wanted = encodings.map(
  (encoding) => [encoding, new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`)] as const,
)

/** The best way to pack that the browser understands. */
export const encodingFor = (accepted: string): Encoding | undefined =>
  wanted.find(([, named]) => named.test(accepted))?.[0]

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** Of a home page of 56 kB, quickly makes 10.0 kB in a third of the time in which well makes 8.3 kB. */
const levels = { quickly: { br: 2, gzip: 3 }, well: { br: 5, gzip: 6 } }

/** Packs a text for the way. */
export async function pack(body: Uint8Array, encoding: Encoding, well: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const level = levels[well ? 'well' : 'quickly'][encoding]
  const packed =
    encoding === 'br'
      ? await brotlied(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength },
        })
      : await gzipped(body, { level })
  return new Uint8Array(packed)
}
