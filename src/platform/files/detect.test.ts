import { assert, nat, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { detectType } from './detect.ts'
import { givenPicture, givenZip } from './fixtures.ts'
import { disposition, fileName } from './name.ts'
import { rangeOf } from './ranges.ts'
import { keyOf } from './store.ts'
import { words } from './words.ts'
import { unpack, zipEntries, zipProblem } from './zip.ts'

const bytes = (text: string) => Buffer.from(text)
const mimeOf = async (content: Uint8Array, name = 'x') => {
  const found = await detectType(content, name)
  return 'type' in found ? found.type.mime : found.refused
}
const wordDocument = () =>
  givenZip([
    {
      name: '[Content_Types].xml',
      content:
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { name: 'word/document.xml', content: '<w/>' },
  ])

test('a type is told by content, whatever the name says', async () => {
  expect(await mimeOf(await givenPicture(2, 2, 'png'), 'letter.pdf')).toBe('image/png')
  expect(await mimeOf(bytes('%PDF-1.7\n%…'), 'photo.jpg')).toBe('application/pdf')
  expect(await mimeOf(wordDocument(), 'a.exe')).toContain('wordprocessingml.document')
  expect(await mimeOf(bytes('نام,سن\nسارا,۸\n'), 'list.csv')).toBe('text/csv')
  expect(await mimeOf(bytes('سلام'), 'list')).toBe('text/plain')
  expect(await mimeOf(new TextEncoder().encode('ID3')), 'x.mp3').toBe('text/plain')
})

test.each([
  [
    'a drawing with a script in it',
    bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    words.vectorImage,
  ],
  ['a drawing behind a declaration', bytes('<?xml version="1.0"?>\n<!-- x -->\n<svg></svg>'), words.vectorImage],
  ['a page called text', bytes('<!DOCTYPE html><html></html>'), words.webPage],
  ['a piece of a page', bytes('  <img src=x onerror=alert(1)>'), words.webPage],
  ['an old office file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), words.oldOffice],
  ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), words.unknownType],
  ['a plain archive', givenZip([{ name: 'a.txt', content: 'a' }]), words.unknownType],
  ['noise', Buffer.from([0, 1, 2, 3, 4]), words.unknownType],
])('%s is refused with a reason', async (_what, content, reason) => {
  expect(await mimeOf(content, 'a.txt')).toBe(reason)
})

test('a zip bomb is seen from its directory, without unpacking', async () => {
  const zeros = Buffer.alloc(2 * 1024 * 1024)
  expect(zipProblem(givenZip([{ name: 'a', content: zeros }]))).toBe('swollen')
  expect(await mimeOf(givenZip([{ name: '[Content_Types].xml', content: zeros }]))).toBe(words.swollenArchive)
  const many = Array.from({ length: 6000 }, (_, i) => ({ name: String(i), content: '' }))
  expect(zipProblem(givenZip(many))).toBe('swollen')
})

test('entries that share bytes are a bomb too', () => {
  const honest = Buffer.from(
    givenZip([
      { name: 'a', content: 'x'.repeat(999) },
      { name: 'b', content: 'y' },
    ]),
  )
  expect(zipProblem(honest)).toBeUndefined()
  const second = honest.lastIndexOf(Buffer.from('504b0102', 'hex'))
  honest.writeUInt32LE(0, second + 42)
  expect(zipProblem(honest)).toBe('swollen')
})

test('an entry that is larger than its directory says is broken, not unpacked', async () => {
  const lying = givenZip([{ name: 'a', content: Buffer.alloc(5_000_000), declared: 10 }])
  const entries = zipEntries(lying, 10)
  expect(zipProblem(lying)).toBeUndefined()
  expect(entries).toHaveLength(1)
  expect(typeof entries !== 'string' && entries[0] && (await unpack(lying, entries[0]))).toBe('broken')
})

test('no archive, however broken, brings the reader down', () => {
  const sound = Buffer.from(wordDocument())
  assert(
    property(nat(sound.length - 1), nat(255), nat(sound.length), (at, byte, cut) => {
      const broken = Buffer.from(sound.subarray(0, cut))
      if (at < broken.length) broken[at] = byte
      expect([undefined, 'broken', 'swollen', 'encrypted']).toContain(zipProblem(broken))
    }),
  )
})

test.each([
  ['../../etc/passwd', 'passwd.txt'],
  ['C:\\Users\\sara\\گزارش نهايي.docx', 'گزارش نهایی.txt'],
  ['a\u202Egpj.exe', 'agpj.txt'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.txt'],
  ['.htaccess', 'htaccess.txt'],
  ['', 'file.txt'],
  ['می‌روم.txt', 'می‌روم.txt'],
])('the name %s becomes %s', (given, name) => {
  expect(fileName(given, 'txt')).toBe(name)
})

test('names go into a header in both ways, and can add no header', () => {
  expect(disposition('attachment', 'گزارش "۱".pdf')).toMatch(/^attachment; filename="[ -~]+"; filename\*=UTF-8''%DA%AF/)
  assert(
    property(string({ unit: 'grapheme' }), (name) => {
      expect(disposition('inline', fileName(name, 'pdf'))).toMatch(/^[ -~]+$/)
      expect(fileName(name, 'pdf')).not.toMatch(/[/\\\n\r]/)
    }),
  )
})

test('no key of the store leads anywhere but into the store', () => {
  const hash = 'a'.repeat(64)
  expect(keyOf(hash, 640, 'webp')).toBe(`aa/${hash}/640.webp`)
  expect(() => keyOf('../../etc/passwd', 'original', 'pdf')).toThrow('Not a key')
  expect(() => keyOf(hash, 'original', '../x')).toThrow('Not a key')
})

test.each([
  [undefined, 'whole'],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=0-999', { start: 0, end: 99 }],
  ['bytes=-999', { start: 0, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-1', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
  ['lines=1-2', 'whole'],
  ['bytes=-', 'whole'],
])('of a hundred bytes %s means %j', (header, range) => {
  expect(rangeOf(header, 100)).toEqual(range)
})
