import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { type Env, router } from '../http/env.ts'
import { noTiles, type TilesPort } from '../ports/tiles/port.ts'

declare module 'hono' {
  interface ContextVariableMap {
    tiles: TilesPort
  }
}

/** Lays the operator's base map out for every request. */
export const provideTiles =
  (tiles: TilesPort): MiddlewareHandler =>
  async (c, next) => {
    c.set('tiles', tiles)
    await next()
  }

/** Where readers' browsers ask for tiles: never the tile server itself, so it never learns who looks where. */
export const tileAddress = '/maps/tiles/{z}/{x}/{y}'

const [patience, mostBytes, mostKept] = [5000, 200 * 1024, 1500]

const Place = z.object({
  z: z.coerce.number().int().min(0).max(22),
  x: z.coerce.number().int().min(0),
  y: z.coerce.number().int().min(0),
})

interface Tile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/**
 * The base map by way of our own house. Only the one host the operator named is ever asked, without redirects, for five
 * seconds and 200 KB at the most; what is absent, too large or no picture is an empty answer (204), so that maps go on
 * without a ground.
 */
export function tileRoutes(fetchTile: typeof fetch = fetch) {
  const kept = new Map<string, Tile>()
  const routes = router()

  routes.get('/tiles/:z/:x/:y', async (c) => {
    const tiles = tilesOf(c)
    const place = Place.safeParse(c.req.param())
    if (!tiles.source || !place.success || !exists(place.data, tiles.source.maxzoom)) return c.body(null, 204)
    const url = addressOf(tiles.source.tiles[0], place.data)
    const tile = kept.get(url) ?? (await ask(url, fetchTile))
    if (!tile) return c.body(null, 204)
    keep(kept, url, tile)
    return c.body(tile.bytes, 200, {
      'content-type': tile.type,
      'cache-control': 'public, max-age=604800',
      'x-attribution': encodeURIComponent(tiles.source.attribution),
    })
  })

  routes.get('/style.json', (c) => c.json(styleOf(tilesOf(c))))
  return routes
}

const tilesOf = (c: Context<Env>): TilesPort => c.get('tiles') ?? noTiles

const exists = ({ z: zoom, x, y }: z.output<typeof Place>, maxzoom: number) =>
  zoom <= maxzoom && x < 2 ** zoom && y < 2 ** zoom

const addressOf = (template: string, { z: zoom, x, y }: z.output<typeof Place>) =>
  template.replace('{z}', String(zoom)).replace('{x}', String(x)).replace('{y}', String(y))

async function ask(url: string, fetchTile: typeof fetch): Promise<Tile | undefined> {
  try {
    const answer = await fetchTile(url, { redirect: 'error', signal: AbortSignal.timeout(patience) })
    const type = answer.headers.get('content-type') ?? ''
    if (!answer.ok || !/^image\/(?:png|jpeg|webp)/.test(type)) return undefined
    const bytes = await upTo(mostBytes, answer.body)
    return bytes && { bytes, type }
  } catch {
    return undefined
  }
}

/** Reads so many bytes and not a part further; undefined when there are more. */
async function upTo(most: number, body: ReadableStream<Uint8Array> | null) {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** Keeps the tiles asked for last. */
function keep(kept: Map<string, Tile>, url: string, tile: Tile) {
  kept.delete(url)
  kept.set(url, tile)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}

/** The ground beneath our own layers: the operator's tiles by way of us, or nothing. No glyphs, no sprite, no other origin. */
function styleOf({ source }: TilesPort) {
  if (!source) return { version: 8, sources: {}, layers: [] }
  const base = { type: source.type, tiles: [tileAddress], tileSize: source.tileSize, maxzoom: source.maxzoom }
  return {
    version: 8,
    sources: { base: { ...base, attribution: source.attribution } },
    layers: [{ id: 'base', type: 'raster', source: 'base' }],
  }
}
