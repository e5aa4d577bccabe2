import { join } from 'node:path'
import type { Browser } from 'playwright-core'
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

/** A phone may take its time; so may the machine that plays it. */
const patience = { timeout: 20_000 }

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

  test('scans with a network, goes on without one when told to, and brings everything back once', async () => {
    const { context, page, troubles } = await openWindow(browser, city.address, {
      width: 390,
      height: 844,
      offlinePages: true,
    })
    await signInStaff(page, 'nasrin.deputy')
    await page.goto(`/door/${house.sessionId}`)
    const scan = async (text: string) => {
      await page.fill('[name=said]', text)
      await page.locator('.keeper__look button').click()
      await page.locator('.keeper__result .verdict').first().waitFor()
    }
    const verdict = () => page.locator('.keeper__result .verdict').first().getAttribute('class')
    const admit = async () => {
      await page.locator('.verdict__form button').first().click()
      await page.locator('.keeper__told').waitFor()
      return page.locator('.keeper__told').textContent()
    }
    await expect.poll(() => page.locator('[data-tools]').isVisible(), patience).toBe(true)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await axeTroubles(page)).toEqual([])

    const [first = '', second = '', third = ''] = house.tickets
    await scan(first)
    expect(await verdict()).toContain('verdict--green')
    expect(await axeTroubles(page)).toEqual([])
    expect(await admit()).toBe('ثبت شد.')
    expect(await house.marks()).toHaveLength(1)

    await page.locator('[data-take]').click()
    await expect.poll(() => page.locator('[data-state]').textContent(), patience).toContain('روی این گوشی است')
    const later = await house.sell()
    await context.setOffline(true)
    await scan(second).catch(() => undefined)
    await expect.poll(() => page.locator('[data-state]').textContent(), patience).toContain('شبکه پاسخ نداد')

    await page.locator('[data-offline]').check()
    await page.reload()
    await expect.poll(() => page.locator('[data-state]').textContent(), patience).toContain('بی‌شبکه کار می‌کند')
    await scan(first)
    expect(await verdict()).toContain('verdict--red')
    await scan(second)
    expect(await verdict()).toContain('verdict--green')
    expect(await admit()).toContain('هنوز به شهر نرسیده')
    await scan(second)
    expect(await verdict()).toContain('verdict--red')
    expect(await page.locator('.verdict__why').textContent()).toContain('همین گوشی')
    await scan(later)
    expect(await verdict()).toContain('verdict--amber')
    expect(await page.locator('.verdict__why').textContent()).toContain('با ظرفیت راه بدهید؟')
    await admit()
    await scan(`${third.slice(0, -1)}${third.endsWith('0') ? '1' : '0'}`)
    expect(await verdict()).toContain('verdict--red')
    expect(await page.locator('[data-queue]').textContent()).toContain('۲ اسکن هنوز فرستاده نشده')
    expect(await house.marks()).toHaveLength(1)

    await context.setOffline(false)
    await page.locator('[data-offline]').uncheck()
    await expect.poll(() => page.locator('[data-queue]').textContent(), patience).toBe('')
    expect(await house.marks()).toHaveLength(3)
    await page.reload()
    await expect.poll(() => house.marks(), patience).toHaveLength(3)
    await page.goto(`/door/${house.sessionId}`)
    expect(await page.locator('h1').count()).toBe(1)
    await context.close()
    expect(troubles.filter((trouble) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/u.test(trouble))).toEqual([])
  })
})

/** A session whose register is open now, with three parties of one in it. */
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
  return { sessionId: session.id, tickets, sell, marks: () => marksOf(db, session.id), close }
}
