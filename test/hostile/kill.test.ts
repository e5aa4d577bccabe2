import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connect, rows } from '#platform/db/database.ts'
import { startServer } from '#platform/db/server.ts'
import { countPending } from '#platform/facts/queries.ts'
import { verifyChain } from '#platform/facts/verify.ts'
import { build, postgresIn, run, temporaryFolder } from '../operations/processes.ts'

beforeAll(build, 300_000)

const open = /The city is open: (http:\S+)/

/** The built city, as the operator starts it. Every writer comes from an address of its own, as a proxy would say. */
async function openCity(folder: string) {
  const city = run('dist/server/main.js', [], { DATA_DIR: folder, PORT: '0', SEED: 'empty', TRUST_PROXY: '1' })
  const [, address = ''] = await city.says(open)
  return { ...city, address }
}

/** One report of a mistake, from an address that nobody else has. True once the city has acknowledged it. */
async function report(address: string, message: string, from: string) {
  const response = await fetch(`${address}/mistakes`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': from },
    body: new URLSearchParams({ path: '/glance', message }),
  })
  return response.status === 303
}

/** Reports mistakes, one after the other, until the city is gone; keeps those that were acknowledged. */
async function reportOn(address: string, writer: number, acknowledged: string[]) {
  for (let number = 0; ; number += 1) {
    const message = `Mistake ${number} of writer ${writer}`
    const from = `10.${writer}.${Math.floor(number / 256)}.${number % 256}`
    const isKept = await report(address, message, from).catch(() => undefined)
    if (isKept === undefined) return
    if (isKept) acknowledged.push(message)
  }
}

const Written = z.object({ message: z.string().nullable(), fact: z.uuid().nullable() })

/** Every report with the fact that tells of it, and every such fact with its report: a half would stand alone. */
const reportsAndFacts = sql`
  select mistakes.message, facts.id as fact
  from portal_mistakes mistakes
  full join (select * from facts where name = 'portal.mistake-reported') facts
    on facts.detail ->> 'mistakeId' = mistakes.id::text`

async function recordIn(folder: string) {
  const server = await startServer(join(folder, 'postgres'))
  const { db, close } = connect(server.url)
  try {
    // The relay of the running city takes what the killed one left.
    await expect.poll(() => countPending(db)).toBe(0)
    const due = z.object({ count: z.coerce.number() })
    const waiting = () => rows(db, due, sql`select count(*) as count from facts_deliveries`)
    await expect.poll(waiting).toEqual([{ count: 0 }])
    return { written: await rows(db, Written, reportsAndFacts), chain: await verifyChain(db) }
  } finally {
    await close()
    server.stop()
  }
}

test('a city killed while eight people write to it loses nothing it acknowledged, and shows nothing half-written', async () => {
  const folder = temporaryFolder()
  const first = await openCity(folder)
  const acknowledged: string[] = []
  const writers = [1, 2, 3, 4, 5, 6, 7, 8].map((writer) => reportOn(first.address, writer, acknowledged))
  await expect.poll(() => acknowledged.length, { interval: 5 }).toBeGreaterThan(120)
  first.child.kill('SIGKILL')
  expect(await first.ended).toBe('SIGKILL')
  await Promise.all(writers)

  const second = await openCity(folder)
  const { written, chain } = await recordIn(folder)
  expect(written.filter(({ message, fact }) => message === null || fact === null)).toEqual([])
  const messages = written.map(({ message }) => message)
  expect(new Set(messages).size).toBe(messages.length)
  expect(acknowledged.filter((message) => !messages.includes(message))).toEqual([])
  expect(chain).toMatchObject({ waiting: 0, stray: 0 })
  expect(chain.brokenAt).toBeUndefined()
  expect(chain.length).toBeGreaterThanOrEqual(messages.length)
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
}, 120_000)

test('a city whose database is killed stays, says that it is not ready, and goes on when the database is back', async () => {
  const folder = temporaryFolder()
  const city = await openCity(folder)
  const status = async (path: string) => (await fetch(city.address + path)).status
  expect(await report(city.address, 'Before', '10.0.0.1')).toBe(true)
  expect(await status('/readyz')).toBe(200)

  const database = postgresIn(join(folder, 'postgres'))
  if (database === undefined) throw new Error('No database runs here')
  process.kill(database, 'SIGKILL')
  await expect.poll(() => status('/readyz')).toBe(503)
  expect(await status('/healthz')).toBe(200)
  expect(await status('/search?q=1')).toBe(500)
  expect(city.child.exitCode).toBeNull()

  const server = await startServer(join(folder, 'postgres'))
  await expect.poll(() => status('/readyz')).toBe(200)
  server.stop()
  expect(await report(city.address, 'After', '10.0.0.2')).toBe(true)
  const { written, chain } = await recordIn(folder)
  expect(new Set(written.map(({ message }) => message))).toEqual(new Set(['Before', 'After']))
  expect(chain).toMatchObject({ waiting: 0, stray: 0 })
  city.child.kill('SIGTERM')
  expect(await city.ended).toBe(0)
}, 120_000)
