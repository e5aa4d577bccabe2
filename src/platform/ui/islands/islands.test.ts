// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import './confirm-leave.ts'
import './copy-code.ts'
import './date-grid.ts'
import './row-picker.ts'
import './search-suggest.ts'
import './theme-switch.ts'

beforeEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }))

/** As a browser does it: an element is joined to the page with all that is inside it. */
function show(html: string) {
  const template = document.createElement('template')
  template.innerHTML = html
  document.body.append(document.importNode(template.content, true))
}

function find(selector: string): HTMLElement {
  const found = document.querySelector(selector)
  if (!(found instanceof HTMLElement)) throw new Error(`No ${selector}`)
  return found
}

function findInput(selector: string): HTMLInputElement {
  const found = find(selector)
  if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is not an input`)
  return found
}

test('the light changes at once, and the city is told by the same form', () => {
  const told = vi.fn(async (_address: string, _message: RequestInit) => new Response())
  vi.stubGlobal('fetch', told)
  show(`<theme-switch><form method="post" action="/theme"><input type="hidden" name="back" value="/news">
    <button name="theme" value="dark">dark</button><button name="theme" value="light">light</button></form></theme-switch>`)
  find('button[value=dark]').click()
  expect(document.documentElement.dataset['theme']).toBe('dark')
  const sent = told.mock.calls[0]?.[1].body
  expect(sent).toEqual(new URLSearchParams({ back: '/news', theme: 'dark' }))
})

test('one box picks all rows, and shows when only some are picked', () => {
  show(`<row-picker><table><thead><tr><td><input type="checkbox" data-all hidden></td></tr></thead>
    <tbody><tr><td><input type="checkbox" id="a"></td></tr><tr><td><input type="checkbox" id="b"></td></tr></tbody></table></row-picker>`)
  const all = findInput('[data-all]')
  const [a, b] = [findInput('#a'), findInput('#b')]
  expect(all.hidden).toBe(false)
  all.click()
  expect([a.checked, b.checked]).toEqual([true, true])
  b.click()
  expect([all.checked, all.indeterminate]).toEqual([false, true])
  a.focus()
  a.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  expect(document.activeElement).toBe(b)
})

test('a code is copied and it is said so', async () => {
  const writeText = vi.fn(async () => {})
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  show(
    `<copy-code><button data-copy="K7M" data-copied="Copied" hidden><span aria-live="polite">Copy</span></button></copy-code>`,
  )
  find('button').click()
  await vi.waitFor(() => expect(find('span').textContent).toBe('Copied'))
  expect(writeText).toHaveBeenCalledWith('K7M')
})

test('a form half written is asked about, one that was sent is not', () => {
  show(`<confirm-leave question="Leave?"><form><input></form></confirm-leave>`)
  expect(leave()).toBe(true)
  find('input').dispatchEvent(new Event('input', { bubbles: true }))
  expect(leave()).toBe(false)
  find('form').dispatchEvent(new Event('submit', { bubbles: true }))
  expect(leave()).toBe(true)
})

test('suggestions come after two letters and a pause, and the arrows reach them', async () => {
  vi.useFakeTimers()
  const asked = vi.fn(async () => new Response('<ul><li><a href="/news/1">One</a></li></ul>'))
  vi.stubGlobal('fetch', asked)
  show(`<search-suggest from="/search/suggest"><form><input name="q"></form></search-suggest>`)
  const field = findInput('input')
  const type = (value: string) => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  type('گ')
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).not.toHaveBeenCalled()
  type('گوی')
  await vi.advanceTimersByTimeAsync(200)
  vi.useRealTimers()
  expect(asked).toHaveBeenCalledWith(`/search/suggest?q=${encodeURIComponent('گوی')}`, expect.anything())
  field.focus()
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  expect(document.activeElement?.textContent).toBe('One')
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(find('.suggest').hidden).toBe(true)
})

test('a day chosen in the grid fills in the three boxes', () => {
  show(`<div lang="fa"><date-grid label="تقویم" previous="پیش" next="پس" close="بستن">
    <input type="hidden" name="born.calendar" value="jalali"><input name="born.day" value="۱۴">
    <select name="born.month"><option value=""></option><option value="7" selected>مهر</option></select>
    <input name="born.year" value="۱۳۹۵"></date-grid></div>`)
  find('date-grid > button').click()
  const day = find('[data-day="2016-10-05"]')
  expect([day.getAttribute('aria-label'), day.tabIndex]).toEqual(['چهارشنبه ۱۴ مهر ۱۳۹۵', 0])
  day.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
  find('[data-day="2016-10-06"]').click()
  expect([findInput('[name="born.day"]').value, findInput('[name="born.year"]').value]).toEqual(['۱۵', '۱۳۹۵'])
})
