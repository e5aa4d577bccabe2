import { describe, expect, test } from 'vitest'
import { addressAbove, clauseLetters, codeOfLetter, isAddress, stepsOf, typedAddress } from './address.ts'
import { inLocale } from '#platform/locale.ts'
import { addressTyped, clauseName } from '../words/public.ts'
import { dueIn, monthsAfter } from './due-hint.ts'
import { isExecutable } from './executable.ts'
import { splitText } from './split.ts'

const addresses = (text: string) => splitText(text).clauses.map(({ address }) => address)

describe('the text of a resolution', () => {
  test('has a preamble, numbered clauses, letters below them and notes', () => {
    const { preamble, clauses } = splitText(`شورا در نشست علنی خود تصویب کرد:
۱- شهرداری موظف است خانهٔ محله را بسازد.
۲- معاونت کارهای زیر را انجام دهد:
الف) فراخوان بدهد.
ب) مکلف است ظرف ۳۰ روز گزارش دهد.
تبصره ۱: گزارش همگانی است.
۳) این مصوبه از تاریخ ابلاغ لازم‌الاجراست.`)
    expect(preamble).toBe('شورا در نشست علنی خود تصویب کرد:')
    expect(clauses.map(({ address }) => address)).toEqual(['1', '2', '2.a', '2.b', '2.note1', '3'])
    expect(clauses.map(({ executable }) => executable)).toEqual([
      'yes',
      'undecided',
      'undecided',
      'yes',
      'undecided',
      'undecided',
    ])
    expect(clauses[3]).toMatchObject({ text: 'مکلف است ظرف ۳۰ روز گزارش دهد.', due: { n: 30, unit: 'day' } })
    expect(clauses[4]?.label).toBe('تبصره ۱:')
  })

  test('with articles has its numbers below them', () => {
    expect(addresses('ماده ۱- هدف\n۱- نخست\n۲- دوم\nماده ۲: اجرا\n۱- باز نخست\nتبصره: تنها یکی')).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
      '2.note1',
    ])
  })

  test('that counts by the abjad keeps its order, not that of the letters', () => {
    expect(addresses('۱. کارها\nالف- یک\nب- دو\nج- سه\nد- چهار')).toEqual(['1', '1.a', '1.b', '1.j', '1.d'])
  })

  test('that names its numbers in words of the law is read the same', () => {
    expect(addresses('بند ۱: نخست\nبند ۲: دوم\nتبصرهٔ ۱- یک\nتبصرهٔ ۲- دو')).toEqual(['1', '2', '2.note1', '2.note2'])
    expect(addresses('مادهٔ واحده- شهرداری مکلف است\nبند الف) نخست')).toEqual(['1', '1.a'])
    expect(addresses('۱- نخست\n۱-۱- زیر آن\n۱-۲- دیگری\n۲- دوم')).toEqual(['1', '1.1', '1.2', '2'])
  })

  test('counted by letters alone has numbers in its addresses', () => {
    expect(addresses('الف) یک\nب) دو\nج) سه')).toEqual(['1', '2', '3'])
  })

  test('with bullets counts them below the clause they stand in', () => {
    expect(addresses('• یکی\n۲- دوم\n• زیر دوم\n• باز')).toEqual(['1', '2', '2.1', '2.2'])
  })

  test('that counts a number twice never gives one address twice, and says so', () => {
    const { clauses } = splitText('۱- یک\n۲- دو\n۲- باز دو\n۳- سه')
    expect(clauses.map(({ address }) => address)).toEqual(['1', '2', '3', '4'])
    expect(clauses.map(({ renumbered }) => renumbered)).toEqual([false, false, true, true])
  })

  test('numbers that begin anew under a letter stand below that letter', () => {
    expect(addresses('۱- یک\n۲- دو\nالف) سه\n۱- زیر الف\n۲- باز زیر الف\n۳- سه')).toEqual([
      '1',
      '2',
      '2.a',
      '2.a.1',
      '2.a.2',
      '3',
    ])
  })

  test('lines that open nothing go on with the clause before; no word is lost', () => {
    const { clauses } = splitText('۱- آغاز\nادامهٔ همان بند\n\n۲- دیگری')
    expect(clauses[0]?.text).toBe('آغاز\nادامهٔ همان بند')
  })

  test('a date or an amount at the beginning of a line opens no clause', () => {
    expect(addresses('۱- نخست\n۱۴۰۵/۰۹/۰۱ تاریخ است\n۳٫۵ درصد سهم است\n۲.۵ میلیارد')).toEqual(['1'])
  })

  test('pasted from Word loses its debris and keeps its meaning', () => {
    const { clauses } = splitText('۱-\u00a0شهرداري مكلف است ظرف مدت ۳۰ روز\u00ad می¬تواند\r\n•\tبند تازه')
    expect(clauses[0]).toMatchObject({ address: '1', executable: 'yes', due: { n: 30, unit: 'day' } })
    expect(clauses[0]?.text).toBe('شهرداری مکلف است ظرف مدت ۳۰ روز می‌تواند')
    expect(clauses[1]?.address).toBe('1.1')
  })

  test('without any clause is a preamble and nothing else', () => {
    expect(splitText('تنها یک جمله است.')).toEqual({ preamble: 'تنها یک جمله است.', clauses: [] })
    expect(splitText('')).toEqual({ preamble: '', clauses: [] })
  })
})

test.each([
  ['• یک\n• دو', ['1', '2']],
  ['۱- یک\n• دو\n• سه', ['1', '1.1', '1.2']],
  ['ماده۱: یک\nماده ۲- دو\nتبصره۱- سه\nتبصره ۲: چهار', ['1', '2', '2.note1', '2.note2']],
  ['الف- یک\n۱- دو\n۲- سه\nب- چهار\n۱- پنج', ['1', '1.1', '1.2', '2', '2.1']],
  ['الف- یک\nب- دو\n۳- سه', ['1', '2', '3']],
])('%s is counted as its reader would', (text, wanted) => {
  expect(addresses(text)).toEqual(wanted)
})

describe('an address of a clause', () => {
  test('has one Latin code for each letter, no two alike', () => {
    const codes = clauseLetters.map(codeOfLetter)
    expect(new Set(codes).size).toBe(clauseLetters.length)
    expect(codeOfLetter('ا')).toBe('a')
  })

  test.each(['2', '2.b', '2.note1', '12.4.j', '3.a.1.note2'])('%s is one', (text) => {
    expect(isAddress(text)).toBe(true)
  })

  test.each(['', 'b', '2.', '2.x', '0', '2.note', '2.note1.3', '../2', '2.b '])('%s is none', (text) => {
    expect(isAddress(text)).toBe(false)
  })

  test.each([
    ['۲.ب', '2.b'],
    ['۲.الف.تبصره۱', '2.a.note1'],
    ['۳ . تبصرهٔ ۲', '3.note2'],
    ['٤.د', '4.d'],
    ['2.b.note1', '2.b.note1'],
  ])('typed as %s is %s, and is shown so that it can be typed again', (typed, address) => {
    expect(typedAddress(typed)).toBe(address)
    expect(typedAddress(addressTyped(address).fa)).toBe(address)
  })

  test('is said step by step, and knows what is above it', () => {
    expect(stepsOf('2.b.note1')).toEqual([
      { kind: 'number', value: '2' },
      { kind: 'letter', value: 'ب' },
      { kind: 'note', value: '1' },
    ])
    expect([addressAbove('2.b'), addressAbove('2')]).toEqual(['2', undefined])
    expect(inLocale(clauseName('2.b.note1'), 'fa')).toBe('بند ۲ ب تبصرهٔ ۱')
  })

  test('never reads as another clause: one within one is not eleven', () => {
    expect(inLocale(clauseName('1.1'), 'fa')).toBe('بند ۱.۱')
    expect(inLocale(clauseName('1.1.2'), 'azb')).toBe('بند ۱.۱.۲')
  })
})

describe('what the words of a clause suggest', () => {
  test.each([
    'شهرداری موظف است',
    'مناطق ده‌گانه موظف‌اند',
    'معاونت مکلف است',
    'مکلّف است',
    'سازمان ملزم است',
    'مقرر شد',
    'مقرر گردید',
    'نسبت به نصب اقدام نماید',
  ])('%s orders something done', (text) => {
    expect(isExecutable(text)).toBe(true)
  })

  test.each(['از تاریخ ابلاغ لازم‌الاجراست', 'شورا سپاس می‌گزارد', 'وظیفهٔ شهر است'])('%s does not', (text) => {
    expect(isExecutable(text)).toBe(false)
  })

  test.each([
    ['ظرف ۳۰ روز', { n: 30, unit: 'day' }],
    ['ظرف مدت ۲ ماه', { n: 2, unit: 'month' }],
    ['حداکثر ظرف سه ماه', { n: 3, unit: 'month' }],
    ['ظرف ده روز کاری', { n: 10, unit: 'workday' }],
    ['ظرف دو هفته', { n: 14, unit: 'day' }],
    ['ظرف یک سال', { n: 12, unit: 'month' }],
    ['حداکثر تا ۱۴۰۵/۰۹/۳۰', { day: '2026-12-21' }],
    ['حداکثر تا ۳۰ آذر ۱۴۰۵', { day: '2026-12-21' }],
    ['تا پایان سال ۱۴۰۵', { day: '2027-03-20' }],
    ['تا پایان آذر ۱۴۰۵', { day: '2026-12-21' }],
    ['تا پایان آذرماه سال ۱۴۰۵', { day: '2026-12-21' }],
    ['ظرف ۳ماه', { n: 3, unit: 'month' }],
    ['ظرف بیست و پنج روز', { n: 25, unit: 'day' }],
    ['ظرف مدت ۳۰ (سی) روز کاری', { n: 30, unit: 'workday' }],
    ['تا ۲۰ آذر ماه ۱۴۰۵', { day: '2026-12-11' }],
    ['تا ۱۴۰۵/۱۲/۳۰', undefined],
    ['بدون مهلت', undefined],
    ['ظرف ۱۰ ماهی', undefined],
  ])('%s', (text, expected) => {
    expect(dueIn(text)).toEqual(expected)
  })

  test('months are those of the Jalali year', () => {
    expect(monthsAfter('2026-09-22', 1)).toBe('2026-10-22')
  })
})
