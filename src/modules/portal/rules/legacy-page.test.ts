import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { key } from '#platform/text/tokens.ts'
import { toPlain } from '#platform/documents/plain.ts'
import { decodePage } from './legacy-encoding.ts'
import { articleHints } from './legacy-hints.ts'
import { itemsOfMandate } from './legacy-mandate.ts'
import { linesOfPage } from './legacy-markup.ts'
import { readLegacyPage } from './legacy-page.ts'

const founding = '../shared/source/deputy-at-a-glance.txt'
const isThere = existsSync(founding)
if (!isThere) process.stdout.write(`The founding page is not there (${founding}); its checks are left out.\n`)

describe.skipIf(!isThere)('the founding page of 1389', () => {
  const raw = isThere ? readFileSync(founding) : Buffer.alloc(0)
  const { text, encoding } = decodePage(raw)
  const page = readLegacyPage(linesOfPage(text))

  test('keeps its code and date', () => {
    expect(encoding).toBe('utf-8')
    expect(page).toMatchObject({ code: 4, date: '2010-10-30', weekdayDiffers: false, title: 'معاونت در یک نگاه' })
  })

  test('loses the frame of the old portal and the second printing of title and lead', () => {
    expect(page.furniture).toHaveLength(3)
    expect(page.repairs).toMatchObject({ ye: 212, ke: 11, halfSpaces: 1, hardSpaces: 83, repeated: 1 })
    expect(page.text).not.toContain('امروزه برنامه ریزی فرهنگی')
  })

  test('has its duties as a list of 23', () => {
    expect(itemsOfMandate(page.body)).toHaveLength(23)
    expect(itemsOfMandate(page.body)[22]).toMatch(/مصوبات شورای اسلامی شهر/)
  })

  test('changes no letter of the prose', () => {
    const [, , ...rest] = text.split('معاونت در یک نگاه')
    const prose = rest.join('معاونت در یک نگاه').replace(page.lead, '').replace('PDF چاپ چاپ', '').replace('اسلایدر', '')
    expect(key(toPlain(page.body))).toBe(key(prose))
  })

  test('is read the same way twice', () => {
    expect(readLegacyPage(linesOfPage(text))).toEqual(page)
  })

  test('names its slips for a person to judge, and mends none', () => {
    const kinds = articleHints(page).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'letter-digit').length).toBeGreaterThanOrEqual(2)
    expect(kinds.filter((kind) => kind.endsWith('comma')).length).toBeGreaterThanOrEqual(2)
    expect(page.text).toContain('ماده55')
    expect(page.text).toContain('5اسفند')
  })

  test.each([
    ['تبریزدر', 'تبریز در'],
    ['هاشمرده', 'ها شمرده'],
    ['باتصویب', 'با تصویب'],
    ['تبریزآقای', 'تبریز آقای'],
    ['وهمکاری', 'و همکاری'],
    ['وهنری', 'و هنری'],
    ['وتوسعه', 'و توسعه'],
    ['دیگرمسئولین', 'دیگر مسئولین'],
    ['برنامهریزی', 'برنامه‌ریزی'],
    ['بهرهوری', 'بهره‌وری'],
    ['حوزهبندی', 'حوزه‌بندی'],
    ['خواستهها', 'خواسته‌ها'],
    ['86', '1386'],
  ])('keeps «%s» and offers «%s»', (written, offer) => {
    expect(page.text).toContain(written)
    expect(articleHints(page)).toContainEqual(expect.objectContaining({ text: written, offer }))
  })
})

const old = (...lines: string[]) => readLegacyPage(lines)

test('a page that prints nothing twice is read as it stands', () => {
  const page = old('تاریخ : جمعه ۳ دي ۱۳۸۹ | کد : ۱۲', '', 'عنوان', '', 'چکیده', '', 'متن نخست.', '', 'متن دوم.')
  expect(page).toMatchObject({ code: 12, date: '2010-12-24', title: 'عنوان', lead: 'چکیده', weekdayDiffers: false })
  expect(page.body.content).toHaveLength(2)
})

test('a heading deep in the body that says the title again takes nothing away', () => {
  const page = old('عنوان', '', 'چکیده', '', 'متن نخست.', '', 'عنوان', '', 'متن دوم.')
  expect(page.text).toContain('متن نخست')
  expect(page.repairs).not.toHaveProperty('repeated')
})

test('a weekday that does not match is told, and the date wins', () => {
  const page = old('تاریخ : شنبه 9 آبان 1389 | کد : 4', '', 'عنوان', '', 'چکیده', '', 'متن.')
  expect(page).toMatchObject({ date: '2010-10-31', weekdayDiffers: true })
  expect(articleHints(page)[0]).toMatchObject({ kind: 'weekday' })
})

test.each([['31 مهر 1389'], ['30 اسفند 1388'], ['5 ناماه 1389']])('%s is no date', (date) => {
  expect(old(`تاریخ : ${date} | کد : 4`, '', 'عنوان').date).toBeNull()
})

test('a page in windows-1256 gives the same text', () => {
  const bytes = Uint8Array.from([0xde, 0xe1, 0xc8, 0x20, 0x98, 0xca, 0xc7, 0xc8, 0x9d, 0xe5, 0xc7, 0xed])
  const { text, encoding } = decodePage(bytes)
  expect(encoding).toBe('windows-1256')
  expect(readLegacyPage([text]).title).toBe('قلب کتاب‌های')
})

test('markup gives the lines a reader saw, and no script', () => {
  const html =
    '<html><head><title>x</title></head><body><script>alert(1)</script><h1>عنوان&nbsp;اصلی</h1><p>چکيده</p><ul><li>يک</li><li>دو</li></ul></body></html>'
  const page = readLegacyPage(linesOfPage(html))
  expect(page.title).toBe('عنوان اصلی')
  expect(toPlain(page.body)).not.toContain('alert')
  expect(page.body.content.at(-1)).toMatchObject({ type: 'bullet_list' })
})

test('an empty page has neither title nor body', () => {
  expect(old('', ' ')).toMatchObject({ title: '', lead: '', code: null, date: null })
})

test.each([
  ['utf-16le', 'تاریخ : شنبه 8 آبان 1389'],
  ['utf-16be', 'تاریخ : شنبه 8 آبان 1389'],
] as const)('a page in %s is read, with its mark and without', (encoding, text) => {
  const little = Buffer.from(text, 'utf16le')
  const bytes = encoding === 'utf-16le' ? little : little.swap16()
  expect(decodePage(bytes)).toEqual({ text, encoding })
  const mark = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]
  expect(decodePage(Buffer.concat([Buffer.from(mark), bytes]))).toEqual({ text, encoding })
})

test('a page that is UTF-8 but for a damaged byte names the line, and is not taken for another encoding', () => {
  const bytes = Buffer.from('خط نخست این صفحه\nخط دوم این صفحه')
  bytes[bytes.length - 3] = 0xc3
  expect(decodePage(bytes)).toMatchObject({ encoding: 'utf-8', damagedLine: 2 })
})

describe('the head of an old page', () => {
  test.each([
    ['in two lines', ['تاریخ : شنبه 8 آبان 1389', 'کد : 4']],
    ['with the month’s other name', ['تاریخ انتشار: شنبه ۸ آبان‌ماه ۱۳۸۹ ساعت 10:20 | کد خبر: ۴']],
    ['in numbers', ['تاريخ: 1389/08/08 | كد: 4']],
    ['with the code first', ['کد : 4 | تاریخ : شنبه 8 آبان 1389']],
  ])('%s gives code and date', (_how, head) => {
    const page = old(...head, '', 'عنوان', '', 'چکیده', '', 'متن.')
    expect(page).toMatchObject({ code: 4, date: '2010-10-30', weekdayDiffers: false, title: 'عنوان' })
  })

  test('is not taken from a sentence of the story', () => {
    const story = ['عنوان', '', 'چکیده', '', 'برای ثبت‌نام، کد : 5 را به تاریخ : 8 آبان 1389 بفرستید.']
    expect(old(...story)).toMatchObject({ code: null, date: null })
    expect(old(...story).text).toContain('کد : 5')
    expect(old('کد : 0', '', 'عنوان', '', 'متن.').code).toBeNull()
  })
})

test('a story that is no more than its lead keeps it as its text', () => {
  const page = old('عنوان', '', 'همهٔ خبر.', '', 'عنوان', 'همهٔ خبر.')
  expect(page).toMatchObject({ title: 'عنوان', lead: '', text: 'همهٔ خبر.' })
})
