import { parse } from 'node-html-parser'
import { renderToString } from 'solid-js/web'
import type { JSX } from 'solid-js'
import { describe, expect, test } from 'vitest'
import { viewFor, ViewProvider } from '../http/view.ts'
import type { Locale } from '../locale.ts'
import { BarRows } from './bar-rows.tsx'
import { Columns } from './columns.tsx'
import { IntervalLine, runsOf } from './interval-line.tsx'
import { IntervalRows } from './interval-rows.tsx'
import { across, niceStep, roundSpan } from './scale.ts'
import { SmallMultiples } from './small-multiples.tsx'
import { Sparkline } from './sparkline.tsx'

function draw(locale: Locale, chart: () => JSX.Element) {
  const view = viewFor({
    locale,
    actor: null,
    now: new Date('2026-03-21T09:00:00Z'),
    path: '/',
    query: '',
    theme: undefined,
    sample: false,
  })
  return parse(renderToString(() => <ViewProvider value={view}>{chart()}</ViewProvider>))
}

const caption = { fa: 'یافته', en: 'The finding' }
const head = [
  { fa: 'سن', en: 'Age' },
  { fa: 'سهم', en: 'Share' },
] as const
const bars = [
  { label: { fa: 'جوان', en: 'Young' }, value: 18, reference: 45 },
  { label: { fa: 'میان‌سال', en: 'Middle' }, value: 60 },
]
const season = (fa: string, value: number | undefined) => ({
  label: { fa },
  estimate: value === undefined ? undefined : { value, low: value - 4, high: value + 4 },
  reference: 58,
})
const moments = [season('بهار', 62), season('تابستان', undefined), season('پاییز', 71), season('زمستان', 70)]

describe('a scale', () => {
  test('begins at the start of the line', () => {
    expect([across(30, 'fa'), across(30, 'azb'), across(30, 'en')]).toEqual([70, 70, 30])
  })
  test('counts in steps that people count in', () => {
    expect([niceStep(37, 4), niceStep(0.9, 4), niceStep(1200, 4)]).toEqual([10, 0.5, 500])
    expect(roundSpan([43, 71]).ticks).toEqual([40, 50, 60, 70, 80])
    expect(roundSpan([3, 9], { zero: true }).from).toBe(0)
    expect(roundSpan([]).ticks).toEqual([0, 1])
  })
})

describe('bars', () => {
  test('grow from the right in Persian and from the left in English, with the digits of each', () => {
    const [fa, en] = (['fa', 'en'] as const).map((locale) =>
      draw(locale, () => <BarRows caption={caption} bars={bars} head={head} />),
    )
    const widths = (page: typeof fa) =>
      page?.querySelectorAll('rect').map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')])
    expect(widths(fa)).toEqual([
      ['70%', '30%'],
      ['0%', '100%'],
    ])
    expect(widths(en)).toEqual([
      ['0%', '30%'],
      ['0%', '100%'],
    ])
    expect(fa?.querySelector('.strong')?.textContent.trim()).toBe('۱۸')
    expect(en?.querySelector('.strong')?.textContent.trim()).toBe('18')
  })

  test('come after their finding and before their numbers, and carry no style of their own', () => {
    const page = draw('fa', () => <BarRows caption={caption} bars={bars} head={head} />)
    const order = page
      .querySelector('figure')
      ?.childNodes.flatMap((node) => ('rawTagName' in node ? [node.rawTagName] : []))
    expect(order).toEqual(['figcaption', 'svg', 'details'])
    expect(page.querySelectorAll('tbody tr')).toHaveLength(2)
    expect(page.toString()).not.toContain('style=')
    expect(page.querySelector('svg title')?.textContent).toBe('یافته')
  })
})

test('columns run with the line in the order of time, and name the first and the last', () => {
  const columns = ['فروردین', 'اردیبهشت', 'خرداد'].map((fa, at) => ({ label: { fa }, value: (at + 1) * 10 }))
  const page = draw('fa', () => <Columns caption={caption} columns={columns} head={head} />)
  const places = page.querySelectorAll('rect').map((bar) => Number.parseFloat(bar.getAttribute('x') ?? ''))
  expect(places).toEqual(places.toSorted((a, b) => b - a))
  expect(page.querySelectorAll('.strong.mid').map((text) => text.textContent.trim())).toEqual(['۱۰', '۳۰'])
  expect(page.querySelectorAll('.xlabels span').map((label) => label.textContent)).toEqual(['فروردین', 'خرداد'])
})

describe('a line', () => {
  test('stops where an estimate is withheld', () => {
    expect(runsOf(moments).map((run) => run.map(({ at }) => at))).toEqual([[0], [2, 3]])
    const page = draw('fa', () => <IntervalLine caption={caption} moments={moments} head={head} />)
    expect(page.querySelectorAll('circle')).toHaveLength(3)
    expect(page.querySelectorAll('polygon.area')).toHaveLength(2)
    expect(page.querySelectorAll('tbody tr')[1]?.textContent).toContain('نشان داده نمی‌شود')
    expect(page.querySelectorAll('tbody tr')[0]?.textContent).toContain('۵۸ تا ۶۶')
  })

  test('shares its scale with those beside it', () => {
    const low = moments.map((moment) => ({ ...moment, estimate: moment.estimate && { value: 20, low: 16, high: 24 } }))
    const charts = [
      { caption, moments, head },
      { caption, moments: low, head },
    ]
    const page = draw('fa', () => <SmallMultiples charts={charts} />)
    const ticks = page
      .querySelectorAll('figure')
      .map((figure) => figure.querySelectorAll('svg[width="26"] text').map((text) => text.textContent.trim()))
    expect(ticks[0]).toEqual(ticks[1])
  })
})

const dotOf = (page: ReturnType<typeof draw> | undefined) => page?.querySelector('.dot')?.getAttribute('cx')
const textOf = (page: ReturnType<typeof draw> | undefined) => page?.querySelector('svg')?.textContent

test('dots stand on their intervals, with the interval in words', () => {
  const rows = [{ label: { fa: 'احساس تعلق', en: 'Belonging' }, value: 71, low: 67, high: 75, reference: 59 }]
  const [fa, en] = (['fa', 'en'] as const).map((locale) =>
    draw(locale, () => <IntervalRows caption={caption} rows={rows} head={head} />),
  )
  expect([dotOf(fa), dotOf(en)]).toEqual(['29%', '71%'])
  expect(textOf(fa)).toContain('(۶۷ تا ۷۵)')
  expect(textOf(en)).toContain('(67 to 75)')
})

test('a small line says in words what it shows', () => {
  const page = draw('fa', () => <Sparkline values={[1, 3, 2]} label={caption} />)
  expect(page.querySelector('svg')?.getAttribute('aria-label')).toBe('یافته')
  expect(page.querySelector('path')?.getAttribute('d')).toMatch(/^M97 24L50 4L3 14$/)
})

test('what is counted in whole ones has no halves on its scale, however little it is', () => {
  expect(roundSpan([1, 2], { zero: true, whole: true }).ticks).toEqual([0, 1, 2])
  expect(roundSpan([1], { zero: true, whole: true }).ticks).toEqual([0, 1])
  expect(roundSpan([0], { zero: true, whole: true }).ticks).toEqual([0, 1])
  expect(roundSpan([0.4, 1], { zero: true }).ticks).toContain(0.5)
  expect(roundSpan([37], { zero: true, whole: true }).ticks).toEqual([0, 10, 20, 30, 40])
})
