import type { Range } from './ranges.ts'

/** Where the bytes of files lie. Keys are made by `keyOf` alone; anything else is refused before it reaches a disk. */
export interface Store {
  /** Writes the whole or nothing; writing the same key again changes nothing. */
  readonly put: (key: Key, content: Uint8Array, mime: string) => Promise<void>
  /** Size in bytes, or undefined when there is nothing. */
  readonly sizeOf: (key: Key) => Promise<number | undefined>
  /** The bytes, all or a range of them; undefined when there is nothing. */
  readonly read: (key: Key, range?: Range) => Promise<ReadableStream<Uint8Array> | undefined>
  /** Gone afterwards, whether it was there or not. */
  readonly remove: (key: Key) => Promise<void>
}

declare const isKey: unique symbol
export type Key = string & { readonly [isKey]: true }

const shape = /^[0-9a-f]{2}\/[0-9a-f]{64}\/(?:original|\d{1,5})\.[a-z0-9]{2,5}$/

/**
 * The name of bytes in the store: `ab/ab…/640.webp`. Made of a digest, a number and an extension of our own list, so
 * that nothing a person types ever becomes part of a path.
 */
export function keyOf(hash: string, version: number | 'original', extension: string): Key {
  const key = `${hash.slice(0, 2)}/${hash}/${version}.${extension}`
  if (!isKeyShaped(key)) throw new Error('Not a key of the file store')
  return key
}

const isKeyShaped = (key: string): key is Key => shape.test(key)
