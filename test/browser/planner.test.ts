import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { getSession } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, weekday } from '#platform/calendar/jalali.ts'
import { connect } from '#platform/db/database.ts'
import { axeTroubles, launchBrowser, openWindow, sideways, withoutBrowser } from '../support/browser.ts'
import { openRealCity, type RealCity } from '../support/real-city.ts'
import { signInStaff } from './people.ts'

/** So far ahead that nothing of the samples is in the way. */
const far = 500 * 86_400_000

describe.skipIf(withoutBrowser)('the week of the halls', { timeout: 180_000 }, () => {
  let browser: Browser
  let city: RealCity
  let house: Awaited<ReturnType<typeof twoHalls>>

  beforeAll(async () => {
    city = await openRealCity()
    house = await twoHalls(city)
    browser = await launchBrowser()
  }, 400_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
    await city?.close()
  })

  test('carries a session by the arrow keys, says where it is, and is asked before anything is saved', async () => {
    const { context, page, troubles } = await openWeek('en')
    const handle = handleOf(page, house.chess)
    const said = page.locator('season-planner output')
    await handle.focus()
    await page.keyboard.press('Space')
    expect(await said.textContent()).toContain('Puppet hall')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await said.textContent()).toMatch(/17:30, Chess hall$/)
    expect(await axeTroubles(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await said.textContent()).toBe('It stays where it is.')
    expect(await axeTroubles(page)).toEqual([])

    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.locator('dialog[open]').waitFor()
    expect(await page.locator('dialog .notice').innerText()).toMatch(/is taken; free: /)
    expect(await axeTroubles(page)).toEqual([])
    expect(await house.placeOf(house.chess)).toBe(house.puppetHall)
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.className')).toBe('hallday__move')
    expect(troubles).toEqual([])
    await context.close()
  })

  test('drags a session to another day with a mouse, and the form that comes up saves it', async () => {
    const { context, page, troubles } = await openWeek('fa')
    const handle = handleOf(page, house.chess)
    const cell = handle.locator('xpath=ancestor::td')
    await drag(page, handle, cell.locator('xpath=following-sibling::td[1]'))
    await page.locator('dialog[open] .notice--proof').waitFor()
    await page.fill('dialog [name="reason.fa"]', 'به خواست مربی')
    await page.locator('dialog form button').first().click()
    await page.waitForURL('**/desk/offerings/week**')
    expect(await house.dayOf(house.chess)).toBe(today(new Date(house.startsAt.getTime() + 86_400_000)))
    expect(troubles).toEqual([])
    await context.close()
  })

  test('lets go of what is put down where it was, and fits a phone', async () => {
    const { context, page } = await openWeek('fa', 390)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    const handle = handleOf(page, house.chess)
    await drag(page, handle, handle.locator('xpath=ancestor::td'))
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/desk/offerings/week')
    await context.close()
  })

  async function openWeek(locale: 'fa' | 'en', width = 1280) {
    const window = await openWindow(browser, city.address, { width })
    await signInStaff(window.page, 'nasrin.deputy')
    const prefix = locale === 'en' ? '/en' : ''
    await window.page.goto(`${prefix}/desk/offerings/week?week=${today(house.startsAt)}`)
    await window.page.locator('season-planner:defined').waitFor()
    return window
  }
})

const handleOf = (page: Page, sessionId: string) => page.locator(`a.hallday__move[href*="${sessionId}"]`)

/** From the handle to the same spot of another cell, as a hand does it: not in one jump. */
async function drag(page: Page, handle: ReturnType<Page['locator']>, to: ReturnType<Page['locator']>) {
  await handle.scrollIntoViewIfNeeded()
  const [grip, home, aim] = [
    await handle.boundingBox(),
    await handle.locator('xpath=ancestor::td').boundingBox(),
    await to.boundingBox(),
  ]
  if (!grip || !home || !aim) throw new Error('Nothing to drag is on the page')
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 10, y, { steps: 3 })
  await page.mouse.move(x + aim.x - home.x, y + aim.y - home.y, { steps: 8 })
  await page.mouse.up()
}

/** Two halls in a week of their own: chess in the puppet hall, and the chess hall taken at that hour. */
async function twoHalls({ databaseUrl }: RealCity) {
  const { db, close } = connect(databaseUrl)
  const now = new Date()
  const day = today(new Date(now.getTime() + far))
  // In the middle of its week, whatever day it is today: there is a day to drag to.
  const startsAt = new Date(`${addDays(day, 2 - weekday(day))}T17:00:00+03:30`)
  const hall = async (en: string, code: string) => (await givenPlace(db, now, { name: { fa: en, en }, code })).id
  const [chessHall, puppetHall] = [await hall('Chess hall', 'hall-chess'), await hall('Puppet hall', 'hall-puppets')]
  const held = async (en: string, placeId: string) => {
    const { sessions } = await givenOffering(db, now, { title: { fa: en, en }, placeId, startsAt, state: 'draft' })
    return sessions[0]?.id ?? ''
  }
  await held('Wrestling', chessHall)
  const chess = await held('Chess', puppetHall)
  return {
    chess,
    puppetHall,
    startsAt,
    placeOf: async (id: string) => (await getSession(db, id)).placeId,
    dayOf: async (id: string) => today((await getSession(db, id)).startsAt ?? now),
    close,
  }
}
