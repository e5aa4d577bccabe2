/** What the engine and what it stands on do beside a rush, each as a ratio to something plainer or smaller. */
import { generateKeyPairSync, sign, verify } from 'node:crypto'
import type { Pool } from 'pg'
import { type NewBooking, takeSlots } from '../../src/city/booking/queries.ts'
import { openAdmission } from '../../src/engines/enrolment/index.ts'
import { runDraw } from '../../src/engines/enrolment/rules/draw.ts'
import { readTicket, signedPart, ticketText } from '../../src/engines/enrolment/rules/ticket.ts'
import type { Db } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/db/new-id.ts'
import { sha256 } from '../../src/platform/lots/sha256.ts'
import { theRules } from '../../src/platform/permission.ts'
import { askingGuests, offered } from './offered.ts'
import { percentile, ratio, timed } from './report.ts'

const sender = { actor: theRules, channel: 'web' } as const

/** One seat comes free while large parties and, behind them all, one person wait. */
export async function freedSeat(db: Db, pool: Pool) {
  const [few, many] = [await freedBehind(db, pool, 200), await freedBehind(db, pool, 20_000)]
  return { what: 'one freed seat behind 20,000 ÷ behind 200', measured: ratio(many / few), target: '≤ 3×' }
}

async function freedBehind(db: Db, pool: Pool, waiting: number) {
  const { sessionId } = await offered(db, 1)
  const admit = openAdmission(db)
  const ask = (seats: number) => admit({ sessionId }, { sender, act: askingGuests(sessionId, seats) })
  const inside = await ask(1)
  await Promise.all(Array.from({ length: waiting }, () => ask(3)))
  await Promise.all(Array.from({ length: 20 }, () => ask(1)))
  await pool.query('analyze enrolment_claims')
  const times: number[] = []
  let { id } = inside
  for (let round = 0; round < 9; round += 1) {
    const { ms } = await timed(() => admit({ sessionId }, { sender, act: { kind: 'withdraw', id } }))
    times.push(ms)
    id = await seated(pool, sessionId)
  }
  return percentile(
    times.toSorted((a, b) => a - b),
    50,
  )
}

async function seated(pool: Pool, sessionId: string) {
  const { rows } = await pool.query<{ id: string }>(
    `select id from enrolment where session_id = $1 and state = 'confirmed' limit 1`,
    [sessionId],
  )
  return rows[0]?.id ?? ''
}

export async function rivals(db: Db) {
  const [few, many] = [await rivalsFor(db, 200), await rivalsFor(db, 1000)]
  return { what: '1,000 rivals for one hour ÷ 200', measured: ratio(many / few), target: '≤ 8×' }
}

/** A wish for one hour of one court, so many days from the first of the year 2027. */
const wish = (resource: string, day = 0): NewBooking => {
  const from = new Date(Date.UTC(2027, 0, 1 + day, 10))
  return {
    id: newId(Date.now()),
    purpose: 'session',
    subject: null,
    organisationId: null,
    state: 'confirmed',
    until: null,
    requestedBy: null,
    resources: [resource],
    from: from.toISOString(),
    to: new Date(from.getTime() + 3_600_000).toISOString(),
  }
}

const take = (db: Db, wishes: readonly NewBooking[]) => db.transaction((tx) => takeSlots(tx, wishes, new Date()))

async function rivalsFor(db: Db, count: number) {
  const resource = crypto.randomUUID()
  return (await timed(() => Promise.all(Array.from({ length: count }, () => take(db, [wish(resource)]))))).ms
}

/** Two hundred mornings of one court. */
function season() {
  const resource = crypto.randomUUID()
  return Array.from({ length: 200 }, (_, day) => wish(resource, day))
}

/** A season in one statement and one by one. */
export async function series(db: Db) {
  await take(db, season())
  const [whole, single] = [season(), season()]
  const atOnce = await timed(() => take(db, whole))
  const oneByOne = await timed(async () => {
    for (const each of single) await take(db, [each])
  })
  return {
    what: 'a series of 200 bookings in one statement ÷ 200 statements',
    measured: ratio(atOnce.ms / oneByOne.ms),
    target: '≤ 0.2×',
  }
}

function entries(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    code: `E${at}`,
    seats: 1 + (at % 4),
    weight: 1 + (at % 4),
    lanes: [],
  }))
}

/** Milliseconds of one. */
function draw(count: number) {
  const begun = performance.now()
  runDraw({ draw: 'D', secret: 's', salt: 'x', entries: entries(count), capacity: count, lanes: [], release: true })
  return performance.now() - begun
}

export function draws() {
  draw(5000)
  const [small, large] = [draw(5000), draw(50_000)]
  const texts = Array.from({ length: 50_000 }, () => crypto.randomUUID())
  const begun = performance.now()
  texts.map((text) => sha256(text)).toSorted()
  const plain = performance.now() - begun
  return {
    what: 'a draw of 50,000 ÷ of 5,000; ÷ hashing and sorting 50,000',
    measured: `${ratio(large / small)}, ${ratio(large / plain)}`,
    target: '≤ 12×, ≤ 5×',
  }
}

/** Milliseconds of ten thousand. */
function tenThousand(run: () => unknown) {
  const begun = performance.now()
  for (let n = 0; n < 10_000; n += 1) run()
  return performance.now() - begun
}

export function tickets() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ticket = { key: 5, enrolment: crypto.randomUUID(), scope: crypto.randomUUID(), seats: 2, member: 0, until: 1 }
  const part = signedPart(ticket)
  const signature = sign('sha256', part, { key: privateKey, dsaEncoding: 'ieee-p1363' })
  const text = ticketText(part, signature)
  const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
  const bare = tenThousand(() => verify('sha256', part, key, signature))
  const ours = tenThousand(() => {
    const read = readTicket(text)
    return typeof read !== 'string' && verify('sha256', read.signed, key, read.signature)
  })
  return { what: '10,000 tickets ÷ bare ECDSA', measured: ratio(ours / bare), target: '≤ 1.3×' }
}
