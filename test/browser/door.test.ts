import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol, getEnrolment, getSession, issueTicket, marksOf } from '#engines/enrolment/index.ts'
import { connect } from '#platform/db/database.ts'
import { openKeyring } from '#platform/keys/master.ts'
import { theRules } from '#platform/permission.ts'
import { beginWork } from '#platform/work.ts'
import { axeTroubles, launchBrowser, openWindow, sideways, withoutBrowser } from '../support/browser.ts'
import { openRealCity, type RealCity } from '../support/real-city.ts'
import { signInStaff } from './people.ts'

describe.skipIf(withoutBrowser)('a phone at a door', { timeout: 180_000 }, () => {
  let browser: Browser
  let city: RealCity
  let house: Awaited<ReturnType<typeof openTonight>>

  beforeAll(async () => {
    city = await openRealCity()
    house = await openTonight(city)
    browser = await launchBrowser()
  }, 400_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
    await city?.close()
  })

  test('scans with a network, says when there is none, and goes on without one only when its keeper says so', async () => {
    const { context, page } = await openWindow(browser, city.address, {
      width: 390,
      height: 844,
      offlinePages: true,
    })
    await signInStaff(page, 'nasrin.deputy')
    await page.goto(`/door/${house.sessionId}`)
    const verdict = () => page.locator('.keeper__result .verdict').first().getAttribute('class')
    const admit = async () => {
      await page.locator('.verdict__form button').first().click()
      await page.locator('.keeper__told').waitFor()
      return page.locator('.keeper__told').textContent()
    }
    await expect.poll(() => page.locator('[data-tools]').isVisible()).toBe(true)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await axeTroubles(page)).toEqual([])

    const [first = '', second = ''] = house.tickets
    await lookUp(page, first)
    expect(await verdict()).toContain('verdict--green')
    expect(await axeTroubles(page)).toEqual([])
    expect(await admit()).toBe('ثبت شد.')
    expect(await house.marks()).toHaveLength(1)

    await page.locator('[data-take]').click()
    await expect.poll(() => page.locator('[data-state]').textContent()).toContain('روی این گوشی است')
    await context.setOffline(true)
    await say(page, second)
    await expect.poll(() => page.locator('[data-state]').textContent()).toContain('شبکه پاسخ نداد')
    expect(await page.locator('.keeper__result .verdict').count()).toBe(0)

    await page.locator('[data-offline]').check()
    await lookUp(page, second)
    expect(await verdict()).toContain('verdict--green')
    await context.close()
  })

  test('lets in without a network, opens again without one, and tells the city when there is one', async () => {
    const { context, page } = await openWindow(browser, city.address, { width: 390, height: 844, offlinePages: true })
    await signInStaff(page, 'nasrin.deputy')
    await page.goto(`/door/${house.sessionId}`)
    const state = () => page.locator('[data-state]').textContent()
    const queue = () => page.locator('[data-queue]').textContent()
    await expect.poll(() => page.locator('[data-tools]').isVisible()).toBe(true)
    await page.locator('[data-take]').click()
    // Only now is the page itself on the phone, with all it needs.
    await page.locator('door-keeper[kept]').waitFor()
    await page.locator('[data-offline]').check()
    await context.setOffline(true)
    const before = (await house.marks()).length

    await lookUp(page, house.tickets[2] ?? '')
    expect(await page.locator('.keeper__result .verdict').first().getAttribute('class')).toContain('verdict--green')
    await page.locator('.verdict__form button').first().click()
    await page.locator('.keeper__told').waitFor()
    await expect.poll(queue).toContain('۱ اسکن هنوز فرستاده نشده')

    await page.reload()
    await expect.poll(state).toContain('بی‌شبکه کار می‌کند')
    await expect.poll(queue).toContain('۱ اسکن هنوز فرستاده نشده')
    expect(await axeTroubles(page)).toEqual([])
    await lookUp(page, house.tickets[2] ?? '')
    expect(await page.locator('.keeper__result .verdict').first().getAttribute('class')).toContain('verdict--red')
    expect(await house.marks()).toHaveLength(before)

    await context.setOffline(false)
    await page.locator('[data-offline]').uncheck()
    await expect.poll(async () => (await house.marks()).length).toBe(before + 1)
    await expect.poll(queue).toBe('')
    await context.close()
  })
})

/** Types what a camera would have read. */
async function say(page: Page, text: string) {
  await page.fill('[name=said]', text)
  await page.locator('.keeper__look button').click()
}

/** Types what a camera would have read, and waits for the answer. */
async function lookUp(page: Page, text: string) {
  await say(page, text)
  await page.locator('.keeper__result .verdict').first().waitFor()
}

/** A session whose register is open now, with two parties of one in it. */
async function openTonight({ databaseUrl, folder }: RealCity) {
  const { db, close } = connect(databaseUrl)
  const keyring = await openKeyring(join(folder, 'keys', 'master.key'))
  const now = new Date()
  const { offering, sessions } = await givenOffering(db, now, {
    startsAt: new Date(now.getTime() + 300_000),
    seats: 40,
  })
  const session = await getSession(db, sessions[0]?.id ?? '')
  const sell = async () => {
    const told = await enrol(beginWork({ db, actor: theRules, now: new Date(), channel: 'system' }), {
      key: crypto.randomUUID(),
      offeringId: offering.id,
      sessionId: session.id,
      party: [{ guestName: 'مهمان تبریزی', birthYear: 1990, sex: 'female' }],
    })
    return issueTicket(db, keyring, new Date(), { enrolment: await getEnrolment(db, told.id), session })
  }
  const tickets = [await sell(), await sell(), await sell()]
  return { sessionId: session.id, tickets, marks: () => marksOf(db, session.id), close }
}
