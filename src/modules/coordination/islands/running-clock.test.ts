// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import './running-clock.ts'

const shown = () => document.querySelector('b')?.textContent

afterEach(() => vi.useRealTimers())

test('the minutes of what runs count on in the digits of the page, and the way to draw it anew is put away', () => {
  vi.useFakeTimers()
  document.documentElement.lang = 'fa'
  const template = document.createElement('template')
  template.innerHTML = '<running-clock gone="710"><b>۱۱ دقیقه گذشته</b> <a href="#">تازه</a></running-clock>'
  document.body.append(document.importNode(template.content, true))
  expect(document.querySelector('a')?.hidden).toBe(true)
  vi.advanceTimersByTime(5000)
  expect(shown()).toBe('۱۱ دقیقه گذشته')
  vi.advanceTimersByTime(5000)
  expect(shown()).toBe('۱۲ دقیقه گذشته')
  document.querySelector('running-clock')?.remove()
})
