import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type TilesPort, noTiles, xyzTiles } from '../ports/tiles/port.ts'
import { provideTiles, tileRoutes } from './tile-proxy.ts'

const port = xyzTiles({ template: 'https://tiles.example.ir/{z}/{x}/{y}.png', attribution: '© شهر نمونه' })
const picture = (bytes = 10) => new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } })

/** A house whose tile server answers like this, and the addresses it was asked for. */
function house(answer: () => Response | Promise<Response>, tiles: TilesPort = port) {
  const asked: string[] = []
  const ask: typeof fetch = async (address) => {
    asked.push(address instanceof Request ? address.url : String(address))
    return answer()
  }
  const app = new Hono()
  app.use(provideTiles(tiles))
  app.route('/maps', tileRoutes(ask))
  return { asked, get: (path: string) => app.request(path) }
}

test('a tile comes by way of us, is named after its maker, and is asked for once', async () => {
  const { asked, get } = house(() => picture())
  const first = await get('/maps/tiles/12/2574/1579')
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(decodeURIComponent(first.headers.get('x-attribution') ?? '')).toBe('© شهر نمونه')
  await get('/maps/tiles/12/2574/1579')
  expect(asked).toEqual(['https://tiles.example.ir/12/2574/1579.png'])
})

test('what is absent, too large, no picture, or does not come is an empty answer', async () => {
  const answers = [
    () => new Response('', { status: 404 }),
    () => picture(300 * 1024),
    () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    () => Promise.reject(new TypeError('no network')),
  ]
  for (const answer of answers) expect((await house(answer).get('/maps/tiles/3/1/1')).status).toBe(204)
})

test('places that no map has are not asked for', async () => {
  const { asked, get } = house(() => picture())
  for (const place of ['23/0/0', '3/8/0', '3/-1/0', '3/a/0', '3/1.5/0', '20/0/0']) {
    expect((await get(`/maps/tiles/${place}`)).status).toBe(204)
  }
  expect(asked).toEqual([])
})

test('without a tile server nothing is asked, and the style has no ground', async () => {
  const { asked, get } = house(() => picture(), noTiles)
  expect((await get('/maps/tiles/3/1/1')).status).toBe(204)
  expect(await (await get('/maps/style.json')).json()).toEqual({ version: 8, sources: {}, layers: [] })
  expect(asked).toEqual([])
})

test('the style names our own address, never the tile server', async () => {
  const style = await (await house(() => picture()).get('/maps/style.json')).text()
  expect(style).toContain('/maps/tiles/{z}/{x}/{y}')
  expect(style).not.toContain('example.ir')
  expect(style).toContain('© شهر نمونه')
})
