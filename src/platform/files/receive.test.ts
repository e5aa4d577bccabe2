import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { facts } from '../facts/tables.ts'
import type { Env } from '../http/env.ts'
import type { Actor } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { beginWork } from '../work.ts'
import { describeFile, removeFile, showFile, withdrawFile } from './actions.ts'
import { givenPicture, givenStore } from './fixtures.ts'
import { addressOf, picture } from './picture.ts'
import { filesOf, findFile } from './queries.ts'
import { receiveFile, type Upload } from './receive.ts'
import { files, withStore } from './routes.ts'
import { words } from './words.ts'

const { db } = await openDatabase()
const now = new Date('2026-03-21T09:00:00+03:30')
const person = (id: string, staff = false): Actor => ({
  kind: 'person',
  id: `00000000-0000-7000-8000-00000000000${id}`,
  name: id,
  staff,
  grants: staff ? [{ role: 'editor' }] : [],
})
const [sara, reza, editor] = [person('1'), person('2'), person('3', true)]
const workOf = (actor: Actor) => beginWork({ db, actor, now, channel: 'web' })
const store = givenStore()
const alt = { fa: 'خانهٔ مشروطه' }
const receive = (actor: Actor, upload: Partial<Upload> & Pick<Upload, 'content'>) =>
  receiveFile(workOf(actor), store, { name: 'x', state: 'shown', ...upload })

const app = new Hono<Env>()
app.use(async (c, next) => {
  const who = { sara, reza, editor, nobody: null }[c.req.header('x-who') ?? 'nobody'] ?? null
  c.set('work', workOf(who))
  await next()
})
app.use(withStore(store))
app.route('/files', files)
const statuses: Record<string, 404 | 410> = { absent: 404, gone: 410 }
app.onError((error, c) => c.text('no', error instanceof Refusal ? (statuses[error.kind] ?? 500) : 500))
const ask = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

test('a picture is received once, however often the same person sends it', async () => {
  const content = await givenPicture(700, 500)
  const sent = await Promise.all([receive(sara, { content, alt }), receive(sara, { content, alt })])
  const again = await receive(sara, { content: new Blob([Buffer.from(content)]).stream(), alt })

  expect(new Set([...sent, again].map(({ file }) => file.id)).size).toBe(1)
  expect([...sent, again].filter(({ isNew }) => isNew)).toHaveLength(1)
  const told = (await db.select().from(facts)).filter(({ name }) => name === 'files.received')
  expect(told.map(({ detail }) => detail)).toEqual([{ fileId: again.file.id, kind: 'image', bytes: again.file.bytes }])
})

test('what is withdrawn is gone for everybody but the Desk, and nothing of it is lost; shown again it is there again', async () => {
  const { file } = await receive(sara, { content: await givenPicture(320, 210), alt })
  const [version] = file.variants
  const seen = async (who = 'nobody') =>
    (await ask(`/files/${file.id}/${version?.width}.${version?.format}`, { 'x-who': who })).status
  expect(await seen()).toBe(200)
  await withdrawFile(workOf(editor), file.id)
  await withdrawFile(workOf(editor), file.id)
  expect([await seen(), await seen('sara'), await seen('editor')]).toEqual([410, 410, 200])
  await showFile(workOf(editor), file.id)
  expect(await seen()).toBe(200)
})

test('equal bytes of two people are stored once and stay until both have removed them', async () => {
  const content = await givenPicture(300, 200, 'png')
  const before = store.kept.size
  const [first, second] = [await receive(sara, { content, alt }), await receive(reza, { content, alt })]
  expect(first.file.id).not.toBe(second.file.id)
  expect(store.kept.size - before).toBe(2)
  expect(second.file.variants.map(({ width }) => width)).toEqual([300, 300])

  await removeFile(workOf(sara), store, first.file.id)
  expect((await ask(`/files/${first.file.id}/300.webp`)).status).toBe(410)
  expect((await ask(`/files/${second.file.id}/300.webp`)).status).toBe(200)
  await removeFile(workOf(reza), store, second.file.id)
  expect(store.kept.size).toBe(before)
})

test('a page gets everything it needs to show a picture', async () => {
  const { file } = await receive(sara, { content: await givenPicture(1000, 400), alt, credit: '  كتابخانه ' })
  expect(file.credit).toBe('کتابخانه')
  expect(picture(file)).toEqual({
    src: `/files/${file.id}/1000.jpg`,
    srcset: [320, 640, 960, 1000].map((width) => `/files/${file.id}/${width}.webp ${width}w`).join(', '),
    type: 'image/webp',
    width: 1000,
    height: 400,
    alt,
  })
  const served = await ask(`/files/${file.id}/640.webp`)
  expect(Object.fromEntries(served.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, s-maxage=3600, immutable',
    'x-content-type-options': 'nosniff',
  })
  const tag = served.headers.get('etag') ?? ''
  expect((await ask(`/files/${file.id}/640.webp`, { 'if-none-match': tag })).status).toBe(304)
  expect((await ask(`/files/${file.id}/641.webp`)).status).toBe(404)
  expect((await ask(`/files/${file.id}/original.jpg`)).status).toBe(404)
})

test.each([
  ['a picture without words', { content: givenPicture(9, 9) }, 'invalid', words.altMissing],
  [
    'a picture with only invisible words',
    { content: givenPicture(9, 9), alt: { fa: '\u200E \u202E' } },
    'invalid',
    words.altMissing,
  ],
  ['nothing', { content: Buffer.alloc(0) }, 'invalid', words.empty],
  ['too much of a picture', { content: givenPicture(500, 500, 'png'), alt }, 'too-large', words.tooLarge(1000)],
  ['too much of anything', { content: new Blob(['x'.repeat(9000)]).stream() }, 'too-large', words.tooLarge(5000)],
])('%s is refused', async (_what, { content, ...rest }, kind, reason) => {
  const limits = { image: 1000, document: 5000, pixels: 1_000_000 }
  const sent = { name: 'x', state: 'shown' as const, content: await content, ...rest }
  await expect(receiveFile(workOf(sara), store, sent, { limits })).rejects.toMatchObject({ kind, reason })
})

test('a document leaves as an attachment that can run nothing', async () => {
  const content = Buffer.from('%PDF-1.7\n1 0 obj\n')
  const { file } = await receive(sara, { content, name: '../گزارش.exe' })
  expect(file).toMatchObject({ name: 'گزارش.pdf', kind: 'document', mime: 'application/pdf', alt: null })
  const served = await ask(addressOf(file))
  expect(await served.text()).toBe(content.toString())
  expect(served.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''%DA%AF/)
  expect(served.headers.get('content-security-policy')).toContain('sandbox')
  expect(served.headers.get('content-length')).toBe(String(content.length))
})

test('sound is played in the page and read in ranges', async () => {
  const content = Buffer.concat([
    Buffer.from('fffb9064', 'hex'),
    Buffer.alloc(413),
    Buffer.from('fffb9064', 'hex'),
    Buffer.alloc(413),
  ])
  const { file } = await receive(sara, { content, name: 'لالایی.mp3' })
  const address = addressOf(file)
  const part = await ask(address, { range: 'bytes=0-3' })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 0-3/${content.length}`])
  expect(Buffer.from(await part.arrayBuffer()).toString('hex')).toBe('fffb9064')
  expect((await ask(address, { range: 'bytes=99999-' })).status).toBe(416)
  expect((await ask(address, { range: 'bytes=0-3', 'if-range': '"other"' })).status).toBe(200)
  expect(part.headers.get('content-disposition')).toMatch(/^inline/)
})

test('a held file exists for its owner and the Desk only, until it is shown', async () => {
  const { file } = await receive(sara, { content: await givenPicture(50, 50), alt, state: 'held' })
  const path = `/files/${file.id}/50.webp`
  const statusFor = async (who: string) => (await ask(path, { 'x-who': who })).status
  expect(await Promise.all(['nobody', 'reza', 'sara', 'editor'].map(statusFor))).toEqual([404, 404, 200, 200])
  expect((await ask(path, { 'x-who': 'sara' })).headers.get('cache-control')).toBe('private, no-store')

  await showFile(workOf(editor), file.id)
  await showFile(workOf(editor), file.id)
  expect(await statusFor('nobody')).toBe(200)
  const told = (await db.select().from(facts)).filter(({ name }) => name === 'files.shown')
  expect(told.filter(({ detail }) => JSON.stringify(detail).includes(file.id))).toHaveLength(1)
})

test('a picture can be described anew, but not left without words', async () => {
  const { file } = await receive(sara, { content: await givenPicture(60, 50), alt })
  await describeFile(workOf(editor), file.id, { alt: { fa: 'ائل‌گؤلی در پاییز', en: 'El Goli in autumn' } })
  expect((await findFile(db, file.id))?.alt).toEqual({ fa: 'ائل‌گؤلی در پاییز', en: 'El Goli in autumn' })
  const emptied = describeFile(workOf(editor), file.id, { alt: { fa: ' ' } })
  await expect(emptied).rejects.toMatchObject({ reason: words.altMissing })
})

test('when the bytes are gone the address is simply absent', async () => {
  const { file } = await receive(sara, { content: Buffer.from('only a note'), name: 'a.txt' })
  store.kept.clear()
  expect((await ask(addressOf(file))).status).toBe(404)
  expect((await ask('/files/not-an-id/1.webp')).status).toBe(404)
  expect((await ask('/files/..%2f..%2fetc/passwd')).status).toBe(404)
})

test('the library pages by key and leaves removed files out', async () => {
  const all = await filesOf(db, { limit: 100 })
  const first = await filesOf(db, { limit: 2 })
  const next = await filesOf(db, { limit: 100, before: first.at(-1)?.id })
  expect([...first, ...next].map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  expect(all.every(({ state }) => state !== 'removed')).toBe(true)
  expect((await filesOf(db, { kind: 'document' })).every(({ kind }) => kind === 'document')).toBe(true)
})
