import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { pageCache } from './page-cache.ts'

let drawn = 0
const now = new Date('2026-11-22T09:00:00Z')
const app = new Hono()
  .use(pageCache({ count: () => 0 }, () => now))
  .get('/page', (c) => c.html(`<p>${'text '.repeat(200)}${(drawn += 1)}</p>`))
  .get('/secret', (c) =>
    c.html(`<p>${'secret '.repeat(200)}</p>`, 200, { 'Cache-Control': 'private, no-store, no-transform' }),
  )

const asked = (path: string, cookie?: string) =>
  app.request(path, { headers: { 'accept-encoding': 'gzip, br', ...(cookie && { cookie }) } })

test('a page for everybody is packed and kept', async () => {
  const [first, second] = [await asked('/page'), await asked('/page')]
  for (const answer of [first, second]) expect(answer.headers.get('content-encoding')).toMatch(/br|gzip/)
  expect(drawn).toBe(1)
})

test('a page of one’s own is packed and kept nowhere', async () => {
  const before = drawn
  for (const _ of [1, 2]) {
    expect((await asked('/page', 'city.session=one')).headers.get('content-encoding')).toMatch(/br|gzip/)
  }
  expect(drawn).toBe(before + 2)
})

test('a page that holds a secret goes out as it is: its length tells nothing of what is in it', async () => {
  for (const cookie of [undefined, 'city.session=one']) {
    const answer = await asked('/secret', cookie)
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.text()).toContain('secret secret')
  }
})

test('whoever asks for the head alone is told of the page as it is kept', async () => {
  const before = drawn
  const page = await asked('/page')
  const head = await app.request('/page', { method: 'HEAD', headers: { 'accept-encoding': 'gzip, br' } })
  for (const name of ['etag', 'cache-control', 'content-type', 'content-encoding', 'vary']) {
    expect([name, head.headers.get(name)]).toEqual([name, page.headers.get(name)])
  }
  expect(head.headers.get('etag')).not.toBeNull()
  expect(await head.text()).toBe('')
  const known = { 'if-none-match': head.headers.get('etag') ?? '' }
  expect((await app.request('/page', { method: 'HEAD', headers: known })).status).toBe(304)
  expect(drawn).toBe(before)
})
