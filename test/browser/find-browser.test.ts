import { expect, test } from 'vitest'
import { findBrowser, isDoneWithout } from '../support/find-browser.ts'

test('a person may do without a browser, continuous integration may not', () => {
  expect(isDoneWithout({ BROWSER: 'skip' })).toBe(true)
  expect(isDoneWithout({ BROWSER: 'skip', CI: 'true' })).toBe(false)
  expect(isDoneWithout({})).toBe(false)
})

test('a browser that is named and is not there is told by its name', async () => {
  await expect(findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).rejects.toThrow('/nowhere/chromium')
})

test('a browser that is named is taken', async () => {
  expect(await findBrowser({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath)
})
