import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { RpdeValidator } from '@openactive/rpde-validator'
import { and, asc, eq, gte } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { givenThings } from './fixtures.ts'
import { feedPage, FeedWish } from './page.ts'
import { items } from './tables.ts'
import { writeFeeds } from './writer.ts'

/** The official validator walks the running feed. */
const { db } = await openDatabase()
const now = new Date()
const kind = 'ScheduledSession'
const { feed, set, remove } = givenThings(kind)
const id = (at: number) => `https://a.example/sessions/${at}`
const data = (at: number, version: number) => ({
  '@context': 'https://openactive.io/',
  '@type': kind,
  '@id': id(at),
  version,
})

for (let at = 0; at < 1300; at++) await set(db, id(at), data(at, 1))
await writeFeeds(db, [feed], now)
for (let at = 0; at < 40; at++) await remove(db, id(at * 7))
await writeFeeds(db, [feed], now)

test('the official validator finds nothing wrong with a feed that changes while it is read', async () => {
  let asked = 0
  const address = await serve(async (path, wish) => {
    asked += 1
    // things that nobody has read yet: the validator takes what it reads twice for a mistake
    const changed = asked <= 3 ? [1280, 1290, 1299].map((at) => at - asked) : []
    for (const at of changed) await set(db, id(at), data(at, asked + 1))
    await writeFeeds(db, [feed], now)
    return feedPage(db, kind, path, wish)
  })
  const { errors, pages } = await validate(address)
  expect(errors).toEqual([])
  expect(pages).toBeGreaterThan(3)
})

test('it catches a feed that begins each page with the last item of the page before', async () => {
  const address = await serve(async (path, wish) => {
    const page = await feedPage(db, kind, path, wish)
    const found = await db
      .select()
      .from(items)
      .where(and(eq(items.kind, kind), gte(items.changeNo, wish.afterChangeNumber ?? 0)))
      .orderBy(asc(items.changeNo))
      .limit(500)
    const next = `${path}?afterChangeNumber=${found.at(-1)?.changeNo ?? wish.afterChangeNumber}`
    const told = found.map(({ changeNo, itemId, data: itemData }) => ({
      kind,
      id: itemId,
      modified: changeNo,
      ...(itemData === null ? { state: 'deleted' } : { state: 'updated', data: itemData }),
    }))
    return {
      ...page,
      body: JSON.stringify({ next, items: told, license: 'https://creativecommons.org/licenses/by/4.0/' }),
    }
  })
  const { errors } = await validate(address)
  expect(errors).not.toEqual([])
})

async function validate(address: string) {
  const log = await RpdeValidator(address, { pageLimit: 20 })
  const pages = log.pages.length
  const errors = log.pages.flatMap((page) => page.errors).filter(({ severity }) => severity === 'failure')
  return { pages, errors: errors.map(({ type, message }) => `${type}: ${message}`) }
}

type Answer = (address: string, wish: FeedWish) => ReturnType<typeof feedPage>

/** A server of this machine alone. */
async function serve(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
    const wish = FeedWish.parse(Object.fromEntries(asked.searchParams))
    void answer(asked.origin + asked.pathname, wish).then(({ body, headers }) =>
      response.writeHead(200, headers).end(body),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => void server.close())
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has one
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}/feeds/scheduled-sessions`
}
