import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'node-html-parser'
import { openSampleHouse } from '../support/real-city.ts'

type House = Awaited<ReturnType<typeof openSampleHouse>>

let house: House
afterAll(() => house?.close())
beforeAll(async () => {
  house = await openSampleHouse()
}, 400_000)

afterEach(() => void house.reported.splice(0))

let visitors = 0

/** Everybody who asks comes from a machine of their own, so that no limit stands in the way of another test. */
const ask = async (path: string, init: RequestInit = {}) => {
  visitors += 1
  const socket = { remoteAddress: `10.0.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}` }
  return house.app.request(new Request(`http://localhost${path}`, init), undefined, { incoming: { socket } })
}

const ours = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const send = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body, headers: { ...ours, ...headers } })

/** A clear page in the reader's language: a heading, a sentence, a way on; nothing of our insides. */
async function expectClear(response: Response, language: 'fa' | 'en') {
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(response.status).toBeLessThan(500)
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  const html = await response.text()
  const page = parse(html)
  expect(page.querySelector('html')?.getAttribute('lang')).toBe(language)
  expect(page.querySelector('main')?.textContent).toMatch(language === 'fa' ? /[آ-ی]{3}/ : /[a-z]{3}/)
  expect(html).not.toMatch(/\n\s+at |node_modules|Failed query|select .* from/i)
  expect(house.reported).toEqual([])
  return page
}

/** What a browser would run of a page that is not a file of ours. */
const scriptsIn = (html: string) =>
  parse(html, { comment: true })
    .querySelectorAll('script, iframe, object, embed, base, [onerror], [onload], [onclick]')
    .map((element) => element.outerHTML)
    .filter((element) => !/^<script type="(?:module" src="\/assets\/|application\/ld\+json">\{)/.test(element))

const languages = [
  { language: 'fa', below: '' },
  { language: 'en', below: '/en' },
] as const

describe.each(languages)('in $language', ({ language, below }) => {
  test('a body beyond every measure is refused', async () => {
    const response = await send(`${below}/mistakes`, `message=${'x'.repeat(3_000_000)}`)
    expect(response.status).toBe(413)
    await expectClear(response, language)
  })

  test.each([
    ['in the path', '/news/%E0%A4%A'],
    ['in the path, halved', '/news/%D8'],
    ['zero in the path', '/news/%00'],
    ['zero in a name', '/about/a%00b'],
    ['zero in a code', '/zones/d03%00'],
    ['zero in a list', '/places?kind=%00'],
    ['zero in a wish', '/events?zone=d0%003'],
    ['half a pair in the path', '/about/%ED%A0%80'],
    ['a line end in the path', '/about/a%0D%0ASet-Cookie:%20x=y'],
    ['a number beyond numbers', '/news/99999999999999999999'],
    ['a page number that is none', '/glance/D999'],
    ['an attack for a name', `/zones/${encodeURIComponent(`' or 1=1 --`)}`],
    ['an id that is none', '/files/1/x.png'],
    ['a way up', '/files/..%2f..%2f..%2fetc%2fpasswd/x'],
    ['a way up by another slash', '/files/..%5c..%5cetc/passwd'],
    ['a very long address', `/about/${'a'.repeat(6000)}`],
    ['nothing there', '/nothing/here'],
  ])('broken address, %s: not there', async (_, path) => {
    const response = await ask(below + path)
    expect(response.status).toBe(404)
    await expectClear(response, language)
  })

  test.each([
    ['broken letters', '/search?q=%E0%A4%A'],
    ['zero', '/search?q=a%00b'],
    ['half a pair', '/search?q=%ED%A0%80'],
    ['marks alone', `/search?q=${encodeURIComponent('؟؟؟')}`],
    ['five thousand letters', `/search?q=${'ن'.repeat(5000)}`],
    ['three hundred words', `/search?q=${'شهر+'.repeat(300)}`],
    ['the language of the database', `/search?q=${encodeURIComponent(`') & ! <-> :* | "\\ %_`)}`],
    ['a script', `/search?q=${encodeURIComponent('<script>alert(1)</script>')}`],
    ['a key that is none', '/news?after=%00&before=x&category=%27'],
    ['an absurd day', '/glance/D1?before=99999999999999999999'],
  ])('a broken question, %s, is answered all the same', async (_, path) => {
    const response = await ask(below + path)
    expect(response.status).toBeLessThan(500)
    expect(scriptsIn(await response.text())).toEqual([])
    expect(house.reported).toEqual([])
  })

  test.each([
    ['letters in no encoding', new Uint8Array([109, 61, 0xc3, 0x28, 0xff, 0xfe])],
    ['windows-1256', new Uint8Array([...Buffer.from('path=/&message='), 0xd3, 0xe1, 0xc7, 0xe3])],
    ['a zero', 'path=%2F&message=a%00b'],
    ['half a pair', 'path=%2F&message=%ED%A0%80'],
    ['nothing', ''],
  ])('a broken form, %s, is taken or given back', async (_, body) => {
    const response = await send(`${below}/mistakes`, body)
    expect([303, 422, 429]).toContain(response.status)
    expect(house.reported).toEqual([])
  })

  test.each([
    ['another kind of form', 'text/plain'],
    ['JSON', 'application/json'],
    ['a form of parts without an edge', 'multipart/form-data'],
    ['a form of parts that ends early', 'multipart/form-data; boundary=x'],
    ['no kind at all', ''],
  ])('a form that says it is %s is refused in words', async (_, type) => {
    const response = await send(`${below}/mistakes`, '--x\r\nContent-Disposition: form-data; name="message"', {
      'content-type': type,
    })
    await expectClear(response, language)
  })

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
  ])('a form from elsewhere is refused, and says why: %o', async (from) => {
    const headers = { 'content-type': ours['content-type'], ...from }
    const response = await ask(`${below}/mistakes`, { method: 'POST', body: 'path=%2F&message=x', headers })
    expect(response.status).toBe(403)
    const page = await expectClear(response, language)
    expect(page.text).toMatch(language === 'fa' ? /جای دیگری/ : /another site/)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s is not for pages', async (method) => {
    await expectClear(await ask(`${below}/news`, { method, headers: ours }), language)
  })

  test('whoever goes where nothing is may search from there', async () => {
    const page = await expectClear(await ask(`${below}/nowhere`), language)
    expect(page.querySelector(`main a[href="${below}/search"], main form[action="${below}/search"]`)).not.toBeNull()
  })
})

test.each([
  '//evil.example',
  String.raw`/\evil.example`,
  'https://evil.example',
  'javascript:alert(1)',
  '/%0d%0aLocation:%20https://evil.example',
  '/\r\nSet-Cookie: owned=1',
  '/\t/evil.example',
  String.raw`\/evil.example`,
  ' //evil.example',
  '/.//evil.example',
  '/en/..//evil.example',
])('whoever chooses the light is led to no other house: %j', async (back) => {
  const response = await send('/theme', new URLSearchParams({ theme: 'dark', back }).toString())
  expect(response.status).toBe(303)
  expectWithin(response.headers.get('location') ?? '')
  expect(response.headers.get('set-cookie')).not.toContain('owned')
})

/** What a browser makes of it must stay in the city. */
function expectWithin(location: string) {
  expect(location).not.toMatch(/[\r\n]/)
  expect(new URL(location, 'http://localhost/').origin).toBe('http://localhost')
}

test.each([
  ['/news/4/..%2f..%2fevil', 'x'],
  ['/News/4/%0d%0aSet-Cookie:owned=1', 'x'],
  ['/legacy/%0d%0aSet-Cookie:owned=1', 'x'],
  ['//evil.example/news', 'x'],
  ['/n/4?next=//evil.example', 'x'],
])('a redirect leads to no other house: %s', async (path) => {
  const response = await ask(path)
  expect(response.status).toBeLessThan(500)
  expectWithin(response.headers.get('location') ?? '/')
  expect(response.headers.get('set-cookie') ?? '').not.toContain('owned')
})

test.each([
  { 'accept-language': `fa;q=9999999,${'x-'.repeat(3000)},*;q=-1` },
  { 'accept-language': ';;;,,,=' },
  { range: 'bytes=-1-5,99999999999999999999-' },
  { range: 'pages=1' },
  { 'if-none-match': `"${'x'.repeat(5000)}"` },
  { 'if-none-match': '*' },
  { 'if-modified-since': 'the day before yesterday' },
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  { 'accept-encoding': 'br;q=nan, gzip;;q=, identity;q=0' },
  { cookie: 'theme=<script>; told=!!!; city.session_token=%00' },
  { cookie: `told=${Buffer.from('["<script>alert(1)</script>","<script>alert(1)</script>"]').toString('base64url')}` },
  { cookie: `told=${'A'.repeat(7000)}` },
  { authorization: 'Bearer \u00ff' },
])('absurd headers change nothing: %o', async (headers) => {
  const response = await ask('/', { headers })
  expect([200, 206, 304]).toContain(response.status)
  const html = await response.text()
  expect(scriptsIn(html)).toEqual([])
  expect(html).not.toContain('evil.example')
  expect(house.reported).toEqual([])
})

test('a page for one host is not given to the next', async () => {
  await house.app.request(new Request('http://evil.example/news', { headers: { host: 'evil.example' } }))
  expect(await (await ask('/news')).text()).not.toContain('evil.example')
})

test('whoever asks for the head alone gets no body', async () => {
  for (const path of ['/', '/news', '/glance', '/nowhere', '/sitemap.xml']) {
    const [head, whole] = [await ask(path, { method: 'HEAD' }), await ask(path)]
    expect([path, head.status]).toEqual([path, whole.status])
    expect(await head.text()).toBe('')
    expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'))
  }
})

test('one page has one address: other spellings are led there for good', async () => {
  const sitemap = await (await ask('/sitemap.xml')).text()
  const [, path = ''] = /<loc>http:\/\/localhost(\/news\/\d+\/[^<]+)<\/loc>/.exec(sitemap) ?? []
  expect(path).toMatch(/^\/news\/\d+\/./)
  const [, , code] = path.split('/')
  expect((await ask(path)).status).toBe(200)
  for (const other of [
    `/news/${code}`,
    `/news/${code}/`,
    `/en/news/${code}/`,
    `/news/${code}/another-name`,
    `${path}/`,
    '/news/',
    '/en/glance/',
  ]) {
    const response = await ask(other)
    expect([other, response.status]).toEqual([other, 301])
    expectWithin(response.headers.get('location') ?? '')
    expect((await ask(response.headers.get('location')?.replace('http://localhost', '') ?? '')).status).toBe(200)
  }
})

test('what has not changed is not sent again', async () => {
  for (const path of ['/', '/news', '/glance', '/news.rss']) {
    const first = await ask(path)
    const tag = first.headers.get('etag') ?? ''
    expect([path, tag]).toEqual([path, expect.stringMatching(/^(?:W\/)?".+"$/)])
    const again = await ask(path, { headers: { 'if-none-match': tag } })
    expect([path, again.status, await again.text()]).toEqual([path, 304, ''])
  }
})

const count = async () => (await house.pool.query('select count(*)::int as n from facts')).rows[0]

test('a form sent twice does its work once', async () => {
  const body = new URLSearchParams({ path: '/glance', message: 'The second line is wrong' }).toString()
  expect((await send('/mistakes', body)).status).toBe(303)
  const after = await count()
  expect((await send('/mistakes', body)).status).toBe(303)
  expect(await count()).toEqual(after)
})
