import { expect, test } from 'vitest'
import { permission } from '../permission.ts'
import { blank } from '../forms/form.ts'
import { FormBox } from '../forms/fields.tsx'
import { attributesOf, drawnDocument, type Visit } from './fixtures.tsx'
import { Star } from './star.tsx'

const evil = `"><script>alert(1)</script><!--'&amp;`
const title = { fa: evil, en: evil }
const secret = permission('test.secret', title, ['administrator'])
const nav = [
  { label: { fa: 'رویدادها', en: 'Events' }, to: '/events', order: 1 },
  { label: { fa: 'پنهان', en: 'Hidden' }, to: '/hidden', order: 2, permission: secret },
  { label: { fa: 'صندوق', en: 'Inbox' }, to: '/desk/inbox', order: 3, group: 'daily', icon: 'inbox' },
] as const

const opening = (visit: Visit) =>
  attributesOf(drawnDocument(() => <p />, {}, visit).document.querySelector('html'), 'lang', 'dir', 'data-theme')

test('a page says its language and direction, and keeps the theme the reader chose', () => {
  expect(opening({})).toEqual(['fa', 'rtl', undefined])
  expect(opening({ locale: 'en', theme: 'dark' })).toEqual(['en', 'ltr', 'dark'])
  expect(opening({ locale: 'azb' })).toEqual(['az-Arab', 'rtl', undefined])
})

test('what stands around a page cannot break out of it', () => {
  const head = {
    title,
    description: title,
    jsonLd: { name: evil },
    feeds: [{ type: 'application/rss+xml', to: '/feed', title }],
  }
  const { document } = drawnDocument(() => <p />, { head, told: title })
  expect(document.querySelectorAll('script').map((script) => script.getAttribute('type'))).toEqual([
    'module',
    'application/ld+json',
  ])
  expect(document.querySelector('.toast')?.innerHTML).toContain('&lt;script>')
})

test('data for search engines arrives as it was', () => {
  const jsonLd = { '@type': 'Event', name: evil }
  const { document } = drawnDocument(() => <p />, { head: { title, jsonLd } })
  expect(JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')).toEqual(jsonLd)
})

test('every language of a page knows the others', () => {
  const { document } = drawnDocument(() => <p />, {}, { locale: 'en', query: '?page=2' })
  const alternates = document
    .querySelectorAll('link[hreflang]')
    .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])
  expect(alternates).toEqual([
    ['fa', 'https://city.example/news'],
    ['en', 'https://city.example/en/news'],
    ['az-Arab', 'https://city.example/azb/news'],
    ['x-default', 'https://city.example/news'],
  ])
  const switches = document.querySelectorAll('.top__tools a').map((link) => link.getAttribute('href'))
  expect(switches).toEqual(['/news?page=2', '/azb/news?page=2'])
})

test('the menu shows what one may open, and where one is', () => {
  const { document } = drawnDocument(() => <p />, { nav }, { locale: 'en', path: '/events/7' })
  const links = document.querySelectorAll('.nav a')
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
    ['/en/events', 'true'],
  ])
})

const officer = { kind: 'person', id: 'x', name: 'Somebody', staff: true, grants: [{ role: 'officer' }] } as const

test('the Desk has its own sections, its own styles, and stays out of search engines', () => {
  const { document } = drawnDocument(() => <p />, { nav }, { locale: 'en', path: '/desk/inbox', actor: officer })
  expect(document.querySelector('.side a')?.getAttribute('aria-current')).toBe('page')
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  expect(document.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href'))).toEqual([
    '/assets/site.css',
    '/assets/desk.css',
  ])
})

test('whoever may not enter the Desk is shown nothing of it: neither its menu nor its search', () => {
  const citizen = { ...officer, staff: false, grants: [{ role: 'citizen' }] } as const
  for (const actor of [null, citizen]) {
    const { document } = drawnDocument(() => <p />, { nav }, { locale: 'en', path: '/desk/inbox', actor })
    expect(document.querySelectorAll('.side, .desktop, .nav a[href^="/en/desk"]')).toHaveLength(0)
    expect(document.querySelector('.nav')).not.toBeNull()
  }
})

test('light and dark change by a plain form that comes back to the same page', () => {
  const { document } = drawnDocument(() => <p />, {}, { locale: 'en', query: '?q=1' })
  const form = document.querySelector('form.theme')
  expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual(['post', '/en/theme'])
  expect(form?.querySelector('[name=back]')?.getAttribute('value')).toBe('/en/news?q=1')
  expect(form?.querySelectorAll('button').map((button) => button.getAttribute('value'))).toEqual(['dark', 'light'])
})

test('a form gone wrong is the first thing the title says', () => {
  const wrong = { ...blank(), problems: [['name', { fa: 'بنویسید', en: 'Write it' }]] as const }
  const page = () => <FormBox form={wrong} to="/x" submit={title} />
  expect(drawnDocument(page).document.querySelector('title')?.textContent).toBe('خطا: خبرها · جان‌شهر تبریز')
  expect(drawnDocument(page, {}, { locale: 'en' }).document.querySelector('title')?.textContent).toMatch(/^Error: News/)
  expect(drawnDocument(() => <p />).document.querySelector('title')?.textContent).toMatch(/^خبرها/)
})

test('drawings are written once, and only those the page uses', () => {
  const { document } = drawnDocument(() => (
    <>
      <Star proof="half" />
      <Star proof="half" />
    </>
  ))
  expect(document.querySelectorAll('.sprites symbol').map((symbol) => symbol.id)).toEqual(['mark', 'star-half'])
})

test('a demonstration says that it is one', () => {
  expect(drawnDocument(() => <p />, {}, { sample: true }).sent).toContain('ساختگی')
  expect(drawnDocument(() => <p />).sent).not.toContain('ساختگی')
})
