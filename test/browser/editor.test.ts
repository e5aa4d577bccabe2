import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { axeTroubles, launchBrowser, openWindow, type Window, withoutBrowser } from '../support/browser.ts'
import { openRealCity, type RealCity } from '../support/real-city.ts'
import { signInStaff } from './people.ts'

/** What Word puts on the clipboard: its own classes, styles, an old character for the half-space, a list of paragraphs. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class="MsoNormal" style="mso-margin-top-alt:auto"><b><span style="font-family:'B Nazanin';color:red">پررنگ از ورد</span></b><o:p></o:p></p>
<p class="MsoNormal" onclick="alert(1)">جملهٔ دوم<script>alert(1)</script></p></body></html>`

const halfSpace = '\u200C'

describe.skipIf(withoutBrowser)('an editor at the Desk', { timeout: 120_000 }, () => {
  let city: RealCity | undefined
  let browser: Browser | undefined
  let window: Window
  let page: Page
  let article = ''

  beforeAll(async () => {
    city = await openRealCity()
    browser = await launchBrowser()
    window = await openWindow(browser, city.address)
    page = window.page
    await signInStaff(page, 'ailin.editor')
  }, 400_000)
  afterAll(async () => {
    await browser?.close()
    await city?.close()
  })
  afterEach(() => expect(window.troubles.splice(0)).toEqual([]))

  const writing = () => page.locator('document-editor [contenteditable=true]').first()
  const tool = (name: string) => page.locator('document-editor').first().getByRole('button', { name, exact: true })

  test('writes an article with half-spaces, a heading and a list, and pastes from Word', async () => {
    await page.goto('/desk/articles/new')
    await page.fill('[name="title.fa"]', 'گزارش آزمایشی از خانهٔ ادبیات')
    await page.fill('[name="lead.fa"]', 'چکیدهٔ گزارش آزمایشی.')
    await writing().click()
    await page.keyboard.insertText('کتاب')
    await page.keyboard.press('Shift+Space')
    await page.keyboard.insertText('ها رسیدند.')
    await page.keyboard.press('Enter')
    await tool('سرخط').click()
    await page.keyboard.insertText('چه شد؟')
    await page.keyboard.press('Enter')
    await tool('فهرست').click()
    await page.keyboard.insertText('یکم')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('دوم')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await paste(page, fromWord)

    expect(await writing().locator('p').first().innerText()).toBe(`کتاب${halfSpace}ها رسیدند.`)
    expect(await writing().locator('h2').allInnerTexts()).toEqual(['چه شد؟'])
    expect(await writing().locator('li').allInnerTexts()).toEqual(['یکم', 'دوم'])
    expect(await writing().locator('strong').allInnerTexts()).toContain('پررنگ از ورد')
    // The policy tells what it stopped even in the document beside the page in which the paste is read.
    const stopped = window.troubles.splice(0)
    expect(stopped.filter((trouble) => !/Applying inline style|Executing inline event handler/.test(trouble))).toEqual(
      [],
    )
    expect(await writing().innerHTML()).not.toMatch(/Mso|Nazanin|onclick|script|alert/)
    expect(await axeTroubles(page)).toEqual([])
    await page
      .locator('form[action="/desk/articles/new"] button[type=submit], form[action="/desk/articles/new"] .btn--go')
      .first()
      .click()
    await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}/)
    article = new URL(page.url()).pathname
    expect(await writing().innerHTML()).toContain(`کتاب${halfSpace}ها`)
  })

  test('looks at it before anybody else may', async () => {
    await page.goto(article)
    await page.locator('aside a[href^="/news/"]').first().click()
    await page.waitForURL(/\/news\//)
    expect(await page.locator('.article h2, article h2').allInnerTexts()).toContain('چه شد؟')
    const stranger = await browser?.newContext({ baseURL: new URL(page.url()).origin })
    expect((await stranger?.request.get(page.url()))?.status()).toBe(404)
    await stranger?.close()
  })

  test('publishes it: it is in the news, in the search, and on paper', async () => {
    await page.goto(article)
    await page.locator('form[action$="/publication"] button').first().click()
    await page.waitForLoadState()
    await page.goto('/news')
    await page.locator('main .read a', { hasText: 'گزارش آزمایشی از خانهٔ ادبیات' }).click()
    await page.waitForURL(/\/news\/\d+\//)
    await expect
      .poll(async () => {
        const found = await page.request.get(`/search?q=${encodeURIComponent('گزارش آزمایشی')}`)
        return found.text()
      })
      .toContain(new URL(page.url()).pathname)

    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$=".pdf"][download]').first().click(),
    ])
    const bytes = readFileSync(await paper.path())
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(bytes.length).toBeGreaterThan(5000)
  })
})

/** Puts HTML on the clipboard of the page and pastes it where the keyboard is. */
const paste = (page: Page, html: string) =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', ${JSON.stringify(html)})
    clipboardData.setData('text/plain', 'plain')
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })()`)
