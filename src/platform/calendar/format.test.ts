import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '../locale.ts'
import { hints } from '../text/hints.ts'
import { dateHints } from './date-hints.ts'
import * as format from './format.ts'
import { cityDaysBetween, endOfDay, instantOf, offsetAt, startOfDay, today, wallTime } from './instant.ts'
import { dayNumberOf, isoOfDayNumber, toIso } from './jalali.ts'
import { parseDate, parseDateFields } from './parse.ts'
import { relativeDay, relativeTime } from './relative.ts'

const azar1 = '2026-11-22'
const evening = new Date('2026-11-22T15:00:00Z')

describe('a date is written', () => {
  test.each([
    ['fa', '۱۴۰۵/۰۹/۰۱', '۱ آذر ۱۴۰۵', 'یکشنبه ۱ آذر ۱۴۰۵', 'یکشنبه ۱ آذر ۱۴۰۵، ساعت ۱۸:۳۰'],
    ['azb', '۱۴۰۵/۰۹/۰۱', '۱ آذر ۱۴۰۵', 'بازار ۱ آذر ۱۴۰۵', 'بازار ۱ آذر ۱۴۰۵، ساعت ۱۸:۳۰'],
    [
      'en',
      '2026-11-22',
      '22 November 2026 (1 Azar 1405)',
      'Sunday 22 November 2026 (1 Azar 1405)',
      'Sunday 22 November 2026 (1 Azar 1405), 18:30',
    ],
    [
      'az',
      '22.11.2026',
      '22 noyabr 2026 (1 azər 1405)',
      '22 noyabr 2026 (1 azər 1405), bazar',
      '22 noyabr 2026 (1 azər 1405), bazar, saat 18:30',
    ],
  ] as const)('in %s', (locale, short, long, full, timed) => {
    expect(format.formatDate(azar1, 'short', locale)).toBe(short)
    expect(format.formatDate(azar1, 'long', locale)).toBe(long)
    expect(format.formatDate({ y: 1405, m: 9, d: 1 }, 'full', locale)).toBe(full)
    expect(format.formatMoment(evening, locale)).toBe(timed)
  })

  test('for every reader, when it is read', () => {
    expect({ ...format.longDate(azar1) }).toEqual({
      fa: '۱ آذر ۱۴۰۵',
      en: '22 November 2026 (1 Azar 1405)',
      azb: '۱ آذر ۱۴۰۵',
    })
    expect(format.timeOfDay(evening).fa).toBe('۱۸:۳۰')
    expect(format.schoolYearName(azar1).fa).toBe('۱۴۰۵–۱۴۰۶')
    expect(format.monthOfYear(1405, 9).en).toBe('Azar 1405')
  })

  test('with another, naming month and year once', () => {
    expect(format.dateRange(azar1, '2026-11-26').fa).toBe('۱ تا ۵ آذر ۱۴۰۵')
    expect(format.dateRange('2026-11-19', '2026-11-24').fa).toBe('۲۸ آبان تا ۳ آذر ۱۴۰۵')
    expect(format.dateRange('2027-03-18', '2027-03-22').fa).toBe('۲۷ اسفند ۱۴۰۵ تا ۲ فروردین ۱۴۰۶')
    expect(format.dateRange(azar1, azar1).fa).toBe('۱ آذر ۱۴۰۵')
    expect(format.dateRange(azar1, '2026-11-26').en).toBe('22 to 26 November 2026 (1 to 5 Azar 1405)')
  })
})

test('a date is read back from every way of writing it', () => {
  const day = fc.integer({ min: -17_000, max: 47_000 }).map(isoOfDayNumber)
  const style = fc.constantFrom('short', 'long', 'full' as const)
  fc.assert(
    fc.property(day, style, fc.constantFrom(...locales, 'az' as const), (date, how, locale) => {
      expect(parseDate(format.formatDate(date, how, locale))).toBe(date)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '1405/9/1',
  '۱/۹/۱۴۰۵',
  '٠١-٠٩-١٤٠٥',
  '1405.09.01',
  '۱ آذر ۱۴۰۵',
  '1405 9 1',
  'یک‌شنبه ۱ آذر ماه ۱۴۰۵',
  '۱ آذرماه ۱۴۰۵',
  '۱ آذر‌ماه سال ۱۴۰۵',
  'تاریخ: یکشنبه، مورخهٔ ۱/۹/۱۴۰۵',
  '۱ آذر ۱۴۰۵ هجری شمسی',
  '۱۴۰۵/۹/۱ ه‍.ش.',
  '\u202B1405/9/1\u202C',
  '1405\u200F/9\u200F/1',
  '１４０５／９／１',
  '22 Nov 2026',
  'November 22, 2026',
  '۲۲ نوامبر ۲۰۲۶ میلادی',
  '2026-11-22 (1 Azar 1405)',
  '2026-11-22',
])('%s is 1 Azar 1405', (typed) => expect(parseDate(typed)).toBe(azar1))

test('weekdays with a digit in their name and months by their other names are read', () => {
  expect(parseDate('۵شنبه ۵ آذر ۱۴۰۵')).toBe('2026-11-26')
  expect(parseDate('3 شنبه ۳ آذر ۱۴۰۵')).toBe('2026-11-24')
  expect(parseDate('پنج شنبه ۵ آذر ۱۴۰۵')).toBe('2026-11-26')
  expect(parseDate('1405/9/7 شنبه')).toBe('2026-11-28')
  expect(parseDate('۱ آذر ۱۴۰۵ یکشنبه')).toBe('2026-11-22')
  expect(parseDate('۵شنبه ۴ آذر ۱۴۰۵')).toMatchObject({ problem: 'weekday', offer: '2026-11-25' })
  expect(['1 می 2026', '1 May 2026', '۱ مه ۲۰۲۶'].map(parseDate)).toEqual(Array(3).fill('2026-05-01'))
  expect(['5 اگوست 2026', '5 آگوست 2026', '5 اوت 2026'].map(parseDate)).toEqual(Array(3).fill('2026-08-05'))
})

test('days all over two centuries are read back as Persian writes them, short, long and full', () => {
  const [first, last] = [dayNumberOf({ y: 1300, m: 1, d: 1 }), dayNumberOf({ y: 1500, m: 12, d: 29 })]
  const lost: string[] = []
  for (let day = first; day <= last; day += 5) {
    const iso = isoOfDayNumber(day)
    const style = (['short', 'long', 'full'] as const)[day % 3] ?? 'full'
    if (parseDate(format.formatDate(iso, style, 'fa')) !== iso) lost.push(iso)
  }
  expect(lost).toEqual([])
})

test('no text, however odd or long, makes the reader of dates stumble', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => void parseDate(text)))
  for (const piece of ['(', '( ', '1/', 'شنبه ', ' ', '۱۴۰۵/']) {
    expect(parseDate(piece.repeat(200_000))).toHaveProperty('problem')
  }
})

describe('a date that cannot be', () => {
  test.each([
    ['', 'empty', 'تاریخ را بنویسید.'],
    ['۳۱ مهر ۱۴۰۵', 'length', 'مهر ۳۰ روز دارد.'],
    ['30 اسفند 1404', 'length', 'اسفند ۱۴۰۴ ۲۹ روز دارد.'],
    ['1404/13/1', 'range', 'ماه از ۱ تا ۱۲ است.'],
    ['۵ اسفند ۸۶', 'short-year', 'سال را کامل بنویسید. منظورتان ۱۳۸۶ است؟'],
    ['05/1/2', 'short-year', 'سال را کامل بنویسید. منظورتان ۱۴۰۵ است؟'],
    ['5/12/86', 'short-year', 'سال را کامل بنویسید. منظورتان ۱۳۸۶ است؟'],
    ['2026-02-29', 'length', 'فوریه ۲۰۲۶ ۲۸ روز دارد.'],
    ['شنبه ۱ آذر ۱۴۰۵', 'weekday', 'این تاریخ یکشنبه است.'],
    ['1299/1/1', 'range', 'سال از ۱۳۰۰ تا ۱۵۰۰ است، یا میلادی از ۱۹۰۰ تا ۲۱۰۰.'],
    ['1 آذر 2026', 'range', 'سال از ۱۳۰۰ تا ۱۵۰۰ است، یا میلادی از ۱۹۰۰ تا ۲۱۰۰.'],
  ])('%s says why', (typed, problem, fa) => {
    expect(parseDate(typed)).toMatchObject({ problem, reason: { fa } })
  })

  test.each(['فردا', '1405/9', '12', '1/2/3/4', '1/1405/1', '0/0/0', '9'.repeat(50)])('%s is not read', (typed) => {
    expect(parseDate(typed)).toHaveProperty('problem')
  })

  test('names the field to blame', () => {
    expect(parseDateFields({ day: '۱', month: 'آذر', year: '۱۴۰۵' })).toBe(azar1)
    expect(parseDateFields({ day: '31', month: '7', year: '1405' })).toMatchObject({ problem: 'length', part: 'day' })
    expect(parseDateFields({ day: '1', month: '', year: '1405' })).toMatchObject({ problem: 'missing', part: 'month' })
    expect(parseDateFields({ day: '1', month: '9', year: '86' })).toMatchObject({ part: 'year', offer: '1386' })
    expect(parseDateFields({ day: 'x', month: '9', year: '1405' })).toMatchObject({
      problem: 'unreadable',
      part: 'day',
    })
    expect(parseDateFields({ day: '', month: '', year: ' ' })).toMatchObject({ problem: 'empty' })
  })
})

const onTheWall = (at: string) => format.formatMoment(new Date(at), 'fa')

describe('the clock of the city', () => {
  test('is ahead by the real history of its zone', () => {
    expect(offsetAt(evening)).toBe(3.5 * 3_600_000)
    expect(offsetAt(new Date('2022-06-01T00:00:00Z'))).toBe(4.5 * 3_600_000)
    expect(wallTime(evening)).toEqual({ day: azar1, hour: 18, minute: 30, second: 0 })
    expect(today(new Date('2026-11-22T20:30:00Z'))).toBe('2026-11-23')
    expect(today(new Date('2026-11-22T20:29:59Z'))).toBe(azar1)
  })

  test('gives the instant of a wall time, also where the clock was changed', () => {
    expect(instantOf(azar1, 18, 30)).toEqual(evening)
    expect(startOfDay('2022-03-22').toISOString()).toBe('2022-03-21T20:30:00.000Z')
    expect(startOfDay('2022-09-22').toISOString()).toBe('2022-09-21T20:30:00.000Z')
    expect(instantOf('2022-09-21', 23, 30).toISOString()).toBe('2022-09-21T19:00:00.000Z')
    expect(endOfDay(azar1)).toEqual(startOfDay('2026-11-23'))
    expect(cityDaysBetween(new Date('2026-11-22T20:29:00Z'), new Date('2026-11-22T20:31:00Z'))).toBe(1)
  })

  test('turns the day at its own midnight, in summer time, in the hour that comes twice and on New Year’s Eve', () => {
    expect(onTheWall('2022-03-21T20:29:59Z')).toBe('دوشنبه ۱ فروردین ۱۴۰۱، ساعت ۲۳:۵۹')
    expect(onTheWall('2022-03-21T20:30:00Z')).toBe('سه‌شنبه ۲ فروردین ۱۴۰۱، ساعت ۰۱:۰۰')
    expect(onTheWall('2022-09-21T19:30:00Z')).toBe('چهارشنبه ۳۰ شهریور ۱۴۰۱، ساعت ۲۳:۰۰')
    expect(onTheWall('2022-09-21T20:30:00Z')).toBe('پنجشنبه ۳۱ شهریور ۱۴۰۱، ساعت ۰۰:۰۰')
    expect(onTheWall('2025-03-20T20:29:59.999Z')).toBe('پنجشنبه ۳۰ اسفند ۱۴۰۳، ساعت ۲۳:۵۹')
    expect(onTheWall('2025-03-20T20:30:00Z')).toBe('جمعه ۱ فروردین ۱۴۰۴، ساعت ۰۰:۰۰')
    expect(onTheWall('1969-12-31T20:30:00Z')).toBe('پنجشنبه ۱۱ دی ۱۳۴۸، ساعت ۰۰:۰۰')
  })

  test('there and back is the same minute on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 30_000 }), fc.nat(23), fc.nat(59), (day, hour, minute) => {
        const date = isoOfDayNumber(day)
        const shown = wallTime(instantOf(date, hour, minute))
        const isInGap = hour === 0 && offsetAt(instantOf(date, 0, 30)) !== offsetAt(instantOf(date, 12))
        if (!isInGap && shown.hour === hour) expect(shown).toEqual({ day: date, hour, minute, second: 0 })
      }),
    )
  })
})

const ago = (days: number) => relativeTime(new Date(evening.getTime() - days * 86_400_000), evening)

test('what was a while ago is told in words, and by its date after thirty days', () => {
  expect(ago(0).fa).toBe('هم‌اکنون')
  expect(ago(1 / 24 / 12).fa).toBe('۵ دقیقه پیش')
  expect(ago(0.1).en).toBe('2 hours ago')
  expect(ago(1).fa).toBe('دیروز')
  expect({ ...ago(3) }).toEqual({ fa: '۳ روز پیش', en: '3 days ago', azb: '۳ گون اؤنجه' })
  expect(ago(-30).fa).toBe('۳۰ روز دیگر')
  expect(ago(31).fa).toBe('۳۰ مهر ۱۴۰۵')
  expect(relativeDay('2026-11-23', azar1).azb).toBe('صاباح')
})

test('dates in a text are checked by their weekday and their year', () => {
  const text = 'یکشنبه 8 آبان 1389 و شنبه ۸ آبان ۱۳۸۹، سال 86 و ۵ اسفند ۸۶؛ ساعت ۱۲'
  expect(hints(text, undefined, dateHints)).toMatchObject([
    { kind: 'weekday', start: 0, instead: 'شنبه' },
    { kind: 'short-year', instead: '1386' },
    { kind: 'short-year', instead: '۱۳۸۶' },
  ])
  expect(toIso({ y: 1389, m: 8, d: 8 })).toBe('2010-10-30')
})
