import { describe, expect, test } from 'vitest'
import { faDigits } from '#platform/text/digits.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { givenCouncil, givenSettled } from '../fixtures.ts'
import council from '../module.ts'
import { attachmentsOf } from '../queries/texts.ts'

const city = await openCity({ modules: [commitment, council], now: new Date('2026-04-04T09:00:00+03:30') })
const they = await givenCouncil(city.db)
const clerk = city.visitor(they.clerk, 'fa')
const { address, resolutionId } = await givenSettled(await city.work(they.clerk), they)
const here = `/desk/council/${address}/attachment`
const typed = { kind: 'annex', 'title.fa': 'نقشهٔ خانهٔ محله', 'title.en': 'Plan of the house' }
const send = 'پیوست کردن فایل'

const megabyte = 1024 * 1024

describe('a file that cannot be taken', () => {
  test('of 200 MB is refused with the limit, unread, and what was typed stays', async () => {
    const body = new FormData()
    for (const [name, value] of Object.entries(typed)) body.append(name, value)
    body.append('file', new File([new Uint8Array(megabyte)], 'plan.pdf'))
    const encoded = new Request('http://localhost/', { method: 'POST', body })
    const answer = await clerk.request(here, {
      method: 'POST',
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': encoded.headers.get('content-type') ?? '',
        'content-length': String(200 * megabyte),
      },
      body: await encoded.arrayBuffer(),
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(`فایل بزرگ‌تر از ${faDigits(60)} مگابایت است`)
    expect(page).toContain(typed['title.fa'])
    expect(page).toContain(typed['title.en'])
  })

  test('larger than its kind may be is said beside the form, with the limit', async () => {
    const large = new Uint8Array(51 * megabyte)
    large.set(Buffer.from('%PDF-1.7\n'))
    const page = await (await clerk.open(here)).submit({ ...typed, file: new File([large], 'plan.pdf') }, send)
    expect(page.status).toBe(422)
    expect(page.text).toMatch(/این فایل بزرگ‌تر از [۰-۹]+ مگابایت است/)
    expect(page.document.querySelector('[name="title.fa"]')?.getAttribute('value')).toBe(typed['title.fa'])
  })

  test('whose name says PDF and whose content is a program is refused by its content', async () => {
    const program = new File([`MZ\u0090${'\0'.repeat(300)}PE\0\0`], 'mosavabe.pdf')
    const page = await (await clerk.open(here)).submit({ ...typed, file: program }, send)
    expect(page.status).toBe(422)
    expect(page.document.querySelector('[name="title.en"]')?.getAttribute('value')).toBe(typed['title.en'])
    expect(await attachmentsOf(city.db, resolutionId)).toEqual([])
  })
})

test('a document of three thousand pages is taken: its length is nobody’s business, its size is', async () => {
  const pages = Array.from({ length: 3000 }, (_page, at) => `${at + 2} 0 obj\n<</Type /Page /Parent 1 0 R>>\nendobj\n`)
  const file = new File([`%PDF-1.4\n${pages.join('')}trailer<<>>\n%%EOF`], 'minutes.pdf')
  const page = await (await clerk.open(here)).submit({ ...typed, file }, send)
  expect(page.text).toContain('فایل پیوست شد')
})
