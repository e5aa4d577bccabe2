// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import './near-me.ts'

interface Spot {
  readonly coords: { readonly latitude: number; readonly longitude: number }
}

/** A phone that knows where it is, or does not say. */
function phone(spot: Spot | undefined) {
  const getCurrentPosition = (found: (spot: Spot) => void, failed: () => void) => (spot ? found(spot) : failed())
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true })
}

function show() {
  document.body.innerHTML = ''
  const template = document.createElement('template')
  template.innerHTML = `<near-me failed="nowhere"><form><input name="lat"><input name="lon"><div data-near hidden><button type="button">here</button></div></form><output></output></near-me>`
  document.body.append(document.importNode(template.content, true))
  const sent = vi.fn((event: Event) => event.preventDefault())
  document.querySelector('form')?.addEventListener('submit', sent)
  return sent
}

const typed = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)?.value

test('the phone fills in where it is, and the form is sent', async () => {
  phone({ coords: { latitude: 38.0801234, longitude: 46.2919 } })
  const sent = show()
  document.querySelector('button')?.click()
  await expect.poll(() => [typed('lat'), typed('lon')]).toEqual(['38.08012', '46.29190'])
  expect(sent).toHaveBeenCalledOnce()
})

test('a phone that does not say leaves the form as it is, and the page says so', async () => {
  phone(undefined)
  const sent = show()
  document.querySelector('button')?.click()
  await expect.poll(() => document.querySelector('output')?.textContent).toBe('nowhere')
  expect(sent).not.toHaveBeenCalled()
})
