import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressOf } from './assets.ts'
import { Button, ButtonLink } from './button.tsx'
import { Capacity } from './capacity.tsx'
import { RelativeTime } from './dates.tsx'
import { Count, Figure } from './figure.tsx'
import { attributesOf, drawn } from './fixtures.tsx'
import { iconNames } from './icon-names.ts'
import { Pager } from './crumbs.tsx'
import { Say } from './say.tsx'
import { DataTable } from './table.tsx'

const text = (fa: string, en: string) => ({ fa, en })
const name = text('نام', 'Name')

test('every icon has its symbol, and every symbol its icon', () => {
  const sheet = readFileSync(join(import.meta.dirname, 'icons.svg'), 'utf8')
  const symbols = [...sheet.matchAll(/<symbol id="i-([a-z]+)"/g)].map(([, id]) => id)
  expect(symbols).toEqual([...iconNames])
})

test('a file is served under its built name, and under its own without a build', () => {
  const manifest = { 'src/platform/ui/styles/site.css': { file: 'assets/site-1a.css' } }
  expect(addressOf('site.css', manifest)).toBe('/assets/site-1a.css')
  expect(addressOf('art/saz.svg', manifest)).toBe('/assets/art/saz.svg')
})

test('a text said in another language for want of a translation is marked', () => {
  const said = drawn(() => <Say text={{ fa: 'متن' }} />, { locale: 'en' }).querySelector('span')
  expect([said?.getAttribute('lang'), said?.getAttribute('dir'), said?.textContent]).toEqual(['fa', 'rtl', 'متن'])
  expect(drawn(() => <Say text={text('متن', 'Text')} />, { locale: 'en' }).toString()).toBe('Text')
})

test('a button that cannot be used stays in reach and says why', () => {
  const page = drawn(() => <Button whyNot={text('نخست گواه را باز کنید.', 'Open it first.')}>کلید</Button>)
  const button = page.querySelector('button')
  expect([
    button?.getAttribute('type'),
    button?.getAttribute('aria-disabled'),
    button?.hasAttribute('disabled'),
  ]).toEqual(['button', 'true', false])
  expect(page.querySelector(`#${button?.getAttribute('aria-describedby')}`)?.textContent).toBe('نخست گواه را باز کنید.')
})

test('a link of ours stays in the language of its page', () => {
  expect(
    drawn(() => <ButtonLink to="/news">x</ButtonLink>, { locale: 'en' })
      .querySelector('a')
      ?.getAttribute('href'),
  ).toBe('/en/news')
})

const source = { label: text('روش', 'method'), to: '/methods' }

test('a measured number comes with its interval, its answers and its source', () => {
  const measured = { value: 58.4, decimals: 1, n: 2410, interval: { low: 57, high: 61, level: 95 }, source }
  expect(drawn(() => <Figure label={name} measured={measured} />).textContent).toBe(
    'نام۵۸٫۴بازهٔ ۹۵٪: ۵۷٫۰ تا ۶۱٫۰ · ۲٬۴۱۰ پاسخ · روش',
  )
})

test('from too few answers no number is shown, in any form', () => {
  const few = drawn(
    () => <Figure label={name} measured={{ value: 52, n: 29, interval: { low: 31, high: 73, level: 95 }, source }} />,
    { locale: 'en' },
  )
  expect(few.textContent).toContain('Too few answers')
  expect(few.textContent).not.toMatch(/52|31|73|29/)
})

test('fewer than ten people are not told apart, things are', () => {
  expect(drawn(() => <Count value={9} of="people" />).textContent).toBe('کمتر از ۱۰ نفر')
  expect(drawn(() => <Count value={10} of="people" />).textContent).toBe('۱۰')
  expect(drawn(() => <Count value={3} of="things" unit={text('کتاب', 'books')} />, { locale: 'en' }).textContent).toBe(
    '3 books',
  )
})

test('the places of an offering are told exactly, with its waiting list', () => {
  expect(drawn(() => <Capacity taken={9} all={12} />).textContent).toBe('۹ نفر از ۱۲؛ ۳ جا مانده')
  expect(drawn(() => <Capacity taken={0} all={12} state="given-later" />).textContent).toBe('۱۲ جا')
  const full = drawn(() => <Capacity taken={12} all={12} waiting={4} />, { locale: 'en' })
  expect([full.textContent, full.querySelector('rect')?.getAttribute('width')]).toEqual(['Full; 4 waiting', '100%'])
  expect(drawn(() => <Capacity taken={12} all={12} waiting={4} />).textContent).toBe(
    'ظرفیت پر؛ ۴ درخواست در فهرست انتظار',
  )
  expect(drawn(() => <Capacity taken={0} all={12} state={{ opens: text('۸ آذر', '29 November') }} />).textContent).toBe(
    '۱۲ جا؛ ثبت‌نام از ۸ آذر',
  )
})

test('what is near on the screen is a full date on paper', () => {
  const time = drawn(() => <RelativeTime at={new Date('2026-11-19T05:30:00Z')} />).querySelector('time')
  expect(time?.getAttribute('datetime')).toBe('2026-11-19T05:30:00.000Z')
  expect(time?.querySelector('.noprint')?.textContent).toBe('۳ روز پیش')
  expect(time?.querySelector('.print')?.textContent).toContain('۲۸ آبان ۱۴۰۵')
})

test('a list on one page has no pager', () => {
  expect(drawn(() => <Pager />).toString()).toBe('')
  expect(
    drawn(() => <Pager next="/news?after=x" />)
      .querySelectorAll('a')
      .map((link) => link.getAttribute('rel')),
  ).toEqual(['next'])
})

const columns = [
  {
    head: name,
    cell: ({ title }: { title: string }) => title,
    sort: { to: '/x?sort=name', now: 'ascending' as const },
  },
  { head: text('شمار', 'Count'), cell: () => '7', numeric: true },
]

test('a table names its rows and says how it is sorted; a card on a phone keeps its labels', () => {
  const table = drawn(() => <DataTable caption={name} columns={columns} rows={[{ title: '<b>' }]} />)
  expect(table.querySelector('tbody th')?.getAttribute('scope')).toBe('row')
  expect(table.querySelector('tbody th')?.innerHTML).toBe('&lt;b>')
  expect(table.querySelector('thead th')?.getAttribute('aria-sort')).toBe('ascending')
  expect(table.querySelector('tbody td')?.getAttribute('data-l')).toBe('شمار')
})

test('rows are picked by a form that works without script', () => {
  const picking = { to: '/desk/x', value: () => 'x-1', name: () => name, acts: [{ value: 'assign', label: name }] }
  const form = drawn(() => (
    <DataTable caption={name} columns={columns} rows={[{ title: 'a' }]} picking={picking} />
  )).querySelector('form[method=post]')
  expect(attributesOf(form, 'action')).toEqual(['/desk/x'])
  expect(attributesOf(form?.querySelector('tbody input') ?? null, 'name', 'aria-label')).toEqual([
    'pick[]',
    'برگزیدن نام',
  ])
  expect(attributesOf(form?.querySelector('button') ?? null, 'name', 'value')).toEqual(['do', 'assign'])
})
