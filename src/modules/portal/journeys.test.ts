import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openCity } from '#test/city.ts'
import { modules } from '../../app.ts'
import { importPage } from './actions/import.ts'
import { givenArticle } from './fixtures.ts'
import { mistakes } from './tables.ts'

const city = await openCity({ modules })
const rules = await city.work('rules')

const old = [
  'پيوندها',
  'تاریخ : شنبه 8 آبان 1389     |     کد : 4',
  '',
  'برنامه ريزي فرهنگي',
  '',
  'چکيده در يک جمله.',
  '',
  'برنامه ريزي فرهنگي',
  'چکيده در يک جمله.',
  'متن با بهره\u00ACوري و ماده55 آمده است.',
  '',
  '-\u00A0\u00A0\u00A0 نخست',
  '-\u00A0\u00A0\u00A0 دوم',
  '',
  'PDF چاپ چاپ',
].join('\n')
const oldPage = { source: 'old.txt', raw: Buffer.from(old) }
const imported = await importPage(rules, '', oldPage)
await city.settle()

test('an old page keeps its code, its date and its words', async () => {
  expect(imported).toMatchObject({ outcome: 'imported', code: 4, title: 'برنامه ریزی فرهنگی' })
  const article = await city.visitor(undefined, 'fa').open('/news/4')
  expect(article.status).toBe(200)
  expect(article.document.querySelector('h1')?.text).toBe('برنامه ریزی فرهنگی')
  expect(article.text).toContain('شنبه ۸ آبان ۱۳۸۹')
  expect(article.text).toContain('بهره‌وری و ماده55')
  expect(article.text).not.toContain('PDF چاپ چاپ')
  expect(article.document.querySelectorAll('.prose li')).toHaveLength(2)
})

test('the same page again changes nothing, and another page cannot take its code', async () => {
  expect(await importPage(rules, '', oldPage)).toMatchObject({ outcome: 'unchanged' })
  const other = { source: 'other.txt', raw: Buffer.from(old.replace('متن', 'متن دیگری')) }
  expect(await importPage(rules, '', other)).toMatchObject({
    outcome: 'skipped',
    why: { en: expect.stringContaining('4') },
  })
})

test.each(['/News/4/any-title.html', '/News/4', '/fa/news/4', '/n/4', '/news.aspx?id=4', '/news/4', '/news/4/wrong'])(
  'the old address %s leads to the article for ever',
  async (address) => {
    const response = await city.visitor(undefined, 'fa').request(address)
    expect(response.status).toBe(301)
    expect(decodeURI(response.headers.get('location') ?? '')).toBe('/news/4/برنامه-ریزی-فرهنگی')
  },
)

test.each(['/News/9999999999', '/News/5', "/News/4'--", '/news/abc'])('%s is not there', async (address) => {
  expect((await city.visitor(undefined, 'fa').request(address)).status).toBe(404)
})

test.each(['بهره وری', 'بهره‌وری', 'بهرهوری', 'بهره\u00ACوري'])('the search finds it by «%s»', async (question) => {
  const found = await city.visitor(undefined, 'fa').open(`/search?q=${encodeURIComponent(question)}`)
  expect(found.document.querySelector('.hit a')?.getAttribute('href')).toContain('/news/4/')
})

test('a page that nobody dated is found, and stands in no list', async () => {
  const raw = Buffer.from(['صفحه‌ای بی‌تاریخ', '', 'چکیده', '', 'متنی دربارهٔ گل سنبل.'].join('\n'))
  const undated = await importPage(rules, '', { source: 'undated.txt', raw })
  expect(undated.hints).toMatchObject([{ about: { en: expect.stringContaining('no date') } }])
  await city.settle()
  const found = await city.visitor(undefined, 'fa').open(`/search?q=${encodeURIComponent('گل سنبل')}`)
  expect(found.document.querySelector('.hit a')?.text).toContain('بی‌تاریخ')
  expect((await city.visitor(undefined, 'fa').open('/news')).text).not.toContain('بی‌تاریخ')
})

test('an old address whose code nobody knows is answered by what the words in it find', async () => {
  const page = await city.visitor(undefined, 'fa').open('/News/987/برنامه-ريزي-فرهنگي.html')
  expect(page.status).toBe(404)
  expect(page.document.querySelector('main li a')?.textContent).toBe('برنامه ریزی فرهنگی')
})

test('a later page of a search shows nothing that an earlier one has shown', async () => {
  const question = encodeURIComponent('برنامه')
  const hitsOn = async (page: number) => {
    const { document } = await city.visitor(undefined, 'fa').open(`/search?q=${question}&page=${page}`)
    return document.querySelectorAll('.hit a').map((link) => link.getAttribute('href'))
  }
  const [first, second] = [await hitsOn(0), await hitsOn(1)]
  expect(first).not.toEqual([])
  expect(second.filter((address) => first.includes(address))).toEqual([])
})

test('suggestions are a list of links', async () => {
  const answer = await city.visitor(undefined, 'fa').request(`/search/suggest?q=${encodeURIComponent('برنام')}`)
  expect(await answer.text()).toContain('/news/4/')
})

test('a draft is hidden from everybody but those who write', async () => {
  const draft = await givenArticle(city.db, { state: 'draft' })
  expect((await city.visitor().open(`/news/${draft.code}`)).status).toBe(404)
  expect((await city.visitor(await city.staff('ویراستار نمونه', 'editor')).open(`/news/${draft.code}`)).status).toBe(
    200,
  )
})

test('what was taken down says so, and is found no more', async () => {
  const gone = await givenArticle(city.db, { state: 'withdrawn' })
  expect((await city.visitor().open(`/news/${gone.code}`)).status).toBe(410)
})

test('the list pages by key and forgets nothing', async () => {
  for (let day = 1; day <= 30; day += 1) {
    await givenArticle(city.db, {
      category: 'interview',
      publishedOn: `2026-02-${String(day % 27 || 1).padStart(2, '0')}`,
    })
  }
  const reader = city.visitor()
  const first = await reader.open('/news?category=interview')
  const next = first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? ''
  const second = await reader.visit(next)
  const links = [first, second].flatMap((each) =>
    each.document.querySelectorAll('.read h3 a').map((link) => link.getAttribute('href')),
  )
  expect(new Set(links).size).toBe(30)
  expect(links).toHaveLength(30)
})

test.each([
  ['rss', 'application/rss+xml', '<rss version="2.0"'],
  ['atom', 'application/atom+xml', '<feed xmlns'],
  ['json', 'application/feed+json', 'jsonfeed.org'],
])('the %s feed carries the newest articles', async (format, type, sign) => {
  const answer = await city.visitor().request(`/en/news.${format}`)
  expect(answer.headers.get('content-type')).toContain(type)
  const text = await answer.text()
  expect(text).toContain(sign)
  expect(text).toContain('/n/')
})

test('an article is printed as a PDF', async () => {
  const answer = await city.visitor(undefined, 'fa').request('/news/4.pdf')
  expect(answer.status).toBe(200)
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('the glance has every duty, aim and the thesis, and says honestly that nothing is proved yet', async () => {
  const glance = await city.visitor().open('/glance')
  const ids = glance.document.querySelectorAll('[data-duty]').map((element) => element.getAttribute('data-duty'))
  const wanted = [...Array.from({ length: 23 }, (_, at) => `D${at + 1}`), 'A1', 'A2', 'A3', 'T']
  expect(ids).toEqual(wanted)
  expect(glance.document.querySelectorAll('[data-proof=none]')).toHaveLength(23)
})

test('somebody reports a mistake, twice with the same words, and it is kept once', async () => {
  const reader = city.visitor()
  for (let time = 0; time < 2; time += 1) {
    const article = await reader.open('/news/4')
    const thanks = await article.submit({ message: 'The year is wrong.' }, 'Send')
    expect(thanks.text).toContain('Thank you')
  }
  expect(await city.db.select().from(mistakes).where(eq(mistakes.message, 'The year is wrong.'))).toHaveLength(1)
})

test('an empty report comes back with what is missing', async () => {
  const article = await city.visitor().open('/news/4')
  const again = await article.submit({ contact: '0914' }, 'Send')
  expect(again.status).toBe(422)
  expect(again.document.querySelector('#contact')?.getAttribute('value')).toBe('0914')
})

test('the theme is remembered without a script, and nobody is led elsewhere', async () => {
  const reader = city.visitor()
  await reader.send('/theme', { theme: 'dark', back: '/en/glance' })
  expect((await reader.open('/')).document.querySelector('html')?.getAttribute('data-theme')).toBe('dark')
  const away = await reader.request('/theme', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ theme: 'light', back: '//elsewhere.example' }),
  })
  expect(away.headers.get('location')).toBe('/')
})

test.each(['fa', 'en', 'azb'] as const)('readers of %s get every page', async (locale) => {
  for (const path of ['/', '/glance', '/glance/D5', '/glance/A1', '/news', '/links', '/search', '/news/4']) {
    const page = await city.visitor(undefined, locale).open(path)
    expect(page.status, path).toBe(200)
  }
  expect(city.reported).toEqual([])
})
