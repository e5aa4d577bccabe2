import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { demoPassword } from '../../src/demo/sow/sow.ts'

/** Signs in at the door of the staff, as the samples' greeting says. */
export async function signInStaff(page: Page, userName: string): Promise<void> {
  await page.goto('/sign-in/staff?next=/desk')
  await page.fill('[name=userName]', userName)
  await page.fill('[name=password]', demoPassword)
  await page.locator('main form button').first().click()
  await page.waitForURL('**/desk')
}

/** Signs in at the door of the citizens; a city of samples shows the code on the page. */
export async function signInCitizen(page: Page, mobile: string): Promise<void> {
  await expect
    .poll(
      async () => {
        // A form that is sent within two seconds is taken for a robot's, and asks to be sent again.
        if (new URL(page.url()).pathname.endsWith('/sign-in')) {
          await page.fill('[name=mobile]', mobile)
          await page.locator('main form button').first().click()
          await page.waitForLoadState()
        }
        return new URL(page.url()).pathname
      },
      { interval: 3000 },
    )
    .toMatch(/\/sign-in\/code$/)
  const shown = await page.locator('main .notice').first().innerText()
  const code = /[\d۰-۹]{6}/.exec(shown)?.[0] ?? ''
  expect(code, 'the page of a city of samples shows the code').not.toBe('')
  await page.fill('[name=code]', code)
  await page.locator('main form button').first().click()
}
