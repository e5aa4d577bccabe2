import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { diskStore } from './disk-store.ts'
import { openStore } from './open-store.ts'
import { keyOf, type Store } from './store.ts'

const folder = await mkdtemp(join(tmpdir(), 'store-'))
afterAll(() => rm(folder, { recursive: true }))

function give(found: Buffer | undefined, { method, headers }: IncomingMessage, response: ServerResponse) {
  if (!found)
    return response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>')
  const [, start, end] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? []
  const part = start ? found.subarray(Number(start), Number(end) + 1) : found
  return response.writeHead(200, { 'content-length': part.length }).end(method === 'HEAD' ? '' : part)
}

/** A store that speaks as much S3 as we use. */
async function bucket() {
  const kept = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '', 'http://x').pathname
    const content = await buffer(request)
    if (request.method === 'PUT') kept.set(path, content)
    if (request.method === 'DELETE') kept.delete(path)
    if (request.method === 'GET' || request.method === 'HEAD') return give(kept.get(path), request, response)
    return response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => void server.close())
  const address = server.address()
  return { kept, endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

const { endpoint, kept } = await bucket()
const s3 = {
  S3_ENDPOINT: endpoint,
  S3_REGION: 'teh',
  S3_BUCKET: 'city',
  S3_ACCESS_KEY: 'name',
  S3_SECRET_KEY: 'secret',
}
const stores: [string, Store][] = [
  ['a folder', await openStore({ DATA_DIR: folder, FILES_STORE: 'disk', ...s3 })],
  ['a store that speaks S3', await openStore({ DATA_DIR: folder, FILES_STORE: 's3', ...s3 })],
]
const key = keyOf('ab'.repeat(32), 640, 'webp')
const textOf = async (stream: ReadableStream<Uint8Array> | undefined) => stream && new Response(stream).text()

describe.each(stores)('%s', (_name, store) => {
  test('gives back what was put, whole and in ranges, as often as it was put', async () => {
    await store.put(key, Buffer.from('0123456789'), 'image/webp')
    await store.put(key, Buffer.from('0123456789'), 'image/webp')
    expect(await store.sizeOf(key)).toBe(10)
    expect(await textOf(await store.read(key))).toBe('0123456789')
    expect(await textOf(await store.read(key, { start: 2, end: 4 }))).toBe('234')
  })

  test('says of what is not there that it is not there', async () => {
    const other = keyOf('cd'.repeat(32), 'original', 'pdf')
    expect(await store.sizeOf(other)).toBeUndefined()
    expect(await store.read(other)).toBeUndefined()
    await store.remove(other)
    await store.remove(key)
    expect(await store.sizeOf(key)).toBeUndefined()
  })
})

test('the bucket is addressed by path', async () => {
  const [, store] = stores[1] ?? []
  await store?.put(key, Buffer.from('x'), 'image/webp')
  expect([...kept.keys()]).toEqual([`/city/${key}`])
})

test('a folder holds no half-written files', async () => {
  const store = diskStore(folder)
  await Promise.all(Array.from({ length: 10 }, () => store.put(key, Buffer.alloc(100_000, 7), 'image/webp')))
  const names = await readdir(folder, { recursive: true })
  expect(names.filter((name) => name.includes('part'))).toEqual([])
  expect(await store.sizeOf(key)).toBe(100_000)
})
