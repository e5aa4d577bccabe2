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

const find = <Found extends HTMLElement>(selector: string) => {
  const found = document.querySelector<Found>(selector)
  if (!found) throw new Error(`No ${selector}`)
  return found
}

test('the light changes at once, and the city is told by the same form', () => {
  const told = vi.fn(async () => new Response())
  vi.stubGlobal('fetch', told)
  document.body.innerHTML = `<theme-switch><form method="post" action="/theme"><input type="hidden" name="back" value="/news">
    <button name="theme" value="dark">dark</button><button name="theme" value="light">light</button></form></theme-switch>`
  find('button[value=dark]').click()
  expect(document.documentElement.dataset['theme']).toBe('dark')
  const [, sent] = told.mock.calls[0] as unknown as [string, { body: URLSearchParams }]
  expect(String(sent.body)).toBe('back=%2Fnews&theme=dark')
})

test('one box picks all rows, and shows when only some are picked', () => {
  document.body.innerHTML = `<row-picker><table><thead><tr><td><input type="checkbox" data-all hidden></td></tr></thead>
    <tbody><tr><td><input type="checkbox" id="a"></td></tr><tr><td><input type="checkbox" id="b"></td></tr></tbody></table></row-picker>`
  const all = find<HTMLInputElement>('[data-all]')
  const [a, b] = [find<HTMLInputElement>('#a'), find<HTMLInputElement>('#b')]
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
  document.body.innerHTML = `<copy-code><button data-copy="K7M" data-copied="Copied" hidden><span aria-live="polite">Copy</span></button></copy-code>`
  find('button').click()
  await vi.waitFor(() => expect(find('span').textContent).toBe('Copied'))
  expect(writeText).toHaveBeenCalledWith('K7M')
})

test('a form half written is asked about, one that was sent is not', () => {
  document.body.innerHTML = `<confirm-leave question="Leave?"><form><input></form></confirm-leave>`
  const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }))
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
  document.body.innerHTML = `<search-suggest from="/search/suggest"><form><input name="q"></form></search-suggest>`
  const field = find<HTMLInputElement>('input')
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
  document.body.innerHTML = `<div lang="fa"><date-grid label="تقویم" previous="پیش" next="پس" close="بستن">
    <input type="hidden" name="born.calendar" value="jalali"><input name="born.day" value="۱۴">
    <select name="born.month"><option value=""></option><option value="7" selected>مهر</option></select>
    <input name="born.year" value="۱۳۹۵"></date-grid></div>`
  find('date-grid > button').click()
  const day = find('[data-day="2016-10-05"]')
  expect([day.getAttribute('aria-label'), day.tabIndex]).toEqual(['چهارشنبه ۱۴ مهر ۱۳۹۵', 0])
  day.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
  find('[data-day="2016-10-06"]').click()
  expect([
    find<HTMLInputElement>('[name="born.day"]').value,
    find<HTMLInputElement>('[name="born.year"]').value,
  ]).toEqual(['۱۵', '۱۳۹۵'])
})
