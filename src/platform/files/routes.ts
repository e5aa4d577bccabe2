import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { type Env } from '../http/env.ts'
import { idOf } from '../http/params.ts'
import { type Actor, anywhere, enterDesk, may } from '../permission.ts'
import { present, refuse } from '../refusal.ts'
import { disposition, extensionOf } from './name.ts'
import { mimeOf } from './prepare.ts'
import { findFile, type FoundFile } from './queries.ts'
import { type Range, rangeOf } from './ranges.ts'
import { type Key, keyOf, type Store } from './store.ts'
import { fileTypes } from './types.ts'
import { words } from './words.ts'

declare module 'hono' {
  interface ContextVariableMap {
    store: Store
  }
}

/** Hands the store to all routes below; mounted once, before the modules. */
export const withStore =
  (store: Store): MiddlewareHandler =>
  async (c, next) => {
    c.set('store', store)
    await next()
  }

/**
 * `/files/<id>/<width>.<webp|jpg>` for pictures, `/files/<id>/<any name>` for everything else. Mount it at `/files`.
 * A document is kept by the browser as a file; with `?view` it is shown in place.
 */
export const files = new Hono<Env>().get('/:id/:name', async (c) => {
  const file = present(await findFile(c.var.work.db, idOf(c)), words.noFile)
  if (file.state === 'removed') throw refuse.gone(words.fileRemoved)
  if (!isShownTo(c.var.work.actor, file)) throw hiddenAs(file)
  return handOut(c, file, c.req.param('name'))
})

/** That a file was once there is no secret; that one is held is. */
const hiddenAs = ({ state }: Pick<FoundFile, 'state'>) =>
  state === 'withdrawn' ? refuse.gone(words.fileWithdrawn) : refuse.absent(words.noFile)

/** The bytes an address means, of a file whose reader has been asked for. */
export const handOut = (c: Context<Env>, file: FoundFile, name: string): Promise<Response> =>
  send(c, file, present(pieceOf(file, name), words.noFile))

/** A held file is seen by whoever sent it and by the Desk; for all others it does not exist. One that was withdrawn, by the Desk. */
export const isShownTo = (actor: Actor, { state, ownerId }: Pick<FoundFile, 'state' | 'ownerId'>): boolean =>
  state === 'shown' ||
  (state !== 'removed' && may(actor, enterDesk, anywhere)) ||
  (state === 'held' && actor?.kind === 'person' && actor.id === ownerId)

interface Piece {
  readonly key: Key
  readonly mime: string
  readonly size: number
  readonly tag: string
}

/** Which bytes an address means. A picture has no others than its versions; of a document the name does not matter. */
function pieceOf(file: FoundFile, name: string): Piece | undefined {
  const { hash, id } = file
  if (file.kind !== 'image') {
    const key = keyOf(hash, 'original', extensionOf(file.name))
    const mime = file.mime.startsWith('text/') ? `${file.mime}; charset=utf-8` : file.mime
    return { key, mime, size: file.bytes, tag: `"${id}"` }
  }
  const version = file.variants.find(({ width, format }) => name === `${width}.${format}`)
  if (!version) return undefined
  const { width, format, bytes } = version
  return { key: keyOf(hash, width, format), mime: mimeOf(format), size: bytes, tag: `"${id}-${width}-${format}"` }
}

async function send(c: Context<Env>, file: FoundFile, piece: Piece): Promise<Response> {
  const headers = headersOf(file, piece, c.req.query('view') !== undefined)
  if (c.req.header('if-none-match') === piece.tag) return new Response(null, { status: 304, headers })

  const range = plays(file) ? rangeOf(askedRange(c, piece), piece.size) : 'whole'
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${piece.size}`)
    return new Response(null, { status: 416, headers })
  }
  const body = present(await c.var.store.read(piece.key, range === 'whole' ? undefined : range), words.noFile)
  headers.set('Content-Length', String(lengthOf(range, piece.size)))
  if (range !== 'whole') headers.set('Content-Range', `bytes ${range.start}-${range.end}/${piece.size}`)
  return new Response(body, { status: range === 'whole' ? 200 : 206, headers })
}

const lengthOf = (range: Range | 'whole', size: number) => (range === 'whole' ? size : range.end - range.start + 1)

/** `If-Range` with another tag means: the whole, if it is not the same any more. */
const askedRange = (c: Context<Env>, { tag }: Piece) => {
  const condition = c.req.header('if-range')
  return condition === undefined || condition === tag ? c.req.header('range') : undefined
}

const plays = ({ mime }: FoundFile) => fileTypes.get(mime)?.plays === true

/**
 * For everybody: a browser keeps it for ever, because an address never changes its content; what stands between asks again
 * after an hour, because it may be withdrawn.
 */
const forEverybody = 'public, max-age=31536000, s-maxage=3600, immutable'

/** What a browser may do with it: never guess another type, never run anything in it, keep it when everybody may see it. */
function headersOf(file: FoundFile, { mime, tag }: Piece, isLookedAt: boolean): Headers {
  const headers = new Headers({
    'Content-Type': mime,
    ETag: tag,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': file.state === 'shown' ? forEverybody : 'private, no-store',
  })
  if (file.kind !== 'image') {
    headers.set('Content-Disposition', disposition(plays(file) || isLookedAt ? 'inline' : 'attachment', file.name))
  }
  if (plays(file)) headers.set('Accept-Ranges', 'bytes')
  return headers
}
