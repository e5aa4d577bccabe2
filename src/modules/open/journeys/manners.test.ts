import { assert, asyncProperty, constantFrom, string } from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenArticle } from '#modules/portal/fixtures.ts'
import portal from '#modules/portal/module.ts'
import { createApp } from '#platform/http/app.tsx'
import { openCity } from '#test/city.ts'
import { frontDoor } from '#test/front-door.ts'
import { openModule } from '../fixtures.ts'
import { sets } from '../routes/sets/sets.ts'
import { asking } from './asking.ts'

const modules = [facts, portal, openModule([facts, portal])]
const city = await openCity({ modules })
const visitor = city.visitor()
const ask = asking(visitor)
await givenProgramme(city.db, city.now, { slug: 'music' })
await givenArticle(city.db, { code: 9, state: 'draft' })
await givenArticle(city.db, { code: 10, state: 'withdrawn' })
await givenArticle(city.db, { code: 11 })

/** Nobody is refused for what another test asked. */
beforeEach(() => city.wait(120))

describe('a bad parameter is named, in both languages', () => {
  test.each([
    ['programmes?limit=0', 'limit'],
    ['programmes?limit=201', 'limit'],
    ['programmes?limit=ten', 'limit'],
    ['programmes?limit=1&limit=2', 'limit'],
    ['programmes?state=sleeping', 'state'],
    ['programmes?sort=name', 'sort'],
    ['programmes?after=x', 'after'],
    ['programmes?after=2026-13-45_00000000-0000-0000-0000-000000000000', 'after'],
    ['programmes?zone=d99', 'zone'],
    ['programmes?from=1405/01/01', 'from'],
    ['articles?series=none', 'series'],
    ['articles?duty=D24', 'duty'],
    ['articles?after=2026-02-30_5', 'after'],
    ['record?after=-1', 'after'],
    ['record?after=99999999999999999999', 'after'],
    ["record?name=x'%20or%201=1--", 'name'],
    ['record?to=2026-02-30', 'to'],
    ['zones?after=d%2099', 'after'],
    ['occasions?from=2026-05-01&to=2026-04-01', 'to'],
    ['occasions?from=1900-01-01&to=2100-01-01', 'to'],
    ['duties/D1?depth=9', 'depth'],
  ])('%s', async (address, parameter) => {
    const { answer, body } = await ask(`/api/v1/${address}`)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({ type: 'http://localhost/api#problem-bad-parameters', status: 422 })
    expect(body['errors']).toMatchObject([{ parameter, detail: { fa: expect.any(String), en: expect.any(String) } }])
  })
})

test('strange letters in any parameter and any path give an answer, never our fault', async () => {
  const names = sets.flatMap(({ name, params }) => Object.keys(params.shape).map((key) => `${name}?${key}=`))
  const addresses = constantFrom(...names, 'articles/', 'programmes/', 'duties/', 'zones/')
  await assert(
    asyncProperty(addresses, string({ unit: 'binary', maxLength: 40 }), async (address, typed) => {
      city.wait(60)
      const answer = await visitor.request(`/api/v1/${address}${encodeURIComponent(typed.replaceAll(/\p{Cs}/gu, ''))}`)
      expect([200, 301, 404, 422]).toContain(answer.status)
      expect(city.reported).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['articles?tag=%00', 422],
  ['programmes/%00', 404],
  ['articles/%FF', 404],
  ['record?name=%FF', 422],
])('%s is refused calmly', async (address, status) => {
  expect((await visitor.request(`/api/v1/${address}`)).status).toBe(status)
})

test('a problem is said in the language of its address, and in both beside', async () => {
  const [fa, en] = [await ask('/api/v1/programmes/none'), await ask('/en/api/v1/programmes/none')]
  expect(fa.answer.headers.get('content-language')).toBe('fa')
  expect([fa.body['title'], en.body['title']]).toEqual(['یافت نشد', 'Not found'])
  expect(fa.body).toMatchObject({ type: en.body['type'], status: 404, texts: en.body['texts'] })
  expect(en.body).toMatchObject({ detail: 'There is nothing here.', instance: '/api/v1/programmes/none' })
})

test.each([
  ['/api/v1', 404],
  ['/api/v2/articles', 404],
  ['/api/v1/duties/D24', 404],
  ['/api/v1/duties/A1', 404],
  ['/api/v1/articles/9', 404],
  ['/api/v1/articles/10', 410],
  ['/api/v1/articles/11', 200],
])('%s answers %i', async (address, status) => {
  const answer = await visitor.request(address)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

test('only reading is allowed, and the answer says so', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const headers = { 'content-type': 'application/json' }
    const { answer, body } = await ask('/api/v1/programmes', { method, headers })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(body).toMatchObject({ type: 'http://localhost/api#problem-method-not-allowed' })
  }
  const foreign = await visitor.request('/api/v1/programmes', { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
  expect([foreign.status, foreign.headers.get('content-type')]).toEqual([403, 'application/problem+json'])
  const head = await visitor.request('/api/v1/programmes', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('every origin may read, and a browser that asks first is told so', async () => {
  const headers = {
    origin: 'https://press.example',
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'if-none-match',
  }
  const asked = await visitor.request('/api/v1/articles', { method: 'OPTIONS', headers })
  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-origin')).toBe('*')
  expect(asked.headers.get('access-control-allow-headers')).toMatch(/If-None-Match/i)
  const answer = await visitor.request('/api/v1/articles', { headers: { origin: 'https://press.example' } })
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  expect(answer.headers.get('access-control-expose-headers')).toContain('ETag')
})

test('whoever has an answer already gets none', async () => {
  const first = await visitor.request('/api/v1/programmes')
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{27}"$/)
  const again = await visitor.request('/api/v1/programmes', { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('the 121st request of a minute is told how long to wait; pages and calendars go on', async () => {
  for (let at = 0; at < 120; at += 1) expect((await visitor.request('/api/v1/duties/D24')).status).toBe(404)
  const { answer, body } = await ask('/api/v1/duties/D24')
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(body).toMatchObject({ type: 'http://localhost/api#problem-too-many-requests' })
  for (const page of ['/api', '/open', '/feeds', '/occasions.ics'])
    expect((await visitor.request(page)).status).toBe(200)
})

describe('behind the house’s own keeping of pages', () => {
  let written = 0
  const world = { db: city.db, clock: () => city.now, sample: () => false, publicUrl: 'http://localhost' }
  const { provide } = frontDoor(world)
  const changes = { count: () => written }
  const app = createApp({ ...world, modules, changes, provide, identify: async () => null, report: () => undefined })

  test('an answer is kept with its headers until something is written, and then asked for anew', async () => {
    const first = await app.request('/api/v1/programmes?limit=5')
    const etag = first.headers.get('etag') ?? ''
    const before = await first.text()
    await givenProgramme(city.db, city.now, { slug: 'theatre' })
    const kept = await app.request('/api/v1/programmes?limit=5')
    expect(await kept.text()).toBe(before)
    expect(kept.headers.get('access-control-allow-origin')).toBe('*')
    written += 1
    const fresh = await app.request('/api/v1/programmes?limit=5', { headers: { 'if-none-match': etag } })
    expect(fresh.status).toBe(200)
    expect(await fresh.text()).toContain('theatre')
  })

  test('kept and unkept answers have the same tag', async () => {
    const address = '/api/v1/articles'
    const tags = [await app.request(address), await visitor.request(address)].map(({ headers }) => headers.get('etag'))
    expect(tags[0]).toBe(tags[1])
  })

  test('kept answers count for nobody, and problems are not kept', async () => {
    for (let at = 0; at < 130; at += 1) expect((await app.request('/api/v1/glance')).status).toBe(200)
    const problem = await app.request('/api/v1/duties/D24')
    expect(problem.headers.get('cache-control')).toBe('no-store')
  })
})
