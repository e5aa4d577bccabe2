import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openWindow, type Window, withoutBrowser } from '../support/browser.ts'
import { openRealCity, type RealCity } from '../support/real-city.ts'

const focused = (page: Page, what: string) => page.evaluate<string | null>(`document.activeElement.${what}`)

/** What can be seen of where the keyboard is: an outline, a shadow, or a frame drawn over it. */
const ring = (page: Page) =>
  page.evaluate<string>(`(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement)
    if (outlineStyle !== 'none' && outlineWidth !== '0px') return 'outline'
    if (boxShadow !== 'none') return 'shadow'
    const over = getComputedStyle(document.activeElement, '::after')
    return over.content !== 'none' && over.borderTopStyle !== 'none' ? 'frame' : ''
  })()`)

/**
 * A focused thing lies within the window and nothing lies over it. Asked again until it does: the browser scrolls to it, and
 * hides the link that skips, only with its next frame.
 */
const isUncovered = (page: Page) =>
  page.evaluate<boolean>(`(() => {
    const element = document.activeElement
    const { left, top, width, height } = element.getBoundingClientRect()
    const over = document.elementFromPoint(left + width / 2, top + height / 2)
    return over !== null && (element.contains(over) || over.contains(element))
  })()`)

describe.skipIf(withoutBrowser)('somebody with a keyboard and no mouse', { timeout: 120_000 }, () => {
  let city: RealCity | undefined
  let browser: Browser | undefined
  let window: Window
  let page: Page

  beforeAll(async () => {
    city = await openRealCity()
    browser = await launchBrowser()
    window = await openWindow(browser, city.address, { width: 360, height: 740 })
    page = window.page
  }, 400_000)
  afterAll(async () => {
    await browser?.close()
    await city?.close()
  })
  afterEach(() => expect(window.troubles.splice(0)).toEqual([]))

  test('may skip to the content at once', async () => {
    await page.goto('/glance')
    await page.keyboard.press('Tab')
    expect(await focused(page, 'className')).toBe('skip')
    expect(await ring(page)).not.toBe('')
    await page.keyboard.press('Enter')
    expect(await focused(page, 'id')).toBe('main')
  })

  test('opens the menu, walks in it, and closes it by Escape where they were', async () => {
    await page.goto('/')
    await page.locator('.top__open').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#nav').isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.locator('#nav :focus').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.locator('#nav').isVisible()).toBe(false)
    expect(await focused(page, 'className')).toContain('top__open')
  })

  test.each(['/', '/glance', '/news', '/search', '/sign-in'])('sees at every step where they are: %s', async (path) => {
    await page.goto(path)
    const met = new Set<string>()
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab')
      const here = (await focused(page, 'outerHTML'))?.slice(0, 200) ?? ''
      if (here.startsWith('<body')) break
      met.add(here)
      expect([here, await ring(page)]).not.toEqual([here, ''])
      await expect.poll(() => isUncovered(page), { message: here }).toBe(true)
    }
    expect(met.size).toBeGreaterThan(8)
  })

  test('searches, and goes to what was found', async () => {
    await page.goto('/search')
    await page.locator('main [name=q]').focus()
    await page.keyboard.type('کتابخانه')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    await page.locator('.hit a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.startsWith('/search'))
    expect(await page.locator('h1').count()).toBe(1)
  })
})
