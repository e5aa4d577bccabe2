import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import { givenArticle, givenSeries } from '../fixtures.ts'
import portal from '../module.ts'
import { articles } from '../tables.ts'

const city = await openCity({ modules: [portal] })
const editor = await city.staff('Ailin', 'editor')
const visitor = city.visitor(editor)

for (let n = 1; n <= 60; n += 1) {
  const changedAt = new Date(city.now.getTime() - n * 60_000)
  await givenArticle(city.db, { code: n, title: { fa: `خبر شمارهٔ ${n}`, en: `Piece ${n}` }, changedAt })
}
const draft = await givenArticle(city.db, {
  code: 200,
  state: 'draft',
  authorId: editor.id,
  publishedOn: null,
  title: { fa: 'برنامه‌ريزي شهری', en: 'Planning' },
})

const rows = (page: Page) => page.document.querySelectorAll('tbody tr')
const titles = (page: Page) => page.document.querySelectorAll('th.title a').map((link) => link.textContent)
const tabs = (page: Page) =>
  page.document.querySelectorAll('.tabs a').map((link) => link.textContent.replace(/\s+/g, ''))
const address = (page: Page, selector: string) => page.document.querySelector(selector)?.getAttribute('href') ?? ''

const post = (path: string, fields: readonly (readonly [string, string])[]) =>
  visitor.request(`/en${path}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: fields.reduce((body, [name, value]) => (body.append(name, value), body), new URLSearchParams()),
  })

describe('the list', () => {
  test.each(['changed', 'published', 'code'])('ordered by %s goes through every article once', async (sort) => {
    const first = await visitor.open(`/desk/articles?sort=${sort}`)
    expect(rows(first)).toHaveLength(50)
    const second = await visitor.visit(address(first, '[rel=next]'))
    expect(rows(second)).toHaveLength(11)
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(61)
    expect(second.document.querySelector('[rel=next]')).toBeNull()
  })

  test('is narrowed by its address, in any spelling, and by code', async () => {
    expect(titles(await visitor.open('/desk/articles?state=draft'))).toEqual(['Planning'])
    expect(titles(await visitor.open(`/desk/articles?text=${encodeURIComponent('برنامه ریزی')}`))).toEqual(['Planning'])
    expect(titles(await visitor.open(`/desk/articles?text=${encodeURIComponent('۲۰۰')}`))).toEqual(['Planning'])
    expect(rows(await visitor.open(`/desk/articles?author=${editor.id}&category=notice`))).toHaveLength(0)
  })

  test('reads nothing into nonsense', async () => {
    const odd = '/desk/articles?state=x&series=1&below=9~x&sort=%27&order=up&zone=%00'
    expect((await visitor.open(odd)).status).toBe(200)
    expect((await visitor.open('/desk/articles?sort=changed&below=99~4')).status).toBe(200)
  })

  test('counts what stands behind each tab', async () => {
    expect(tabs(await visitor.open('/desk/articles'))).toEqual(
      expect.arrayContaining(['All61', 'Mydrafts1', 'Waitingforreview0', 'Published60']),
    )
  })
})

describe('a view', () => {
  test('is kept under a name, renamed and removed', async () => {
    const page = await visitor.open('/desk/articles?category=news&state=draft&sort=code')
    const keeping = await visitor.visit(address(page, '.tabs a[href*="/desk/views"]'))
    const kept = await keeping.submit({ name: 'Drafts of news' }, 'Save')
    expect(tabs(kept)).toContain('Draftsofnews1')
    expect(kept.document.querySelector('.tabs [aria-current]')?.textContent).toContain('Drafts of news')

    const again = await visitor.visit(address(page, '.tabs a[href*="/desk/views"]'))
    expect(tabs(await again.submit({ name: 'Kept' }, 'Rename'))).toContain('Kept1')
    const gone = await (await visitor.visit(address(page, '.tabs a[href*="/desk/views"]'))).submit({}, 'Remove')
    expect(tabs(gone)).not.toContain('Kept1')
  })

  test('is nobody else’s', async () => {
    const other = await city.staff('Negar', 'editor')
    const page = await visitor.open('/desk/articles?state=draft')
    await (await visitor.visit(address(page, '.tabs a[href*="/desk/views"]'))).submit({ name: 'Mine' }, 'Save')
    expect(tabs(await city.visitor(other).open('/desk/articles'))).not.toContain('Mine1')
  })

  test('has a name', async () => {
    const page = await visitor.open('/desk/views?list=/desk/articles&query=state%3Ddraft')
    expect((await page.submit({ name: ' ' }, 'Save')).status).toBe(422)
    expect((await visitor.open('/desk/views?list=//evil.example')).status).toBe(404)
  })
})

const some = async (codes: readonly number[]) => {
  const all = await city.db.select({ id: articles.id, code: articles.code }).from(articles)
  return all.filter(({ code }) => codes.includes(code)).map(({ id }) => id)
}

describe('acts on several', () => {
  test('say beforehand and afterwards what is refused, row by row', async () => {
    const picked = await some([1, 200])
    const asked = await post('/desk/articles/bulk', [['do', 'publish'], ...picked.map((id) => ['pick[]', id] as const)])
    expect(await asked.text()).toMatch(/will be done[\s\S]*The article is published/)
    const done = await post('/desk/articles/bulk/done', [
      ['do', 'publish'],
      ...picked.map((id) => ['pick[]', id] as const),
    ])
    expect(await done.text()).toContain('1 of 2 done')
    const [published] = await city.db.select().from(articles).where(eq(articles.id, draft.id))
    expect(published?.state).toBe('published')
  })

  test('set category, series and tag, each as a new version', async () => {
    const [id = ''] = await some([7])
    const series = await givenSeries(city.db)
    const pick = ['pick[]', id] as const
    await post('/desk/articles/bulk/done', [['do', 'category'], ['category', 'notice'], pick])
    await post('/desk/articles/bulk/done', [['do', 'series'], ['seriesId', series.id], pick])
    await post('/desk/articles/bulk/done', [['do', 'tag'], ['tag', 'نوروز'], pick])
    const [changed] = await city.db.select().from(articles).where(eq(articles.id, id))
    expect(changed).toMatchObject({ category: 'notice', seriesId: series.id, tags: ['نوروز'], version: 4 })
  })

  test('ask for what is missing', async () => {
    expect((await post('/desk/articles/bulk', [['do', 'publish']])).status).toBe(422)
    const [id = ''] = await some([8])
    const answer = await post('/desk/articles/bulk/done', [
      ['do', 'tag'],
      ['tag', ' '],
      ['pick[]', id],
    ])
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Write a tag.')
  })
})

describe('the list as a file', () => {
  test('is CSV for Excel, with the filters of the page', async () => {
    const answer = await visitor.request('/en/desk/articles/export.csv?text=7')
    const text = await answer.text()
    expect(text.trim().split('\r\n')).toHaveLength(2)
    expect(text).toContain('http://localhost/news/7')
  })

  test('is a sheet', async () => {
    const answer = await visitor.request('/en/desk/articles/export.xlsx')
    expect(answer.headers.get('content-type')).toContain('spreadsheetml')
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(2000)
  })
})
