import { createHash } from 'node:crypto'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { today } from '../calendar/instant.ts'

/** Counts what was written to the city. A page drawn before the count moved is old. */
export interface Changes {
  readonly count: () => number
}

interface Kept {
  readonly body: Uint8Array<ArrayBuffer>
  readonly encoded: Map<string, Uint8Array<ArrayBuffer>>
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  readonly changes: number
  readonly until: number
}

/** Pages kept, and their bytes together, at the most. */
const mostPages = 2000
const mostBytes = 64 * 1024 * 1024
/** Pages say «three minutes ago»: none is kept longer than this, in milliseconds. */
const longest = 60_000

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/**
 * Keeps pages that everybody sees alike until something is written to the city, and sends them compressed, with an ETag.
 * A page is everybody's when whoever asks has neither signed in nor been told something, and the page sets no cookie.
 */
export function pageCache(changes: Changes, clock: () => Date): MiddlewareHandler {
  const pages = new Map<string, Kept>()
  let bytes = 0

  const forget = (key: string) => {
    bytes -= pages.get(key)?.body.byteLength ?? 0
    pages.delete(key)
  }
  const keep = (key: string, page: Kept) => {
    forget(key)
    pages.set(key, page)
    bytes += page.body.byteLength
    for (const oldest of pages.keys()) {
      if (pages.size <= mostPages && bytes <= mostBytes) break
      forget(oldest)
    }
  }

  return async (c, next) => {
    if (!isForEverybody(c)) return next()
    const now = clock()
    const key = `${today(now)} ${getCookie(c, 'theme') ?? ''} ${c.req.header('host') ?? ''} ${c.req.url}`
    const known = pages.get(key)
    const count = changes.count()
    if (known && known.changes === count && known.until > now.getTime()) return send(c, known)

    await next()
    const page = await read(c, count, now)
    if (!page) return undefined
    keep(key, page)
    c.res = undefined
    c.res = await send(c, page)
    return undefined
  }
}

const isForEverybody = (c: Context) =>
  c.req.method === 'GET' &&
  !c.req.path.startsWith('/desk') &&
  !c.req.header('authorization') &&
  !/(?:^|;\s*)(?:told|[\w.-]*session)/.test(c.req.header('cookie') ?? '')

/** The finished page as it will be kept, or nothing when it is somebody's own, an error, or no text. */
async function read(c: Context, changes: number, now: Date): Promise<Kept | undefined> {
  const { status, headers } = c.res
  const type = headers.get('content-type') ?? ''
  const own = headers.has('set-cookie') || /no-store|private/.test(headers.get('cache-control') ?? '')
  if (status !== 200 || own || !/^text\/html|xml|json/.test(type)) return undefined
  const body = new Uint8Array(await c.res.clone().arrayBuffer())
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  const kept = { ...Object.fromEntries(headers), etag, vary: 'Accept-Encoding, Cookie', 'cache-control': 'no-cache' }
  return { body, encoded: new Map(), etag, headers: kept, changes, until: now.getTime() + longest }
}

async function send(c: Context, page: Kept): Promise<Response> {
  if (c.req.header('if-none-match')?.includes(page.etag)) {
    return new Response(null, { status: 304, headers: page.headers })
  }
  const encoding = encodingFor(c.req.header('accept-encoding') ?? '')
  if (encoding === undefined) return new Response(page.body, { headers: page.headers })
  const body = page.encoded.get(encoding) ?? (await encode(page.body, encoding))
  page.encoded.set(encoding, body)
  return new Response(body, { headers: { ...page.headers, 'content-encoding': encoding } })
}

const encodingFor = (accepted: string) =>
  ['br', 'gzip'].find((encoding) => new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted))

/** Middle levels: most of the gain for little of the work. */
async function encode(body: Uint8Array, encoding: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed =
    encoding === 'br'
      ? await brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await gzipped(body, { level: 6 })
  return new Uint8Array(packed)
}
