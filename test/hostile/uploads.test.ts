import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import sharp from 'sharp'
import { demoPassword } from '../../src/demo/sow/sow.ts'
import { openSampleHouse } from '../support/real-city.ts'
import { Visitor } from '../support/visitor.ts'

let house: Awaited<ReturnType<typeof openSampleHouse>>
let visitor: Visitor
afterAll(() => house?.close())
beforeAll(async () => {
  house = await openSampleHouse()
  visitor = new Visitor(house.app, undefined, 'en')
  const door = await visitor.open('/sign-in/staff')
  await door.submit({ userName: 'ailin.editor', password: demoPassword }, 'Continue')
}, 400_000)

async function upload(bytes: Uint8Array<ArrayBuffer>, name: string, type: string) {
  const page = await visitor.request('/en/desk/media/new')
  const field = /<input[^>]*type="file"[^>]*>/.exec(await page.text())?.[0] ?? ''
  const form = new FormData()
  form.append(/name="([^"]+)"/.exec(field)?.[1] ?? 'file', new File([bytes], name, { type }))
  form.append('alt.fa', 'تصویر')
  return visitor.request('/en/desk/media/new', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: form,
  })
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))

/** A ZIP of one file that says of itself what it likes. */
function zipOf(name: string, content: Buffer) {
  const packed = deflateRawSync(content, { level: 9 })
  const about = Buffer.alloc(26)
  about.writeUInt16LE(20, 0)
  about.writeUInt16LE(8, 4)
  about.writeUInt32LE(crc32(content), 10)
  about.writeUInt32LE(packed.length, 14)
  about.writeUInt32LE(content.length, 18)
  about.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), packed])
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    about,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(entry.length, 8)
  end.writeUInt32LE(local.length, 12)
  return new Uint8Array(Buffer.concat([local, entry, Buffer.from('PK\u0005\u0006'), end]))
}

/** A PNG of a few bytes that says it is 50,000 pixels wide and high. */
async function hugePicture() {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  png.writeUInt32BE(50_000, 16)
  png.writeUInt32BE(50_000, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return new Uint8Array(png)
}

test.each([
  [
    'a drawing with a script',
    () => bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'a.svg',
    'image/svg+xml',
  ],
  ['a page that says it is a picture', () => bytesOf('<html><script>alert(1)</script></html>'), 'a.png', 'image/png'],
  ['a program that says it is a document', () => bytesOf(`MZ${'\0'.repeat(600)}`), 'report.pdf', 'application/pdf'],
  ['a picture of absurd size', hugePicture, 'big.png', 'image/png'],
  ['the head of a picture', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'half.jpg', 'image/jpeg'],
  ['nothing', () => new Uint8Array(), 'empty.png', 'image/png'],
  ['a bomb', () => zipOf('word/document.xml', Buffer.alloc(300_000_000)), 'letter.docx', 'application/zip'],
])('%s is refused in words', async (_, bytes, name, type) => {
  const response = await upload(await bytes(), name, type)
  expect([415, 413, 422]).toContain(response.status)
  expect(await response.text()).toMatch(/<html lang="en"/)
  expect(house.reported).toEqual([])
})

test('a picture that is also a page is drawn anew, so nothing of the page is left', async () => {
  const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'blue' } })
    .jpeg()
    .toBuffer()
  const both = new Uint8Array(Buffer.concat([picture, Buffer.from('<script>alert(1)</script>')]))
  const response = await upload(both, 'a.jpg.html', 'text/html')
  expect(response.status).toBe(303)
  const page = await visitor.visit(response.headers.get('location') ?? '')
  const sources = page.document.querySelectorAll('main img').map((image) => image.getAttribute('src') ?? '')
  expect(sources.length).toBeGreaterThan(0)
  for (const source of sources) {
    const file = await visitor.request(source)
    expect(file.headers.get('content-type')).toMatch(/^image\//)
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).not.toContain('<script>')
  }
})
