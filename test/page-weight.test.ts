import { brotliCompressSync, constants } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { memberships } from '#city/organisations/tables.ts'
import { openAdmission, setAdmission } from '#engines/enrolment/index.ts'
import { theRules } from '#platform/permission.ts'
import { rebuildIndex } from '#platform/search/reactions.ts'
import { beginWork } from '#platform/work.ts'
import { searchSources } from '../src/app.ts'
import { sowingSteps } from '../src/demo/sow/sow.ts'
import { openCity } from './support/city.ts'
import { readManifest, weightOf } from './support/weight.ts'

/** Bytes, compressed: what a phone on a slow line can take (DESIGN §14). */
const mostScript = 15_000
const mostTextAndStyle = 45_000

const manifest = readManifest()
const city = await openCity({ now: new Date('2026-11-22T09:00:00+03:30'), sample: true })

beforeAll(async () => {
  await city.db.transaction(async (db) => {
    setAdmission(db, openAdmission(db, { clock: () => city.now }))
    const work = beginWork({ db, actor: theRules, now: city.now, channel: 'system' })
    for (const { run } of sowingSteps({ ...city, publicUrl: 'http://localhost' })) await run(work)
    await rebuildIndex(db, searchSources)
  })
  await city.settle([])
}, 300_000)

/** As the city packs a page that is asked for again. */
const packed = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength

async function editor() {
  const [one] = await city.db.select().from(memberships).where(eq(memberships.role, 'editor')).limit(1)
  return one?.personId ?? ''
}

async function weighed(address: string, headers: Record<string, string> = {}) {
  const answer = await city.app.request(address, { headers })
  const page = await answer.text()
  return { status: answer.status, text: packed(page), ...weightOf(page, manifest ?? {}) }
}

describe.skipIf(manifest === undefined)('what a first visit fetches, from the built files (npm run build)', () => {
  test.each([
    ['home', '/'],
    ['at a glance', '/glance'],
    ['a duty', '/glance/D9'],
    ['the news', '/news'],
    ['an article', '/news/110'],
    ['a search', `/search?q=${encodeURIComponent('محله')}`],
    ['the programmes', '/programmes'],
    ['at a glance in English', '/en/glance'],
  ])('%s: little text and style, less script, and all of that optional', async (_name, address) => {
    const found = await city.app.request(address)
    const { status, text, styles, scripts } = await weighed(found.headers.get('location') ?? address)
    expect(status).toBe(200)
    expect(text + styles).toBeLessThan(mostTextAndStyle)
    expect(scripts).toBeLessThan(mostScript)
  })

  test('a list of fifty articles at the Desk is no heavier in text and style than twice a public page', async () => {
    const { status, text, styles } = await weighed('/desk/articles', { 'x-person': await editor() })
    expect(status).toBe(200)
    expect(text + styles).toBeLessThan(2 * mostTextAndStyle)
  })
})
