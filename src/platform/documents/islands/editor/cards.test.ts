// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { doc, embed } from '#platform/documents/build.ts'
import { readBody } from '#platform/documents/read.ts'
import { type OpenEditor, openEditor } from './open.ts'

let open: OpenEditor | undefined

afterEach(() => {
  open?.close()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const offered = [
  { kind: 'programme', ref: '7', title: 'شب موسیقی', label: 'برنامه', lead: 'در ده منطقه' },
  { kind: 'place', ref: 'p9', title: 'باغ گلستان', label: 'مکان' },
]

/** The page's own endpoint, as the city answers it. */
function givenCity() {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    const { searchParams } = new URL(address, 'http://localhost')
    const named = searchParams.getAll('of')
    const typed = searchParams.get('q') ?? ''
    const found = offered.filter(({ kind, ref, title }) =>
      named.length > 0 ? named.includes(`${kind}:${ref}`) : title.includes(typed),
    )
    return Promise.resolve(Response.json(found))
  })
  return asked
}

async function givenPage(typed: string) {
  document.documentElement.lang = 'fa'
  document.documentElement.dir = 'rtl'
  document.body.innerHTML =
    '<form><document-editor cards="/desk/search/cards.json"><textarea name="body"></textarea></document-editor></form>'
  const home = document.querySelector<HTMLElement>('document-editor')
  const textarea = document.querySelector('textarea')
  if (!home || !textarea) throw new Error('The page has no field')
  textarea.value = typed
  open = await openEditor(home, textarea)
  return () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit'))
    return readBody(textarea.value, undefined)
  }
}

const ask = () =>
  [...document.querySelectorAll<HTMLButtonElement>('.editor__key')].find(({ textContent }) => textContent === 'کارت')

test('a card is found by typing, reached with the down key and put in with Enter', async () => {
  const asked = givenCity()
  const sent = await givenPage('')
  ask()?.click()
  const line = document.querySelector<HTMLInputElement>('dialog input[type=search]')
  await vi.waitFor(() => expect(document.querySelectorAll('dialog [type=radio]').length).toBe(2))
  if (!line) throw new Error('Nothing can be typed')
  line.value = 'گلستان'
  line.dispatchEvent(new Event('input', { bubbles: true }))
  await vi.waitFor(() => expect(document.querySelector('dialog [role=status]')?.textContent).toBe('۱ یافته'))
  line.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
  expect(document.activeElement?.getAttribute('value')).toBe('place:p9')
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull())
  expect(sent().content.find(({ type }) => type === 'embed')).toEqual(embed('place', 'p9'))
  expect(document.querySelector('.editor__card')?.textContent).toBe('مکانباغ گلستان')
  expect(asked.map((address) => new URL(address, 'http://localhost').searchParams.get('q'))).toEqual(['', 'گلستان'])
})

test('nothing found says so, and nothing is put in', async () => {
  givenCity()
  const sent = await givenPage('')
  ask()?.click()
  const line = document.querySelector<HTMLInputElement>('dialog input[type=search]')
  if (!line) throw new Error('Nothing can be typed')
  line.value = 'نیست'
  line.dispatchEvent(new Event('input', { bubbles: true }))
  await vi.waitFor(() => expect(document.querySelector('dialog [role=status]')?.textContent).toBe('چیزی پیدا نشد.'))
  line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  expect(document.querySelector('dialog')).not.toBeNull()
  expect(sent()).toEqual(doc())
})

test('cards that stand in the text are called by their names; one that readers cannot see says only that', async () => {
  givenCity()
  await givenPage(JSON.stringify(doc(embed('programme', '7'), embed('article', 'draft'))))
  const cards = [...document.querySelectorAll('.editor__card')].map(({ textContent }) => textContent)
  expect(cards[0]).toBe('برنامهشب موسیقی')
  expect(cards[1]).toContain('خوانندگان نمی‌بینند')
})
