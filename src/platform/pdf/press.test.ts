import { afterAll, describe, expect, test } from 'vitest'
import { doc, h2, h3, image, list, numbered, p, table } from '#platform/documents/build.ts'
import { givenDocument } from '#platform/documents/fixtures.ts'
import { givenArticle } from './fixtures.ts'
import { openPress, PressTrouble } from './index.ts'
import type { LetterSheet, TableSheet } from './sheets.ts'

const told: string[] = []
const press = await openPress({ report: (what) => told.push(what) })
afterAll(() => press.stop())

const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const drawing = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2" width="300" height="200"><path d="M0 0h3v2z"/></svg>',
)
const files = { 'file-1.svg': drawing }

describe('an article on paper', () => {
  test('is a tagged PDF/UA with a title and a language, and nothing warns', async () => {
    told.length = 0
    const pdf = latin(await press.print('article', givenArticle('fa', 'معاونت در یک نگاه', givenDocument()), { files }))
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('pdfuaid:part')
    expect(pdf).toContain('/Lang (fa-IR)')
    expect(told).toEqual([])
  })

  test('has the same bytes every time', async () => {
    const article = givenArticle('fa', 'یک', doc('سلام'))
    const [one, other] = [await press.print('article', article), await press.print('article', article)]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  test.each(['en', 'azb'] as const)('is printed in %s too', async (locale) => {
    const article = givenArticle(locale, 'At a glance', givenDocument())
    expect(latin(await press.print('article', article, { files }))).toContain(`/Lang (${locale}`)
  })

  test('prints what looks like Typst source as the words it is', async () => {
    const words = '#panic("x") $ ] *a* @b <c> \\ `#eval("1")`'
    const pdf = await press.print('article', givenArticle('en', words, doc(words), { lead: words }))
    expect(pdf.byteLength).toBeGreaterThan(5000)
  })

  test('goes to the archive with its data as source', async () => {
    const pdf = latin(await press.print('article', givenArticle('fa', 'یک', doc('سلام')), { standard: 'a-3a' }))
    expect(pdf).toContain('pdfaid:part')
    expect(pdf).toMatch(/\/AFRelationship ?\/Source/)
  })

  test('draws signs the font lacks, takes others apart, and says what became a question mark', async () => {
    told.length = 0
    await press.print('article', givenArticle('fa', 'گام ← بعد ✓ ★', doc('CO₂ و 😀 و 字')))
    expect(told).toEqual(['article: no glyph for U+1F600 U+5B57'])
  })

  test('leaves no heading level out, whatever the writer did', async () => {
    await expect(
      press.print('article', givenArticle('fa', 'یک', doc(h3('سه'), h2('دو'), 'متن'))),
    ).resolves.toBeDefined()
  })
})

const table3: TableSheet = {
  ...givenArticle('fa', 'برنامهٔ سال', doc()),
  landscape: true,
  caption: 'سه برنامه در هر منطقه',
  meta: [],
  columns: [
    { title: 'برنامه', number: false, width: 3 },
    { title: 'شمار', number: true, width: 1 },
  ],
  rows: Array.from({ length: 90 }, (_, index) => [`برنامهٔ ${index}`, '۱۲']),
  totals: ['جمع', '۱٬۰۸۰'],
  notes: ['سرچشمه: دفتر برنامه‌ها'],
}

const letter: LetterSheet = {
  ...givenArticle('fa', 'تفاهم‌نامهٔ همکاری', doc('با سلام', list('یک', 'دو'), numbered('سه'))),
  to: ['جناب آقای مدیر', 'کتابخانهٔ شهر'],
  signers: [{ name: 'سارا امینی', role: 'معاون' }],
  'copies-title': 'رونوشت',
  copies: ['دبیرخانه'],
  verify: {
    qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="10" height="10"><path d="M0 0h1v1z"/></svg>',
    alt: 'رمزینهٔ بررسی',
    sentence: 'درستی این نامه را بررسی کنید:',
    code: '7K3M9-QXT2B-4',
    address: 'janshahr.example/v/7K3M9QXT2B4',
  },
}

test('a wide table and a letter are tagged PDF/UA as well', async () => {
  told.length = 0
  expect(latin(await press.print('table', table3))).toContain('/TH')
  expect(latin(await press.print('letter', letter))).toContain('pdfuaid:part')
  expect(told).toEqual([])
})

test('a document beyond the limits is refused as too large', async () => {
  const small = await openPress({ mostPages: 1 })
  const long = givenArticle('fa', 'یک', doc(...Array.from({ length: 200 }, () => p('بند'))))
  await expect(small.print('article', long)).rejects.toMatchObject({ kind: 'too-large' })
  await expect(small.print('article', givenArticle('fa', 'یک', doc('ک'.repeat(9_000_000))))).rejects.toMatchObject({
    kind: 'too-large',
  })
  await small.stop()
})

test('what Typst refuses comes back with its diagnostics and in words for the reader', async () => {
  const article = givenArticle('fa', 'یک', doc(image('absent', 'درخت')))
  const trouble = await press.print('article', article).catch((error: unknown) => error)
  expect(trouble).toBeInstanceOf(PressTrouble)
  expect(trouble).toMatchObject({ kind: 'failed', message: expect.stringContaining('absent.svg') })
})

describe('the worker', () => {
  const short = givenArticle('fa', 'یک', doc('سلام', table(['الف'], ['ب'])))

  test('is replaced after its share of documents', async () => {
    const brief = await openPress({ documentsPerWorker: 2 })
    const pids: (number | undefined)[] = []
    for (let count = 0; count < 3; count++) {
      const printing = brief.print('article', short)
      pids.push(brief.health().pid)
      await printing
    }
    expect(pids[1]).toBe(pids[0])
    expect(pids[2]).not.toBe(pids[0])
    expect(brief.health().printed).toBe(3)
    await brief.stop()
  })

  test('killed in the middle of a document, is replaced and the document is printed', async () => {
    const printing = press.print('article', short)
    const { pid } = press.health()
    process.kill(pid ?? 0, 'SIGKILL')
    expect(latin(await printing).slice(0, 5)).toBe('%PDF-')
    expect(press.health().pid).not.toBe(pid)
  })

  test('that takes too long is ended, and the next document gets another', async () => {
    const hasty = await openPress({ timeLimit: 1 })
    await expect(hasty.print('article', short)).rejects.toMatchObject({ kind: 'failed' })
    expect(hasty.health().pid).toBeUndefined()
    await hasty.stop()
  })

  test('does one thing at a time; when too many wait, the press says it is busy', async () => {
    const narrow = await openPress({ mostWaiting: 1 })
    const [first, second, third] = [
      narrow.print('article', short),
      narrow.print('article', short),
      narrow.print('article', short),
    ]
    await expect(third).rejects.toMatchObject({ kind: 'busy', reason: { en: expect.stringContaining('busy') } })
    await Promise.all([first, second])
    await narrow.stop()
  })

  test('finishes its document when the press stops, and nothing is printed after', async () => {
    const closing = await openPress()
    const printing = closing.print('article', short)
    const stopping = closing.stop()
    await expect(printing).resolves.toBeDefined()
    await stopping
    await expect(closing.print('article', short)).rejects.toBeInstanceOf(PressTrouble)
  })
})
