/**
 * How fast the press prints, and what its worker holds after many letters. The press itself is measured, without pages
 * or database. `npm run bench -- pdf`
 */
import './support/raw-files.ts'
import { readFileSync } from 'node:fs'
import { ratio, short, show, timed } from './support/report.ts'
import { textOf } from './support/texts.ts'

const { openPress } = await import('../src/platform/pdf/index.ts')
const { sheetFor } = await import('../src/platform/pdf/sheets.ts')
const { toPressData } = await import('../src/platform/documents/typst.ts')
const { fromPlainText } = await import('../src/platform/documents/from-plain-text.ts')

/** They fill a page, so that letters and report print the same text. */
const paragraphs = 12

const press = await openPress({ documentsPerWorker: 10_000, timeLimit: 120_000, mostPages: 400 })
try {
  await press.print('article', sheetOf(1, 1))
  const oneByOne = await timed(() => letters(100, 100))
  const memoryAfter10 = await inFreshWorker(10)
  const memoryAfter500 = await inFreshWorker(500)
  const report = await timed(() => press.print('article', sheetOf(0, 100 * paragraphs)))
  const pages = pagesIn(report.result)
  const perPage = { report: report.ms / pages, letters: oneByOne.ms / 100 }
  show('PDF', [
    {
      what: 'letters of one page in a second, one worker',
      measured: short(100_000 / oneByOne.ms),
      target: '',
    },
    {
      what: `a page of a report of ${pages} pages : a letter of one page`,
      measured: ratio(perPage.report / perPage.letters),
      target: '≤ 0.5×',
    },
    {
      what: 'memory of the worker after 500 letters : after 10',
      measured: memoryAfter10 === undefined ? 'not told by this system' : ratio((memoryAfter500 ?? 0) / memoryAfter10),
      target: '≤ 5×',
    },
  ])
} finally {
  await press.stop()
}

async function letters(from: number, count: number) {
  for (let number = from; number < from + count; number += 1) await press.print('article', sheetOf(number, paragraphs))
}

/** Bytes the worker of a press of its own holds after so many letters. */
async function inFreshWorker(count: number): Promise<number | undefined> {
  const fresh = await openPress({ documentsPerWorker: 10_000 })
  try {
    for (let number = 0; number < count; number += 1) await fresh.print('article', sheetOf(number, paragraphs))
    return residentBytes(fresh.health().pid)
  } finally {
    await fresh.stop()
  }
}

function residentBytes(pid: number | undefined): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
  } catch {
    return undefined
  }
}

function sheetOf(number: number, length: number) {
  const { title, lead } = textOf(number)
  const body = Array.from({ length }, (_text, at) => textOf(number * 7 + at).body.split('\n')[0]).join('\n\n')
  const office = { fa: 'معاونت اجتماعی، فرهنگی و هنری', en: 'Social, Cultural and Arts Deputy' }
  const sheet = sheetFor({
    locale: 'fa',
    title,
    city: { fa: 'جان‌شهر', en: 'Janshahr' },
    office,
    date: '2026-11-22',
    code: number,
    address: `janshahr.example/n/${number}`,
  })
  const options = { locale: 'fa', origin: 'https://janshahr.example', picture: () => undefined } as const
  return { ...sheet, lead, meta: [], body: toPressData(fromPlainText(body), options) }
}

/** Every page of the PDF is one object of this type. */
function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  )
}
