import type { Readable } from 'node:stream'
import { Trouble } from '#platform/trouble.ts'

/** One file in an archive. Its size is known before its bytes are. */
export interface Entry {
  readonly name: string
  readonly size: number
  readonly bytes: AsyncIterable<Buffer> | Iterable<Buffer>
}

const block = 512

/** An archive in the ustar format (POSIX.1-1988), which every `tar` opens. */
export async function* pack(entries: AsyncIterable<Entry>): AsyncGenerator<Buffer> {
  for await (const { name, size, bytes } of entries) {
    yield header(name, size)
    let sent = 0
    for await (const chunk of bytes) {
      sent += chunk.length
      yield chunk
    }
    if (sent !== size) throw new Trouble(`${name} changed while it was being copied. Make the backup again.`)
    yield padding(size)
  }
  yield Buffer.alloc(2 * block)
}

/** The files of an archive in their order. The bytes of each must be read, or skipped, before the next one comes. */
export async function* unpack(archive: Readable): AsyncGenerator<Entry> {
  const reader = readerOf(archive)
  for (;;) {
    const head = await reader.exactly(block)
    if (head.every((byte) => byte === 0)) return
    const size = sizeIn(head)
    yield { name: nameIn(head), size, bytes: reader.upTo(size) }
    await reader.exactly((block - (size % block)) % block)
  }
}

/** The whole of one small file. */
export async function wholeOf({ bytes }: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function header(name: string, size: number) {
  const [prefix, rest] = split(name)
  const head = Buffer.alloc(block)
  head.write(rest, 0, 100)
  head.write(['0000600', '0000000', '0000000', ''].join('\0'), 100)
  head.write(`${octal(size, 11)} ${octal(0, 11)} `, 124)
  head.write('        0', 148)
  head.write('ustar\x0000', 257)
  head.write(prefix, 345, 155)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${octal(sum, 6)}\0 `, 148)
  return head
}

const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0')

/** Names longer than 100 bytes are kept in two parts, divided at a slash. */
function split(name: string): [prefix: string, rest: string] {
  if (Buffer.byteLength(name) <= 100) return ['', name]
  const at = name.indexOf('/', Math.max(0, name.length - 101))
  const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)]
  if (at > 0 && Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(rest) <= 100) return [prefix, rest]
  throw new Trouble(`The name of this file is too long for a backup: ${name}`)
}

const padding = (size: number) => Buffer.alloc((block - (size % block)) % block)

const textIn = (head: Buffer, from: number, length: number) => {
  const field = head.subarray(from, from + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? length : end)
}

function nameIn(head: Buffer) {
  if (textIn(head, 257, 5) !== 'ustar') throw new Trouble('This file is not a backup of a city, or it is damaged.')
  const prefix = textIn(head, 345, 155)
  return prefix === '' ? textIn(head, 0, 100) : `${prefix}/${textIn(head, 0, 100)}`
}

const sizeIn = (head: Buffer) => Number.parseInt(textIn(head, 124, 12), 8) || 0

/** Reads a stream in pieces of the wanted length. */
function readerOf(archive: Readable) {
  const chunks = archive[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  const more = async () => {
    const { done, value } = await chunks.next()
    if (done) throw new Trouble('The backup ends too early: it is damaged or was not finished.')
    rest = rest.length === 0 ? value : Buffer.concat([rest, value])
  }
  const take = (length: number) => {
    const taken = rest.subarray(0, length)
    rest = rest.subarray(taken.length)
    return taken
  }
  return {
    async exactly(length: number): Promise<Buffer> {
      while (rest.length < length) await more()
      return take(length)
    },
    async *upTo(length: number): AsyncGenerator<Buffer> {
      let left = length
      while (left > 0) {
        if (rest.length === 0) await more()
        const chunk = take(left)
        left -= chunk.length
        yield chunk
      }
    },
  }
}
