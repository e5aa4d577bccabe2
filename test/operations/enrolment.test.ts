import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { rows } from '#platform/db/database.ts'
import { openDatabase } from '#test/city.ts'

const { db, url } = await openDatabase()

const seats = 500
const requests = 4000

interface Share {
  readonly sessionId: string
  readonly from: number
  readonly to: number
  readonly locks?: 'yes' | 'no'
  /** How large parties are at the most. */
  readonly largest?: number
}

/** A process that waits for the word and then asks for everything of its share at once. */
async function enrolling({ sessionId, from, to, locks = 'yes', largest = 4 }: Share) {
  const asked = { SESSION: sessionId, FROM: String(from), TO: String(to) }
  const child = spawn(process.execPath, ['test/operations/enrolling.ts'], {
    env: { ...process.env, CITY: url, ...asked, LOCKS: locks, LARGEST: String(largest) },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'close')
  let said = ''
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint += part
  })
  const heard = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part
    for (const hear of heard) hear()
  })
  const says = (wanted: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => wanted.test(said) && resolve()
      heard.add(look)
      look()
    })
  await says(/ready/)
  /** Its end by itself, with nothing to complain of. */
  const endsWell = async () => expect({ ended: await ended, complaint }).toEqual({ ended: [0, null], complaint: '' })
  return { child, says, ended, endsWell, go: () => child.stdin.write('go\n'), told: () => toldIn(said) }
}

/** Only whole lines: what was cut off by the end of the process was not told. */
const toldIn = (said: string) =>
  [...said.matchAll(/^told (\d+) (\w+) ([\da-f-]{36})\n/gm)].map(([, number, state, id]) => ({
    number: Number(number),
    state,
    id,
  }))

const Row = z.object({ number: z.string(), state: z.string(), id: z.uuid(), seats: z.int() })

const rowsOf = (sessionId: string) =>
  rows(
    db,
    Row,
    sql`select request_key as number, state, id, seats from enrolment where session_id = ${sessionId} order by id`,
  )

const soldOf = async (sessionId: string) =>
  (await rowsOf(sessionId)).reduce((sum, row) => sum + (row.state === 'confirmed' ? row.seats : 0), 0)

/** What was told that is not so. */
const lies = async (sessionId: string, told: ReturnType<typeof toldIn>) => {
  const byNumber = new Map((await rowsOf(sessionId)).map((row) => [row.number, row]))
  return told.filter(({ number, state, id }) => {
    const row = byNumber.get(`${sessionId} ${number}`)
    return row?.state !== state || row?.id !== id
  })
}

const sessionFor = async (name: string, capacity = seats) => {
  const now = new Date()
  const { sessions } = await givenOffering(db, now, { seats: capacity, title: { fa: name, en: name } })
  return sessions[0]?.id ?? ''
}

const third = Math.ceil(requests / 3)
const shares = [0, 1, 2].map((n) => ({ from: n * third, to: Math.min(requests, (n + 1) * third) }))

test('4,000 at once for 500 seats, and one process killed: exactly 500, nobody lied to, and a repeat changes nothing', async () => {
  const sessionId = await sessionFor('با قفل')
  const [first, second, third_] = await Promise.all(shares.map((share) => enrolling({ sessionId, ...share })))
  if (!first || !second || !third_) throw new Error('Three processes were wanted')
  for (const one of [first, second, third_]) one.go()
  await first.says(/told/)
  first.child.kill('SIGKILL')
  await Promise.all([first.ended, second.endsWell(), third_.endsWell()])

  const told = [first, second, third_].flatMap((one) => one.told())
  expect(told.length).toBeLessThan(requests)
  expect(await soldOf(sessionId)).toBe(seats)
  expect(await lies(sessionId, told)).toEqual([])

  const again = await enrolling({ sessionId, from: 0, to: requests })
  again.go()
  await again.endsWell()
  expect(again.told()).toHaveLength(requests)
  expect(await lies(sessionId, [...told, ...again.told()])).toEqual([])
  expect(await soldOf(sessionId)).toBe(seats)
  expect(await rowsOf(sessionId)).toHaveLength(requests)
}, 120_000)

test('three processes, parties of one to five, 2,000 seats: all are given, or none is left that a waiting party fits into', async () => {
  const capacity = 2000
  const sessionId = await sessionFor('سه پردازه', capacity)
  const all = await Promise.all([0, 400, 800].map((from) => enrolling({ sessionId, from, to: from + 400, largest: 5 })))
  for (const one of all) one.go()
  await Promise.all(all.map(({ ended }) => ended))

  const told = all.flatMap((one) => one.told())
  expect(told).toHaveLength(1200)
  expect(await lies(sessionId, told)).toEqual([])
  const left = capacity - (await soldOf(sessionId))
  expect(left).toBeGreaterThanOrEqual(0)
  const waiting = (await rowsOf(sessionId)).filter(({ state }) => state === 'waiting')
  expect(waiting.length).toBeGreaterThan(0)
  expect(waiting.filter((party) => party.seats <= left)).toEqual([])
}, 120_000)

test('without the lock the same rush sells more than there is: so the test would notice', async () => {
  const sessionId = await sessionFor('بی قفل')
  const all = await Promise.all(shares.map((share) => enrolling({ sessionId, ...share, locks: 'no' })))
  for (const one of all) one.go()
  await Promise.all(all.map(({ ended }) => ended))
  expect(await soldOf(sessionId)).toBeGreaterThan(seats)
}, 120_000)
