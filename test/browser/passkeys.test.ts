import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/sow/sow.ts'
import { axeTroubles, launchBrowser, openWindow, sideways, type Window, withoutBrowser } from '../support/browser.ts'
import { openRealCity, type RealCity } from '../support/real-city.ts'

const userName = 'ailin.editor'

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const bound = probe.address()
  probe.close()
  await once(probe, 'close')
  return bound !== null && typeof bound === 'object' ? bound.port : 0
}

/** A device of the browser's own that makes and shows passkeys (WebAuthn §11.2), present and verified at once. */
async function plugIn(page: Page): Promise<{ devices: CDPSession; id: string }> {
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  const { authenticatorId: id } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { devices, id }
}

describe.skipIf(withoutBrowser)('somebody of the staff with a passkey', { timeout: 120_000 }, () => {
  let city: RealCity | undefined
  let browser: Browser | undefined
  let window: Window
  let page: Page
  let plugged: Awaited<ReturnType<typeof plugIn>>

  beforeAll(async () => {
    // A key is made for the very address it is asked at, so the city has to know its port before it opens.
    city = await openRealCity({ PORT: String(await freePort()) })
    browser = await launchBrowser()
    window = await openWindow(browser, city.address)
    page = window.page
    plugged = await plugIn(page)
  }, 400_000)
  afterAll(async () => {
    await browser?.close()
    await city?.close()
  })
  afterEach(() => expect(window.troubles.splice(0)).toEqual([]))

  const said = () => page.locator('use-passkey output').textContent()

  test('is told at the door what is amiss when no passkey comes', async () => {
    await page.goto('/en/sign-in/staff')
    expect(await axeTroubles(page)).toEqual([])
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect.poll(said).toContain('No passkey was shown')
  })

  test('makes one on this device', async () => {
    await page.goto('/en/sign-in/staff')
    await page.fill('[name=userName]', userName)
    await page.fill('[name=password]', demoPassword)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.goto('/en/account/passkeys')
    expect(await axeTroubles(page)).toEqual([])
    await page.fill('[name=name]', 'My computer')
    await page.fill('[name=password]', demoPassword)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(/passkeys\/new/)
    expect(await axeTroubles(page)).toEqual([])
    await page.getByRole('button', { name: 'Make the passkey' }).click()
    await page.waitForURL(/second-key$/)
    expect(await page.locator('main').textContent()).toContain('My computer')
    expect([await axeTroubles(page), await sideways(page)]).toEqual([[], 0])
  })

  test('is not given a second one by the same device', async () => {
    await page.goto('/account/passkeys')
    await page.fill('[name=name]', 'همان')
    await page.fill('[name=password]', demoPassword)
    await page.getByRole('button', { name: 'ادامه' }).click()
    await page.getByRole('button', { name: 'ساختن گذرکلید' }).click()
    await expect.poll(said).toContain('این دستگاه از پیش گذرکلید شما را دارد')
  })

  test('comes in by it alone', async () => {
    await page.context().clearCookies()
    await page.goto('/en/sign-in/staff')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL(/\/account$/)
    expect(await page.locator('#history').textContent()).toContain('Signed in with a passkey')
  })

  test('follows the password with it', async () => {
    await page.context().clearCookies()
    await page.goto('/en/sign-in/staff')
    await page.fill('[name=userName]', userName)
    await page.fill('[name=password]', demoPassword)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(/second$/)
    expect(await axeTroubles(page)).toEqual([])
    await page.getByRole('button', { name: 'Show the passkey' }).click()
    await page.waitForURL(/\/account$/)
    expect(await page.locator('#history').textContent()).toContain('password and passkey')
  })

  test('is refused in words when the city no longer takes it', async () => {
    const { credentials } = await plugged.devices.send('WebAuthn.getCredentials', { authenticatorId: plugged.id })
    const [known] = credentials
    await page.context().clearCookies()
    await plugged.devices.send('WebAuthn.clearCredentials', { authenticatorId: plugged.id })
    const credential = { ...known, credentialId: Buffer.alloc(32, 5).toString('base64') }
    await plugged.devices.send('WebAuthn.addCredential', {
      authenticatorId: plugged.id,
      credential: { isResidentCredential: true, privateKey: '', signCount: 1, ...credential },
    })
    await page.goto('/en/sign-in/staff')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL(/staff\/passkey$/)
    expect(await page.locator('main [role=alert]').textContent()).toContain('This passkey was not accepted')
  })
})
