import { describe, expect, test } from 'vitest'
import type { Said } from '#platform/locale.ts'
import { weekdayName } from '#platform/calendar/format.ts'
import { daysBetween, toIso, toJalali } from '#platform/calendar/jalali.ts'
import { gregorianMonths, jalaliMonths, weekdays } from '#platform/calendar/names.ts'
import { clean } from '#platform/text/clean.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { activities } from './activities.ts'
import { articles } from './articles/articles.ts'
import { series } from './articles/series.ts'
import { organisations } from './organisations.ts'
import { mistakes } from './desk/mistakes.ts'
import { unfinished } from './desk/unfinished.ts'
import { links, pages } from './pages.ts'
import { femaleNames, maleNames, staff } from './people.ts'
import { draws } from './events/draws.ts'
import { season } from './events/season.ts'
import { venues } from './events/venues.ts'
import { programmes } from './programmes.ts'
import type { DemoBlock } from './shapes.ts'

const linesOf = (blocks: readonly DemoBlock[]): string[] =>
  blocks.flatMap((block) => ('list' in block ? block.list : Object.values(block)))

const isSaid = (value: object): value is Said => 'fa' in value && typeof value.fa === 'string'

/** Every text that is said in several languages, wherever it hangs. */
function saidIn(value: unknown): Said[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(isSaid(value) ? [value] : []), ...Object.values(value).flatMap(saidIn)]
}

const everything = [
  activities,
  articles,
  series,
  organisations,
  links,
  pages,
  staff,
  programmes,
  unfinished,
  season,
  draws,
  venues,
]
const said = saidIn(everything)

const persian = [
  ...said.map(({ fa }) => fa),
  ...[...articles, ...unfinished].flatMap(({ body, tags }) => [...linesOf(body), ...tags]),
  ...unfinished.flatMap(({ sent, returned, revised }) => [sent?.note ?? '', returned?.note ?? '', revised?.note ?? '']),
  ...mistakes.flatMap(({ path, message, answered }) => [path.startsWith('/en') ? '' : message, answered?.answer ?? '']),
  ...pages.flatMap(({ body }) => linesOf(body)),
  ...activities.flatMap(({ noteFa }) => noteFa ?? []),
  ...activities.flatMap(({ places }) => places),
  ...femaleNames,
  ...maleNames,
]

const english = [
  ...said.map(({ en }) => en ?? ''),
  ...articles.flatMap(({ bodyEn }) => linesOf(bodyEn ?? [])),
  ...pages.flatMap(({ bodyEn }) => linesOf(bodyEn)),
]

describe('the wording', () => {
  test('Persian is clean as it stands', () => {
    expect(persian.filter((text) => clean(text).text !== text)).toEqual([])
    const azerbaijani = said.flatMap(({ azb }) => azb ?? [])
    expect(azerbaijani.filter((text) => clean(text, { lang: 'azb' }).text !== text)).toEqual([])
  })

  test('English is clean as it stands', () => {
    expect(english.filter((text) => clean(text, { lang: 'en' }).text !== text)).toEqual([])
  })

  test.each([
    [
      'officialese',
      /می[ \u200C]باش|نمای(?:ید|ند)|اقدام نمود|نسبت به .{1,30} اقدام|خطای نامشخص|ارباب رجوع|شماره پیگیری/,
    ],
    ['losing spellings', /هیئت|هیات|مساله|مسأله|تایید|رییس|فرهنگ سرا|به زودی|\u06C0/],
    ['ASCII quotes, three dots or exclamation marks', /["']|\.\.\.|!/],
    ['Latin or Arabic digits', /[0-9٠-٩]/],
    ['a blank before a mark, or none after', / [،؛.؟:»]|[،؛؟][^\s»)]/],
    ['words that hurt people', /معلول(?!ی)|عقب‌مانده|معتاد|کارتن|متکدی|بچه‌های کار|اتباع|بی‌سواد|سرپرست خانوار/],
    ['a missing half-space', /(?:^|\s)ن?می |[\u0600-\u06FF] ها(?:ی|یی|یش|یشان)?(?=[\s،.؛])/],
  ])('Persian has no %s', (_name, forbidden) => {
    expect(persian.filter((text) => forbidden.test(text))).toEqual([])
  })

  test('English has no Persian digits, straight quotes or three dots', () => {
    expect(english.filter((text) => /[۰-۹]|["']|\.\.\./.test(text))).toEqual([])
  })

  test('everybody and every association is visibly a sample', () => {
    expect(staff.filter(({ name }) => !name.fa.endsWith(' (نمونه)') || !name.en.endsWith(' (Sample)'))).toEqual([])
    const open: ReadonlySet<string> = new Set([
      'unit',
      'district',
      'agency',
      'council',
      'commission',
      'committee',
      'board',
    ])
    const unmarked = organisations.filter(({ kind, name }) => !open.has(kind) && !name.fa.includes('نمونه'))
    expect(unmarked.map(({ slug }) => slug)).toEqual([])
  })

  test('every hall and ground of the season is visibly a sample', () => {
    const own = venues.filter(({ name }) => !name.fa.endsWith('(نمونه)') || !name.en.endsWith('(Sample)'))
    expect(own).toEqual([])
  })

  test.each(articles)('article $code gives the right weekday to each date', ({ title, lead, body, bodyEn, on }) => {
    expect(wrongWeekdays([title.fa, lead.fa, ...linesOf(body)].join('\n'), on)).toEqual([])
    expect(wrongEnglishWeekdays([lead.en, ...linesOf(bodyEn ?? [])].join('\n'), on)).toEqual([])
  })
})

const number = (digits: string) => Number(asciiDigits(digits))

/** A date written without its year is read in the year that brings it nearest to the article. */
function nearest(on: string, candidates: readonly string[]) {
  const away = (day: string) => Math.abs(daysBetween(on, day))
  return candidates.toSorted((a, b) => away(a) - away(b))[0] ?? on
}

/** «شنبه ۳۰ آذر», «سه‌شنبه ۱۴ تا دوشنبه ۲۰ مرداد»: a weekday, a day, and the next month named within a few words. */
function wrongWeekdays(text: string, on: string) {
  const months = jalaliMonths.fa.join('|')
  const pattern = `(?<![\\u200C])(${weekdays.fa.join('|')})،? ([۰-۹]{1,2})(?=[^.]{0,24}? (${months})(?![آ-ی])(?: ([۰-۹]{4}))?)`
  const dated = new RegExp(pattern, 'g')
  return [...text.matchAll(dated)].flatMap(([written, weekday = '', day = '', month = '', year]) => {
    const { y } = toJalali(on)
    const years = year === undefined ? [y - 1, y, y + 1] : [number(year)]
    const m = jalaliMonths.fa.indexOf(month) + 1
    const meant = nearest(
      on,
      years.map((each) => toIso({ y: each, m, d: number(day) })),
    )
    return weekdayName(meant).fa === weekday ? [] : [`${written} ${month}: ${weekdayName(meant).fa}`]
  })
}

/** The same in English: “Friday 20 December 2024”. */
function wrongEnglishWeekdays(text: string, on: string) {
  const dated = new RegExp(
    `(${weekdays.en.join('|')}) (\\d{1,2})(?=\\D{0,20}(?:\\d{1,2} )?(${gregorianMonths.en.join('|')}))`,
    'g',
  )
  return [...text.matchAll(dated)].flatMap(([written, weekday = '', day = '', month = '']) => {
    const m = String(gregorianMonths.en.indexOf(month) + 1).padStart(2, '0')
    const y = Number(on.slice(0, 4))
    const meant = nearest(
      on,
      [y - 1, y, y + 1].map((each) => `${each}-${m}-${day.padStart(2, '0')}`),
    )
    return weekdayName(meant).en === weekday ? [] : [`${written} ${month}: ${weekdayName(meant).en}`]
  })
}
