// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { bold, doc, h2, link, list, numbered, p, table } from '#platform/documents/build.ts'
import { givenDocument } from '#platform/documents/fixtures.ts'
import { toLight } from '#platform/documents/light.ts'
import type { Doc } from '#platform/documents/model.ts'
import { readBody } from '#platform/documents/read.ts'
import { type OpenEditor, openEditor } from './open.ts'

let open: OpenEditor | undefined

afterEach(() => {
  open?.close()
  document.body.replaceChildren()
})

/** A page with the field in it, as the server draws it. */
async function givenPage(typed: string, stored?: Doc) {
  document.documentElement.lang = 'fa'
  document.documentElement.dir = 'rtl'
  document.body.innerHTML =
    '<form><label for="b">متن</label><p id="b-hint">سرخط با ##</p><document-editor><textarea id="b" name="body" aria-describedby="b-hint b-problem" required></textarea></document-editor></form>'
  const home = document.querySelector<HTMLElement>('document-editor')
  const textarea = document.querySelector('textarea')
  if (!home || !textarea) throw new Error('The page has no field')
  if (stored) home.setAttribute('document', JSON.stringify(stored))
  textarea.value = typed
  open = await openEditor(home, textarea)
  const { editor } = open
  const sent = () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit'))
    return readBody(textarea.value, stored)
  }
  return { editor, textarea, sent, home }
}

const press = (pressed: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }))

const key = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.editor__key')].find((each) => each.textContent === name)

describe('what the field held', () => {
  test('comes back unchanged when nothing was written, with everything in it', async () => {
    const { sent } = await givenPage(toLight(givenDocument()), givenDocument())
    expect(sent()).toEqual(givenDocument())
  })

  test('is read from the light form when it was typed without script', async () => {
    const { sent } = await givenPage(
      '## سرخط\n\nسلام {{جدول ۱}}'.replace(' {{جدول ۱}}', '\n\n{{جدول ۱}}'),
      givenDocument(),
    )
    expect(sent().content.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'table'])
  })

  test('is read from JSON when the form came back with a problem', async () => {
    const { sent } = await givenPage(JSON.stringify(doc(h2('یک'), 'دو')))
    expect(sent()).toEqual(doc(h2('یک'), 'دو'))
  })
})

test('an empty field opens as an empty page, and the textarea comes back when the editor leaves', async () => {
  const { textarea, sent } = await givenPage('')
  expect([textarea.hidden, textarea.required]).toEqual([true, false])
  expect(sent()).toEqual(doc())
  open?.close()
  expect(textarea.hidden).toBe(false)
})

test('the hint on signs for headings goes while there are keys for them, what is wrong stays', async () => {
  await givenPage('')
  const hint = document.getElementById('b-hint')
  expect(hint?.hidden).toBe(true)
  expect(document.querySelector('.editor__page')?.getAttribute('aria-describedby')).toBe('b-problem')
  open?.close()
  expect(hint?.hidden).toBe(false)
})

test('the page for writing has the name of the field and its direction', async () => {
  await givenPage('سلام')
  const page = document.querySelector('[role=textbox]')
  expect(document.getElementById(page?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('متن')
  expect(page?.getAttribute('dir')).toBe('rtl')
})

describe('the tools', () => {
  test.each([
    ['سرخط', doc(h2('سلام'))],
    ['پررنگ', doc(p(bold('سلام')))],
    ['فهرست', doc(list('سلام'))],
    ['فهرست شماره‌دار', doc(numbered('سلام'))],
  ])('%s', async (name, expected) => {
    const { editor, sent } = await givenPage('سلام')
    editor.commands.selectAll()
    key(name)?.click()
    expect(sent()).toEqual(expected)
    expect(key(name)?.getAttribute('aria-pressed')).toBe('true')
  })

  test('a table has a header row and its own tools while the cursor is in it', async () => {
    const { sent } = await givenPage('')
    expect(key('حذف جدول')?.hidden).toBe(true)
    key('جدول')?.click()
    const [made] = sent().content
    expect(made?.type === 'table' && made.content.map((row) => row.content[0]?.type)).toEqual([
      'table_header',
      'table_cell',
      'table_cell',
    ])
    expect(key('حذف جدول')?.hidden).toBe(false)
  })

  test('a half-space is put in once, never twice', async () => {
    const { editor, sent } = await givenPage('می')
    editor.commands.focus('end')
    key('نیم‌فاصله')?.click()
    key('نیم‌فاصله')?.click()
    editor.commands.insertContent('رود')
    expect(sent()).toEqual(doc('می\u200cرود'))
  })

  test('a note is written where it belongs', async () => {
    const { editor, sent } = await givenPage('متن')
    editor.commands.focus('end')
    key('پانویس')?.click()
    editor.commands.insertContent('شرح')
    expect(JSON.stringify(sent())).toContain('{"type":"footnote","content":[{"type":"text","text":"شرح"}]}')
  })

  test('a paragraph can run left to right', async () => {
    const { sent } = await givenPage('hello')
    key('چپ به راست')?.click()
    expect(sent().content[0]).toMatchObject({ attrs: { dir: 'ltr' } })
    key('چپ به راست')?.click()
    expect(sent()).toEqual(doc('hello'))
  })

  test('are one stop for Tab; arrows go round in the direction of the page', async () => {
    await givenPage('سلام')
    const shown = [...document.querySelectorAll<HTMLButtonElement>('.editor__key')].filter((each) => !each.hidden)
    const reached = () => shown.filter((each) => each.tabIndex === 0).map((each) => shown.indexOf(each))
    shown[0]?.focus()
    press('End')
    expect(reached()).toEqual([shown.length - 1])
    press('Home')
    expect(reached()).toEqual([0])
    press('ArrowLeft')
    const step = reached()
    press('ArrowRight')
    expect([step, reached()]).toEqual([[1], [0]])
  })

  test('a link is asked for in a dialog, and a script is no address', async () => {
    const { editor, sent } = await givenPage('خبر')
    editor.commands.selectAll()
    key('پیوند')?.click()
    const dialog = document.querySelector('dialog')
    const input = dialog?.querySelector('input')
    const insert = dialog?.querySelector('button')
    if (!input || !insert) throw new Error('Nothing was asked')
    input.value = 'javascript:alert(1)'
    insert.click()
    expect(dialog?.querySelector('[role=alert]')?.textContent).toBe('این نشانی پذیرفته نیست.')
    input.value = '/news/4'
    insert.click()
    await Promise.resolve()
    expect(sent()).toEqual(doc(p(link('خبر', '/news/4'))))
  })
})

test('what is pasted from Word arrives clean', async () => {
  const { editor, sent } = await givenPage('')
  const clipboard = {
    getData: (type: string) =>
      type === 'text/html'
        ? '<p class=MsoNormal><b>كتاب</b> ها<o:p></o:p></p><table><tr><td>الف</td><td>ب</td></tr></table>'
        : '',
  }
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: clipboard })
  editor.view.dom.dispatchEvent(event)
  const kept = sent()
  expect(kept.content[0]).toEqual(p(bold('کتاب'), ' ها'))
  expect(kept.content[1]?.type).toBe('table')
})

test('words are counted, a half-space inside a word', async () => {
  await givenPage('او می\u200cرود خانه')
  expect(document.querySelector('[role=status]')?.textContent).toBe('۳ واژه')
})

test('a field that was emptied stays empty, although a document is stored', async () => {
  const { sent } = await givenPage('', doc(table(['الف'], ['ب'])))
  expect(sent()).toEqual(doc())
})
