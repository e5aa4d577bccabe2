import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, openWindow, sideways, type Window, withoutBrowser } from '../support/browser.ts'
import { openRealCity, type RealCity } from '../support/real-city.ts'
import { signInCitizen } from './people.ts'

/** One word as people write it: with half-space, with space, joined, with Arabic letters, with vowel marks. */
const spellings = ['همسایه‌ها', 'همسایه ها', 'همسایهها', 'همسايه‌ها', 'هَمسایه‌ها']

describe.skipIf(withoutBrowser)('a citizen with a narrow phone and without JavaScript', { timeout: 120_000 }, () => {
  let browser: Browser
  let city: RealCity
  let window: Window
  let page: Page

  beforeAll(async () => {
    city = await openRealCity()
    browser = await launchBrowser()
  }, 400_000)
  afterAll(async () => {
    await browser?.close()
    await city?.close()
  })
  beforeEach(async () => {
    window = await openWindow(browser, city.address, { width: 360, height: 740, javaScript: false })
    page = window.page
  })
  afterEach(async () => {
    await window.context.close()
    expect(window.troubles).toEqual([])
  })

  /** The page came, fits the phone, and has one heading to say where one is. */
  async function expectWell() {
    await page.waitForLoadState()
    expect(await sideways(page), page.url()).toBeLessThanOrEqual(0)
    expect(await page.locator('h1').count(), page.url()).toBe(1)
  }

  const follow = async (link: string) => {
    await page.locator(link).first().click()
    await expectWell()
  }

  test('goes from the front page to a duty, its programme and an article, and prints that', async () => {
    await page.goto('/')
    await expectWell()
    await follow('main a[href="/glance"]')
    await follow('[data-duty="D5"] a[href="/glance/D5"]')
    await follow('main a[href^="/programmes/"]')
    await page.goto('/news')
    await follow('main .read a[href^="/news/"]')

    expect(await page.locator('header.top').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['header.top', '.crumbs', '.foot', '.noprint']) {
      expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false])
    }
    expect(await page.locator('article h1').isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
  })

  test('opens the menu, which needs no script', async () => {
    await page.goto('/')
    expect(await page.locator('#nav a[href="/news"]').isVisible()).toBe(false)
    await page.locator('.top__open').click()
    await page.locator('#nav a[href="/news"]').click()
    await page.waitForURL('**/news')
    expect(await page.locator('#nav a[href="/news"]').getAttribute('aria-current')).toBe('page')
  })

  test.each(spellings)('finds an article by its word written as %s', async (spelling) => {
    await page.goto('/search')
    await page.locator('main [name=q]').fill(spelling)
    await page.locator('main [name=q]').press('Enter')
    await expectWell()
    expect(await page.locator('main a[href^="/news/5/"]').count()).toBeGreaterThan(0)
    expect(await page.locator('main mark').count()).toBeGreaterThan(0)
  })

  test('changes language and light, and both stay', async () => {
    await page.goto('/glance/D5')
    await page.locator('header a[lang=en]').click()
    await page.waitForURL('**/en/glance/D5')
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
    await page.locator('.theme__dark').first().click()
    await page.waitForSelector('html[data-theme=dark]')
    expect(new URL(page.url()).pathname).toBe('/en/glance/D5')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.goto('/azb')
    expect(await page.locator('html').getAttribute('lang')).toBe('az-Arab')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await expectWell()
  })

  test('says that something on a page is wrong, and is thanked', async () => {
    await page.goto('/news')
    await follow('main .read a[href^="/news/"]')
    await page.locator('details:has(form[action="/mistakes"]) summary').click()
    await page.locator('form[action="/mistakes"] button').click()
    expect(await page.locator('main [aria-invalid=true]').count()).toBe(1)
    await page.fill('[name=message]', 'تاریخ این خبر درست نیست.')
    await page.locator('form[action="/mistakes"] button').click()
    await page.waitForURL('**/news/**')
    expect(new URL(page.url()).pathname).toMatch(/^\/news\//)
    expect(await page.locator('main output.toast').isVisible()).toBe(true)
  })

  test('signs in by a code and finds their own page', async () => {
    await page.goto('/account')
    await page.goto('/sign-in?next=/account')
    await expectWell()
    await signInCitizen(page, '۰۹۰۰ ۰۰۰ ۷۷۱۱')
    await page.waitForURL('**/account')
    await expectWell()
    await page.locator('form[action="/account/sign-out"] button').first().click()
    await page.waitForURL((url) => url.pathname !== '/account')
    const left = await page.goto('/account')
    expect(left?.status()).toBe(401)
  })
})
