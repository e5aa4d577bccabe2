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
const { qrSvg } = await import('../src/platform/qr/qr.ts')
const { fromPlainText } = await import('../src/platform/documents/from-plain-text.ts')

/** They fill a page of a letter, and so many more that many of a report. */
const [paragraphsOfLetter, paragraphsOfReport] = [5, 1500]

const press = await openPress({ documentsPerWorker: 10_000, timeLimit: 120_000, mostPages: 400 })
try {
  await letters(0, 20)
  const oneByOne = await timed(() => letters(100, 100))
  const memoryAfter10 = await inFreshWorker(10)
  const memoryAfter500 = await inFreshWorker(500)
  const report = await timed(() => press.print('article', reportOf(0)))
  const pages = pagesIn(report.result)
  const perPage = { report: report.ms / pages, letters: oneByOne.ms / oneByOne.result }
  show('PDF', [
    {
      what: 'letters of one page in a second, one worker',
      measured: short(100_000 / oneByOne.ms),
      target: '',
    },
    {
      what: `a page of a report of ${pages} pages : a letter of ${short(oneByOne.result / 100)} pages`,
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

/** Prints letters one after another; how many pages they have together. */
async function letters(from: number, count: number): Promise<number> {
  let pages = 0
  for (let number = from; number < from + count; number += 1)
    pages += pagesIn(await press.print('letter', letterOf(number)))
  return pages
}

/** Bytes the worker of a press of its own holds after so many letters. */
async function inFreshWorker(count: number): Promise<number | undefined> {
  const fresh = await openPress({ documentsPerWorker: 10_000 })
  try {
    for (let number = 0; number < count; number += 1) await fresh.print('letter', letterOf(number))
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

function paperOf(number: number, length: number) {
  const { title } = textOf(number)
  const body = Array.from({ length }, (_text, at) => textOf(number * 7 + at).body.split('\n')[0]).join('\n\n')
  const office = { fa: 'معاونت اجتماعی، فرهنگی و هنری', en: 'Social, Cultural and Arts Deputy' }
  const paper = sheetFor({
    locale: 'fa',
    title,
    city: { fa: 'جان‌شهر', en: 'Janshahr' },
    office,
    date: '2026-11-22',
    code: number,
    address: `janshahr.example/n/${number}`,
  })
  const options = { locale: 'fa', origin: 'https://janshahr.example', picture: () => undefined } as const
  return { ...paper, body: toPressData(fromPlainText(body), options) }
}

function reportOf(number: number) {
  return { ...paperOf(number, paragraphsOfReport), lead: textOf(number).lead, meta: [] }
}

/** A letter as offices send it: to whom, who signs, who gets a copy, and a code by which anybody can check it. */
function letterOf(number: number) {
  const address = `https://janshahr.example/v/${number}`
  return {
    ...paperOf(number, paragraphsOfLetter),
    to: [`مدیر محترم فرهنگسرای شمارهٔ ${number}`],
    signers: [{ name: 'سارا امینی', role: 'سرپرست معاونت' }],
    'copies-title': 'رونوشت',
    copies: ['دبیرخانه'],
    verify: {
      qr: qrSvg(address),
      alt: address,
      sentence: 'درستی نامه را با این رمز بسنجید.',
      code: String(number),
      address,
    },
  }
}

/** Every page of the PDF is one object of this type. */
function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  )
}
