import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getCommitment } from '#engines/commitment/queries/commitments.ts'
import { connect } from '#platform/db/database.ts'
import { axeTroubles, launchBrowser, openWindow, sideways, withoutBrowser } from '../support/browser.ts'
import { openRealCity, type RealCity } from '../support/real-city.ts'
import { signInStaff } from './people.ts'

describe.skipIf(withoutBrowser)('the phone of an inspector', { timeout: 240_000 }, () => {
  let browser: Browser
  let city: RealCity
  let house: ReturnType<typeof connect>

  beforeAll(async () => {
    city = await openRealCity()
    house = connect(city.databaseUrl)
    browser = await launchBrowser()
  }, 400_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
    await city?.close()
  })

  const stateOf = async (address: string) => (await getCommitment(house.db, address.split('/').at(-1) ?? '')).state

  async function begin(at?: { latitude: number; longitude: number }) {
    const window = await openWindow(browser, city.address, { width: 390, height: 844, offlinePages: true })
    if (at) await window.context.grantPermissions(['geolocation'], { origin: city.address })
    if (at) await window.context.setGeolocation(at)
    await signInStaff(window.page, 'kazem.audit')
    return window
  }

  test('takes the list along, judges without a network, and the city has it once there is one', async () => {
    const { context, page } = await begin({ latitude: 38.08, longitude: 46.29 })
    await takeTheList(page)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await axeTroubles(page)).toEqual([])
    const address = await page.locator('li[data-claim] h2 a').first().getAttribute('href')

    await context.setOffline(true)
    await page.reload()
    await page.locator('li[data-claim] h2 a').first().click()
    await page.waitForURL(`**${address}`)
    await judge(page, { verdict: 'fits', photo: true })
    await expect.poll(() => page.locator('[data-state]').textContent()).toContain('شبکه پاسخ نداد')
    expect(await axeTroubles(page)).toEqual([])
    await page.goto('/desk/inspections')
    await expect.poll(() => page.locator('[data-queue]').textContent()).toContain('۱ داوری')
    expect(await page.locator('li[data-claim][judged]').count()).toBe(1)
    expect(await stateOf(address ?? '')).toBe('claimed')

    await context.setOffline(false)
    await expect.poll(() => stateOf(address ?? '')).toBe('verified')
    await expect.poll(() => page.locator('[data-queue]').textContent()).toBe('')
    expect(await page.locator('[data-kept] li').count()).toBe(0)
    await context.close()
  })

  test('keeps a verdict that came too late, with the reason, until its inspector puts it away', async () => {
    const { context, page } = await begin()
    await takeTheList(page)
    const address = (await page.locator('li[data-claim] h2 a').nth(1).getAttribute('href')) ?? ''
    await context.setOffline(true)
    await page.goto(address)
    await judge(page, { verdict: 'fits' })
    await expect.poll(() => page.locator('[data-state]').textContent()).toContain('شبکه پاسخ نداد')

    const other = await begin()
    await other.page.goto(address)
    await judge(other.page, { verdict: 'back' })
    await other.page.waitForURL('**/desk/inspections')
    expect(await other.page.locator('body').textContent()).toContain('داوری ثبت شد.')
    await other.context.close()

    await context.setOffline(false)
    await page.goto('/desk/inspections')
    const kept = page.locator('[data-kept] li')
    await expect.poll(() => kept.locator('[data-why]').count()).toBe(1)
    expect((await kept.locator('[data-why]').textContent())?.length).toBeGreaterThan(10)
    expect(await kept.textContent()).toContain('سقف خشک بود')
    expect(await axeTroubles(page)).toEqual([])
    await page.reload()
    await kept.locator('button').click()
    await expect.poll(() => kept.count()).toBe(0)
    await page.reload()
    await page.locator('[data-take]').waitFor()
    expect(await kept.count()).toBe(0)
    expect(await stateOf(address)).toBe('returned')
    await context.close()
  })

  test('says what is missing before it keeps anything, and takes the list off again', async () => {
    const { context, page } = await begin()
    await takeTheList(page)
    const address = (await page.locator('li[data-claim] h2 a').nth(2).getAttribute('href')) ?? ''
    await context.setOffline(true)
    await page.goto(address)
    await page.locator('[data-here]').waitFor()
    await page.locator('form[enctype] button[type=submit]').click()
    await expect.poll(() => page.locator('[data-state]').textContent()).toContain('داوری را برگزینید')
    await page.goto('/desk/inspections')
    expect(await page.locator('[data-kept] li').count()).toBe(0)
    await page.locator('[data-forget]').click()
    await expect.poll(() => page.locator('[data-forget]').isVisible()).toBe(false)
    await expect(page.goto(address)).rejects.toThrow('net::')
    await context.close()
  })
})

/** The list, and every claim on it with its pictures, is on the phone. */
async function takeTheList(page: Page) {
  await page.goto('/desk/inspections')
  await page.locator('[data-take]').waitFor()
  await page.locator('[data-take]').click()
  await page.locator('visit-keeper[kept]').waitFor()
  await expect.poll(() => page.locator('[data-state]').textContent()).toContain('روی این گوشی است')
}

/** The smallest picture there is, of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

async function judge(page: Page, { verdict, photo = false }: { verdict: 'fits' | 'back'; photo?: boolean }) {
  await page.locator('[data-here]').waitFor()
  if (photo) {
    await page.setInputFiles('[name="files[]"]', { name: 'roof.png', mimeType: 'image/png', buffer: pixel })
    await page.locator('[data-here]').click()
    await expect.poll(() => page.locator('[data-place]').textContent()).toContain('جای گوشی')
  }
  await page.check(`[name=verdict][value=${verdict}]`)
  await page.fill('[name=what]', 'پس از باران سقف خشک بود و جای نم نداشت')
  await page.fill('[name=where]', 'پشت‌بام، گوشهٔ شمالی')
  await page.locator('form[enctype] button[type=submit]').click()
}
