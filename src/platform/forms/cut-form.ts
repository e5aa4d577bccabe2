import type { Context, MiddlewareHandler } from 'hono'
import { type Refusal, refuse } from '../refusal.ts'
import { words } from '../http/words.ts'

/** What could be read of a form whose body is larger than is taken: the fields before its file. */
export interface CutForm {
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly refusal: Refusal
}

/** As much as is read: what people type stands before the file, and is never as long. */
const mostRead = 256 * 1024
const megabyte = 1024 * 1024

/**
 * Lets a form in parts that says it is larger than is taken come as far as its page, with what stood before the file: there
 * it is refused with everything typed still in place. The rest of the body is read past and kept nowhere.
 */
export const keepingWhatWasTyped =
  (limitOf: (c: Context) => number): MiddlewareHandler =>
  async (c, next) => {
    const most = limitOf(c)
    const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(c.req.header('content-type') ?? '')?.[1]
    const isLarger = Number(c.req.header('content-length') ?? 0) > most
    if (!isLarger || boundary === undefined || !c.req.raw.body) return next()
    const reader = c.req.raw.body.getReader()
    const fields = fieldsIn(await beginningOf(reader), boundary)
    void readPast(reader)
    const refusal = refuse.tooLarge(words.fileTooLarge(Math.floor(most / megabyte)))
    c.set('cutForm', { fields, refusal } satisfies CutForm)
    // Whoever reads the body some other way is told why there is none.
    const none = new ReadableStream({ pull: (stream) => stream.error(refusal) })
    const { url, method, headers } = c.req.raw
    const bare = new Headers(headers)
    bare.delete('content-length')
    c.req.raw = new Request(url, { method, headers: bare, body: none, duplex: 'half' })
    return next()
  }

type Reader = ReadableStreamDefaultReader<Uint8Array>

async function beginningOf(reader: Reader): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for (let length = 0; length < mostRead;) {
    const { value } = await reader.read()
    if (value === undefined) break
    parts.push(value)
    length += value.length
  }
  return Buffer.concat(parts)
}

/** A browser reads no answer before it has sent everything: so it is let finish, and nobody keeps what it sends. */
async function readPast(reader: Reader) {
  try {
    while (!(await reader.read()).done);
  } catch {
    // The sender has gone: then nobody waits for an answer either.
  }
}

/** Fields that are there whole: each ends where the next begins (RFC 7578). Files are left out. */
export function fieldsIn(beginning: Buffer, boundary: string): [name: string, value: string][] {
  const whole = beginning.toString('latin1').split(`--${boundary}`).slice(1, -1)
  return whole.flatMap((part): [string, string][] => {
    const end = part.indexOf('\r\n\r\n')
    const head = part.slice(0, end)
    const name = /;\s*name="([^"]*)"/i.exec(head)?.[1]
    if (end < 0 || name === undefined || /;\s*filename/i.test(head)) return []
    return [[inUtf8(name), inUtf8(part.slice(end + 4).replace(/\r\n$/, ''))]]
  })
}

const inUtf8 = (latin1: string) => Buffer.from(latin1, 'latin1').toString('utf8')
