import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { words as formWords } from '#platform/forms/words.ts'
import { locales } from '#platform/locale.ts'
import { words as uiWords } from '../words.ts'
import { drawnDocument } from '../fixtures.tsx'
import { ComponentsPage } from './components-page.tsx'
import { samples } from './samples.ts'
import { words } from './words.ts'

describe.each(locales)('the gallery in %s', (locale) => {
  const { sent, document } = drawnDocument(() => <ComponentsPage />, {}, { locale, path: '/desk/components' })

  test('has no style or script in the page, so that the strict policy holds', () => {
    expect(sent).not.toMatch(/\sstyle=/)
    expect(sent).not.toMatch(/\son[a-z]+=/)
    expect(document.querySelectorAll('style')).toEqual([])
    expect(document.querySelectorAll('script').every((script) => script.getAttribute('src'))).toBe(true)
  })

  test('prints no value that is not there', () => {
    expect(document.textContent).not.toMatch(/undefined|\[object|NaN|null/)
  })

  test('names every id once', () => {
    const ids = document.querySelectorAll('[id]').map((element) => element.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test('points only to what is there', () => {
    const ids = new Set(document.querySelectorAll('[id]').map((element) => element.id))
    const pointers = ['for', 'aria-describedby', 'aria-labelledby', 'popovertarget'].flatMap((name) =>
      document.querySelectorAll(`[${name}]`).flatMap((element) => element.getAttribute(name)?.split(' ') ?? []),
    )
    const inside = document
      .querySelectorAll('a[href^="#"], use[href^="#"]')
      .map((link) => link.getAttribute('href')?.slice(1))
    expect([...pointers, ...inside].filter((id) => id !== undefined && !ids.has(id))).toEqual([])
  })

  test('gives every input a name to be called by', () => {
    const inputs = document.querySelectorAll('input:not([type=hidden]), select, textarea')
    const nameless = inputs.filter(
      (input) =>
        !input.getAttribute('aria-label') &&
        !input.closest('label') &&
        !document.querySelector(`label[for="${input.id}"]`),
    )
    expect(nameless.map(String)).toEqual([])
  })
})

/** What a word says; what it is given to say it with stands as a number. */
const said = (text: unknown) => ({ fa: '۱', en: '1', ...(typeof text === 'object' && text) })

describe.each(Object.entries({ uiWords, formWords, words, samples }))('the words of %s', (_name, vocabulary) => {
  const texts = Object.entries(vocabulary)
    .filter(([name]) => name !== 'listed')
    .map(([name, word]): [string, { fa: string; en: string }] => [
      name,
      said(
        typeof word === 'function'
          ? Reflect.apply(word, undefined, [said(0), said(0), said(0)].slice(0, word.length))
          : word,
      ),
    ])

  test.each(texts)('%s is there in Persian and in English', (_word, { fa, en }) => {
    expect([fa.trim(), en.trim()]).not.toContain('')
    expect(fa).not.toMatch(/[يكى]/)
    expect(en).not.toMatch(/[\u0600-\u06FF]/)
  })
})

test('the gallery knows every component file', () => {
  const shown = readdirSync(import.meta.dirname)
    .filter((file) => /-parts\.tsx$|exhibit|components-page/.test(file))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n')
  const aroundEveryPage =
    /^(desk-|foot|head|layout|masthead|refusal-page|switches|sprites|drawing|fixtures|compile-time|picking)/
  const components = readdirSync(join(import.meta.dirname, '..')).filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx') && !aroundEveryPage.test(file),
  )
  expect(components.filter((file) => !shown.includes(`'../${file}'`))).toEqual([])
})
