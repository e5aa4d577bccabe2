import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler, Next } from 'hono'
import { getCookie } from 'hono/cookie'
import { today } from '../calendar/instant.ts'
import type { Changes } from '../db/changes.ts'
import { bytesOf } from './drawn.ts'
import { type Encoding, encodingFor, pack } from './packing.ts'

type Bytes = Uint8Array<ArrayBuffer>

interface Kept {
  readonly body: Bytes
  /** Packed well, for whoever asks the second time and later. */
  readonly packed: Map<Encoding, Promise<Bytes>>
  /** How often it was sent. */
  sent: number
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
    if (!isForEverybody(c)) return packOwn(c, next)
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
  // Asked for the head alone, Hono takes the way of GET and leaves the body out at the end.
  (c.req.method === 'GET' || c.req.method === 'HEAD') &&
  !c.req.path.startsWith('/desk') &&
  !c.req.header('authorization') &&
  !/(?:^|;\s*)(?:told|[\w.-]*session)/.test(c.req.header('cookie') ?? '')

/**
 * What one reader alone sees is packed as well, and kept nowhere. Whoever can make that reader's browser open our pages
 * and can see how long the answers are could find a secret in them letter by letter, since every page repeats its own
 * query in its links (BREACH, breachattack.com). So no page that is packed holds one: the session stands in an HttpOnly
 * cookie that no page prints, forms are guarded by where they come from and carry no token, and a page with a secret of
 * its own (`secret` in its `Head`) says `no-transform` and goes out as it is.
 */
async function packOwn(c: Context, next: Next): Promise<void> {
  await next()
  const encoding = encodingFor(c.req.header('accept-encoding') ?? '', 'quickly')
  const page = c.res
  const { status, headers } = page
  if (encoding === undefined || status === 204 || status === 304 || !mayBePacked(headers)) return
  const body = await pack(await bytesOf(page), encoding, 'quickly')
  const sent = new Headers(headers)
  sent.set('content-encoding', encoding)
  sent.append('vary', 'Accept-Encoding')
  c.res = undefined
  c.res = new Response(body, { status, headers: sent })
}

const mayBePacked = (headers: Headers) =>
  !headers.has('content-encoding') &&
  headers.get('content-type')?.startsWith('text/html') === true &&
  !headers.get('cache-control')?.includes('no-transform')

/** The finished page as it will be kept, or nothing when it is somebody's own, an error, or no text. */
async function read(c: Context, changes: number, now: Date): Promise<Kept | undefined> {
  const { status, headers } = c.res
  const type = headers.get('content-type') ?? ''
  const own = headers.has('set-cookie') || /no-store|private/.test(headers.get('cache-control') ?? '')
  if (status !== 200 || own || !/^text\/html|xml|json/.test(type)) return undefined
  const body = await bytesOf(c.res)
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  const kept = { ...Object.fromEntries(headers), etag, vary: 'Accept-Encoding, Cookie', 'cache-control': 'no-cache' }
  return { body, packed: new Map(), sent: 0, etag, headers: kept, changes, until: now.getTime() + longest }
}

async function send(c: Context, page: Kept): Promise<Response> {
  if (c.req.header('if-none-match')?.includes(page.etag)) {
    return new Response(null, { status: 304, headers: page.headers })
  }
  page.sent += 1
  // Most pages are asked for once before they are old, so the first time they are packed quickly; after it, well.
  const care = page.sent === 1 ? 'quickly' : 'well'
  const encoding = encodingFor(c.req.header('accept-encoding') ?? '', care)
  if (encoding === undefined) return new Response(page.body, { headers: page.headers })
  const body = care === 'quickly' ? await pack(page.body, encoding, care) : await packedWell(page, encoding)
  return new Response(body, { headers: { ...page.headers, 'content-encoding': encoding } })
}

function packedWell({ body, packed }: Kept, encoding: Encoding): Promise<Bytes> {
  const known = packed.get(encoding) ?? pack(body, encoding, 'well')
  packed.set(encoding, known)
  return known
}
