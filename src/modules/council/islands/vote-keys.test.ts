// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import './vote-keys.ts'

const list = (name: string) =>
  `<select name="${name}"><option value="">-</option><option value="for">for</option><option value="against">against</option></select>`

function show(dir: 'rtl' | 'ltr') {
  document.body.innerHTML = ''
  const template = document.createElement('template')
  template.innerHTML = `<vote-keys dir="${dir}"><p data-keys hidden></p>${list('a')}${list('b')}<output></output></vote-keys>`
  document.body.append(document.importNode(template.content, true))
  return [...document.querySelectorAll('select')]
}

const press = (on: Element | undefined, key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  on?.dispatchEvent(event)
  return event
}

test('one key chooses for a member and moves on to the next, in the digits of either keyboard', () => {
  const [a, b] = show('rtl')
  a?.focus()
  press(a, '1')
  expect([a?.value, document.activeElement]).toEqual(['for', b])
  press(b, '۲')
  expect(b?.value).toBe('against')
  expect(document.querySelector('output')?.textContent).toBe('for: ۱ · against: ۱')
  expect(document.querySelector<HTMLElement>('[data-keys]')?.hidden).toBe(false)
})

test('other keys do what they always do', () => {
  const [a] = show('ltr')
  a?.focus()
  for (const event of [press(a, '9'), press(a, '0'), press(a, 'Tab'), press(a, '1', { ctrlKey: true })]) {
    expect(event.defaultPrevented).toBe(false)
  }
  expect(a?.value).toBe('')
})
