import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import type { Said } from '#platform/locale.ts'
import { modules } from '../src/app.ts'
import { articles } from '../src/demo/articles/articles.ts'
import { series } from '../src/demo/articles/series.ts'
import { organisations } from '../src/demo/organisations.ts'
import { links, pages } from '../src/demo/pages.ts'
import { programmes } from '../src/demo/programmes.ts'
import { sowingSteps } from '../src/demo/sow/sow.ts'
import { addressesOf, crawl } from './browser/crawl.ts'
import { openCity } from './support/city.ts'
import { attributesIn, fallbacksAmong, languageOf, type Shown, textsIn } from './support/fallbacks.ts'
import { everyWord } from './support/words-of-the-house.ts'

const city = await openCity({ now: new Date('2026-11-22T09:00:00+03:30'), sample: true })
// Places are given by the clock of this city, not by that of its database.
// Documents are signed with the keys of a house; this city has none.
for (const { name, run } of sowingSteps({ ...city, publicUrl: 'http://localhost' }))
  if (name !== 'documents') await run(await city.work('rules'))

const inAzerbaijani = await crawl({
  begin: ['/azb'],
  routes: addressesOf(modules),
  most: 2,
  fetch: async (address) => {
    if (!/^\/azb(?!\/desk)(?:[/?]|$)/.test(address)) return { status: 200, type: '', html: '' }
    const response = await city.app.request(address)
    const type = response.headers.get('content-type') ?? ''
    return { status: response.status, type, html: type.startsWith('text/html') ? await response.text() : '' }
  },
})
const drawn = inAzerbaijani
  .filter(({ html }) => html !== '')
  .map(({ address, html }) => ({ address, page: parse(html) }))

const words = (await everyWord()).map(({ text }) => text)
const ofTheHouse = fallbacksAmong(words)
const ofTheCity = fallbacksAmong([
  ...words,
  ...[articles, series, organisations, links, pages, programmes].flatMap(saidIn),
])

test('the public pages are there in Azerbaijani', () => {
  expect(drawn.length).toBeGreaterThan(15)
  expect(drawn.filter(({ page }) => page.querySelector('html')?.getAttribute('lang') !== 'az-Arab')).toEqual([])
})

test('a text said in Persian for want of Azerbaijani is marked as Persian', () => {
  expect(found(textsIn, ({ text, element }) => ofTheCity.has(text) && languageOf(element) !== 'fa')).toEqual([])
})

test('so is what is only read out', () => {
  expect(found(attributesIn, ({ text, element }) => ofTheCity.has(text) && languageOf(element) !== 'fa')).toEqual([])
})

test('navigation, buttons and states are always said in Azerbaijani', () => {
  expect(found(textsIn, (shown) => isWayOrState(shown) && ofTheHouse.has(shown.text))).toEqual([])
})

/** What one can press or follow, and what says how things stand; languages are named in their own. */
const isWayOrState = ({ element }: Shown) =>
  element.closest('header, footer, nav, button, .btn, .tag, label') !== null && element.closest('[hreflang]') === null

/** The texts of all pages that a law is broken by, each once, with a page where it can be seen. */
function found(read: (page: (typeof drawn)[number]['page']) => Shown[], isBroken: (shown: Shown) => boolean) {
  const faults = drawn.flatMap(({ address, page }) =>
    read(page)
      .filter(isBroken)
      .map(({ text }) => [text.trim(), address] as const),
  )
  return [...new Map(faults)].map(([text, address]) => `${text} (${address})`)
}

/** Every text in several languages, wherever it hangs. */
function saidIn(value: unknown): Said[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'fa' in value && typeof value.fa === 'string' ? [{ fa: value.fa, ...azbOf(value) }] : []
  return [...own, ...Object.values(value).flatMap(saidIn)]
}

function azbOf(value: object) {
  return 'azb' in value && typeof value.azb === 'string' ? { azb: value.azb } : {}
}
