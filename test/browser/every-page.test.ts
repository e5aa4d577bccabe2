import type { RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modules } from '../../src/app.ts'
import { axeTroubles, launchBrowser, openWindow, sideways, type Window, withoutBrowser } from '../support/browser.ts'
import { openRealCity, type RealCity } from '../support/real-city.ts'
import { addressesOf, type Answer, crawl, type Found } from './crawl.ts'
import { signInStaff } from './people.ts'

/** Rules whose answer changes with the theme alone, and which take most of the time. */
const ofColour = ['color-contrast', 'link-in-text-block']

/**
 * How a page is looked at: each width in a theme of its own, for colours go by theme and what is shown by width. Colours
 * are the same in every language, so one language is enough for them.
 */
const looks = [
  { width: 1280, scheme: 'light', rules: 'all' },
  { width: 390, scheme: 'dark', rules: 'all' },
] as const
const otherWay = [{ width: 390, scheme: 'light', rules: 'others' }] as const
/** All parts of which pages are made, side by side. */
const gallery = '/desk/components'
const ofGallery = [
  ...looks,
  { width: 1280, scheme: 'dark', rules: 'all' },
  { width: 390, scheme: 'light', rules: 'all' },
] as const

function looksAt(kind: string) {
  if (kind === `fa ${gallery}`) return ofGallery
  return kind.startsWith('fa') ? looks : otherWay
}

/** A question changes what a page holds, seldom how it is built: each route once, and what was found. */
const isLookedAt = (kind: string) =>
  (!kind.endsWith('?') || kind.endsWith('/search?')) && (!kind.startsWith('azb') || kind === 'azb /')

const rulesOf: Record<'all' | 'others', RunOptions> = {
  all: {},
  others: { rules: Object.fromEntries(ofColour.map((rule) => [rule, { enabled: false }])) },
}

/** The gallery shows one part of a page many times over. */
const exempt: Readonly<Record<string, readonly string[]>> = { [gallery]: ['landmark-unique'] }

/** More kinds of pages than this would make the run long: then choose among them. */
const mostKinds = 400

describe.skipIf(withoutBrowser)('every page of the city', () => {
  let browser: Browser
  let city: RealCity
  let pages: (Found & Answer)[] = []
  const windows: Window[] = []

  beforeAll(async () => {
    city = await openRealCity()
    browser = await launchBrowser()
    for (const _ of [1, 2]) {
      const window = await openWindow(browser, city.address)
      await signInStaff(window.page, 'elnaz.admin')
      windows.push(window)
    }
    pages = await crawl({
      begin: ['/', '/en', '/azb', '/desk', '/en/desk'],
      routes: addressesOf(modules),
      most: 2,
      fetch: fetchBy(windows),
    })
  }, 1_500_000)
  afterAll(async () => {
    await browser?.close()
    await city?.close()
  })

  test('no link leads to nothing', () => {
    const broken = pages.filter(({ status }) => status >= 400)
    expect(broken.map(({ address, from, status }) => `${status} ${address} (from ${from})`)).toEqual([])
    expect(pages.length).toBeGreaterThan(40)
  })

  test('is usable by everybody, in both widths and both themes, and by itself', { timeout: 1_500_000 }, async () => {
    const queue = oneOfEach(pages).filter(({ kind }) => isLookedAt(kind))
    expect(queue.length, 'kinds of pages').toBeLessThan(mostKinds)
    const met: string[] = []
    const look = async (window: Window) => {
      for (let found = queue.shift(); found; found = queue.shift()) {
        const { address } = found
        met.push(...(await troublesAt(window, found)).map((trouble) => `${address} ${trouble}`))
      }
      met.push(...window.troubles)
    }
    await Promise.all(windows.map(look))
    expect(met).toEqual([])
  })
})

const fetchBy =
  ([window]: readonly Window[]) =>
  async (address: string): Promise<Answer> => {
    if (!window) throw new Error('Nobody is signed in')
    const response = await window.context.request.get(address)
    const type = response.headers()['content-type'] ?? ''
    return { status: response.status(), type, html: type.startsWith('text/html') ? await response.text() : '' }
  }

function oneOfEach(pages: readonly (Found & Answer)[]) {
  const kinds = new Map<string, Found>()
  for (const page of pages) {
    if (page.status === 200 && page.type.startsWith('text/html') && !kinds.has(page.kind)) kinds.set(page.kind, page)
  }
  return [...kinds.values()]
}

async function troublesAt({ page }: Window, { address, kind }: Found): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(address)
  const troubles = await islandsAt(page)
  for (const { width, scheme, rules } of looksAt(kind)) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    const met = await axeTroubles(page, rulesOf[rules], exempt[kind.split(' ')[1] ?? ''])
    troubles.push(...met.map((trouble) => `at ${width}, ${scheme}: ${trouble}`))
  }
  await page.setViewportSize({ width: 320, height: 800 })
  const over = await sideways(page)
  return over > 0 ? [...troubles, `is ${over} pixels too wide for 320`] : troubles
}

/** Waits until every island of the page is alive; one that never comes is a trouble. */
async function islandsAt(page: Page): Promise<string[]> {
  const missing = () =>
    page.evaluate<string[]>('[...document.querySelectorAll(":not(:defined)")].map((island) => island.localName)')
  try {
    await expect.poll(missing).toEqual([])
    return []
  } catch {
    return [`has islands that never came: ${(await missing()).join(', ')}`]
  }
}
