import { describe, expect, test } from 'vitest'
import { facts } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import portal from '../module.ts'

const city = await openCity({ modules: [portal] })
const editor = await city.staff('Ailin', 'editor')
const officer = await city.staff('Tohid', 'officer')
const visitor = city.visitor(editor)

const page = {
  'title.fa': 'بیانیهٔ دسترس‌پذیری',
  'title.en': 'Accessibility',
  slug: 'access',
  'body.fa': '## راه‌ها\n\nبا صفحه‌خوان.',
}

describe('a page', () => {
  test('is written and stands on the site', async () => {
    const saved = await (await visitor.open('/desk/pages/new')).submit(page, 'Save')
    expect(saved.text).toContain('Saved.')
    expect((await city.visitor(undefined, 'fa').open('/about/access')).text).toContain('با صفحه‌خوان')
  })

  test('has an address of its own', async () => {
    const again = await (await visitor.open('/desk/pages/new')).submit(page, 'Save')
    expect(again.status).toBe(422)
    expect(again.text).toContain('Something else has this address.')
    const odd = await (await visitor.open('/desk/pages/new')).submit({ ...page, slug: 'دربارهٔ ما' }, 'Save')
    expect(odd.text).toContain('Only small Latin letters')
  })

  test('is not lost when two change it at once', async () => {
    const link = (await visitor.open('/desk/pages')).document.querySelector('th.title a')?.getAttribute('href') ?? ''
    const [mine, yours] = [await visitor.visit(link), await visitor.visit(link)]
    await mine.submit({ 'title.en': 'Access for all' }, 'Save')
    const refused = await yours.submit({ 'title.en': 'Open to all' }, 'Save')
    expect(refused.status).toBe(409)
    expect(refused.document.querySelector('[name="title.en"]')?.getAttribute('value')).toBe('Open to all')
    expect((await refused.submit({}, 'Save')).text).toContain('Saved.')
  })
})

describe('a link', () => {
  const link = { 'label.fa': 'سامانهٔ ۱۳۷', 'label.en': 'City line 137', 'group.fa': 'شهرداری', url: 'tel:137' }

  test('is added, changed and taken away', async () => {
    await (await visitor.open('/desk/links/new')).submit(link, 'Save')
    expect((await city.visitor().open('/links')).text).toContain('City line 137')
    const list = await visitor.open('/desk/links')
    const one = await visitor.visit(list.document.querySelector('th.title a')?.getAttribute('href') ?? '')
    await one.submit({ 'label.en': 'Line 137' }, 'Save')
    expect((await city.visitor().open('/links')).text).toContain('Line 137')
    await one.submit({}, 'Remove')
    expect((await city.visitor().open('/links')).text).not.toContain('Line 137')
  })

  test('leads nowhere it may not', async () => {
    const refused = await (
      await visitor.open('/desk/links/new')
    ).submit({ ...link, url: 'javascript:alert(1)' }, 'Save')
    expect(refused.text).toContain('This address is not accepted.')
  })
})

test('a series is begun and named', async () => {
  await (await visitor.open('/desk/series/new')).submit({ 'title.fa': 'کوچه‌ها', slug: 'lanes' }, 'Save')
  expect((await visitor.open('/desk/series')).text).toContain('کوچه‌ها')
  expect((await city.visitor().open('/news/series/lanes')).status).toBe(200)
})

describe('a reported mistake', () => {
  test('reaches the editor and is answered once', async () => {
    const form = await city.visitor().open('/about/access')
    await form.submit({ message: 'نشانی تازه نیست', contact: '0914' }, 'Send')
    const queue = await visitor.open('/desk/mistakes')
    expect(queue.text).toContain('نشانی تازه نیست')
    const after = await queue.submit({ answer: 'نشانی نو شد.' }, 'It is mended')
    expect(after.text).toContain('The answer has been recorded.')
    expect(after.text).not.toContain('نشانی تازه نیست')
    expect((await visitor.open('/desk/mistakes?state=mended')).text).toContain('نشانی نو شد.')
    await queue.submit({ answer: 'x' }, 'It is mended')
    const told = (await city.db.select().from(facts)).filter(({ name }) => name === 'portal.mistake-answered')
    expect(told).toHaveLength(1)
  })
})

test.each(['/desk/pages', '/desk/links', '/desk/series', '/desk/mistakes'])(
  '%s is for those who keep the site',
  async (path) => {
    expect((await city.visitor(officer).open(path)).status).toBe(403)
    expect((await city.visitor().open(path)).status).toBe(401)
  },
)
