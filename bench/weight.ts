/** How many bytes a first visit to a page fetches, compressed; `test/page-weight.test.ts` holds the bounds. */
import { request } from 'node:http'
import { readManifest, weightOf } from '../test/support/weight.ts'
import { openCity } from './support/city.ts'
import { show } from './support/report.ts'
import { signIn } from './support/staff.ts'

const pages = [
  ['home', '/'],
  ['at a glance', '/glance'],
  ['an article', '/news/110'],
  ['the news', '/news'],
  ['a search', `/search?q=${encodeURIComponent('محله')}`],
  ['Desk list, 50 rows', '/desk/articles'],
] as const

const city = await openCity({ seed: 'demo' })
try {
  const manifest = readManifest() ?? {}
  const cookie = await signIn(city.url)
  const lines = []
  for (const [page, path] of pages) {
    const headers = path.startsWith('/desk') ? { cookie } : undefined
    const text = await (await fetch(city.url + path, { ...(headers && { headers }) })).text()
    const { styles, scripts } = weightOf(text, manifest)
    const sent = await sentBytes(path, { ...headers, 'accept-encoding': 'br' })
    lines.push({ page, HTML: sent, CSS: styles, 'HTML + CSS': sent + styles, 'JavaScript, all optional': scripts })
  }
  show(
    'Bytes of a page',
    lines,
    'Compressed, as they are sent. Public pages: at most 45,000 of HTML and CSS, 15,000 of JavaScript.',
  )
} finally {
  await city.close()
}

/** A second answer, for the first one is packed in a hurry; redirects are followed. */
async function sentBytes(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const first = await bytesOf(path, headers)
  return first.location === undefined ? (await bytesOf(path, headers)).bytes : sentBytes(first.location, headers)
}

function bytesOf(path: string, headers: Readonly<Record<string, string>>) {
  return new Promise<{ bytes: number; location: string | undefined }>((answered, failed) => {
    const asking = request(city.url + path, { headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.once('end', () => answered({ bytes, location: response.headers.location }))
    })
    asking.once('error', failed)
    asking.end()
  })
}
