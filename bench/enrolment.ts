/**
 * What a rush costs: thousands who want the seats of one pool at the same moment. Ours (one batch under one row lock, with
 * members, claims and facts written) beside an advisory lock and a count for each request, as others do it; one freed seat
 * behind twenty thousand who wait beside two hundred; rivals for one hour; a draw; tickets.
 */
import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { takeSlots, type NewBooking } from '../src/city/booking/queries.ts'
import type { Act } from '../src/engines/enrolment/actions/commands.ts'
import { givenOffering } from '../src/engines/enrolment/fixtures.ts'
import { openAdmission } from '../src/engines/enrolment/index.ts'
import { runDraw } from '../src/engines/enrolment/rules/draw.ts'
import { readTicket, signedPart, ticketText } from '../src/engines/enrolment/rules/ticket.ts'
import { connect, type Db } from '../src/platform/db/database.ts'
import { newId } from '../src/platform/db/new-id.ts'
import { startServer } from '../src/platform/db/server.ts'
import { sha256 } from '../src/platform/lots/sha256.ts'
import { theRules } from '../src/platform/permission.ts'
import { percentile, ratio, short, show, timed } from './support/report.ts'

const rush = 4000
const connections = 64
/** Everything else as in a city: a commit that is not written to the disk would make one for each request look cheap. */
const settings = { max_connections: '100' }

const guest = { personId: null, name: '', guestName: 'مهمان', birthYear: null, sex: null, takesSeat: true } as const
const sender = { actor: theRules, channel: 'web' } as const

const folder = mkdtempSync(join(tmpdir(), 'bench-enrolment-'))
const server = await startServer(folder, { settings })
const { db, pool, migrate, close } = connect(server.url, () => {}, { most: connections, statementTimeout: 0 })
try {
  await migrate()
  await pool.query('create table bench_seats (pool uuid, party uuid)')
  await pool.query('create index on bench_seats (pool)')
  show('Seats in a rush', [await rushOn(500), await rushOn(rush)])
  show('Enrolment beside what it stands on', [await freedSeat(), await rivals(), draws(), tickets()])
} finally {
  await close()
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}

function asking(sessionId: string, seats = 1): Act {
  const members = Array.from({ length: seats }, () => ({ ...guest, role: 'participant' as const, profile: 'anybody' }))
  const rest = {
    partyId: null,
    organisationId: null,
    lanes: [],
    due: 0n,
    weight: 1,
    needsConsent: false,
    answers: null,
  }
  const ask = { ...rest, key: crypto.randomUUID(), sessionId, members, seats, heads: seats, termsVersion: 1 }
  return { kind: 'ask', ask }
}

async function rushOn(seats: number) {
  const ours = await offered(seats)
  const admit = openAdmission(db)
  const batch = await herd(() => admit({ sessionId: ours.sessionId }, { sender, act: asking(ours.sessionId) }))
  const theirs = await offered(seats)
  const locked = await herd(() => lockAndCount(pool, theirs.poolId, seats))
  return {
    what: `${rush} at once for ${seats}`,
    'batches a second': short(batch.perSecond),
    'lock and count a second': short(locked.perSecond),
    faster: ratio(batch.perSecond / locked.perSecond),
    target: seats === rush ? '≥ 30×' : '≥ 10×',
    'p99 of theirs': ratio(batch.p99 / locked.p99),
    sold: `${await sold(ours.poolId)} and ${await taken(theirs.poolId)}`,
  }
}

async function offered(seats: number) {
  const { sessions, pools } = await givenOffering(db, new Date(), { seats })
  return { sessionId: sessions[0]?.id ?? '', poolId: pools[0]?.id ?? '' }
}

/** Everybody at once; requests a second and the slowest hundredth in milliseconds. */
async function herd(one: () => Promise<unknown>) {
  const times: number[] = []
  const { ms } = await timed(() =>
    Promise.all(Array.from({ length: rush }, async () => times.push((await timed(one)).ms))),
  )
  const sorted = times.toSorted((a, b) => a - b)
  return { perSecond: (rush / ms) * 1000, p99: percentile(sorted, 99) }
}

/** The way of many: a lock by its number, a count, a row, each request for itself. It writes less than ours. */
async function lockAndCount(connected: Pool, poolId: string, seats: number) {
  const client = await connected.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [poolId])
    const { rows } = await client.query<{ taken: string }>(
      'select count(*) as taken from bench_seats where pool = $1',
      [poolId],
    )
    if (Number(rows[0]?.taken) < seats)
      await client.query('insert into bench_seats values ($1, gen_random_uuid())', [poolId])
    await client.query('commit')
  } finally {
    client.release()
  }
}

async function sold(poolId: string) {
  const { rows } = await pool.query<{ sold: string }>(
    `select coalesce(sum(seats), 0) as sold from enrolment_claims where pool_id = $1 and standing = 'live'`,
    [poolId],
  )
  return Number(rows[0]?.sold)
}

async function taken(poolId: string) {
  const { rows } = await pool.query<{ taken: string }>('select count(*) as taken from bench_seats where pool = $1', [
    poolId,
  ])
  return Number(rows[0]?.taken)
}

/** One seat comes free while large parties and, behind them all, one person wait. */
async function freedSeat() {
  const [few, many] = [await freedBehind(200), await freedBehind(20_000)]
  return { what: 'one freed seat behind 20,000 ÷ behind 200', measured: ratio(many / few), target: '≤ 3×' }
}

async function freedBehind(waiting: number) {
  const { sessionId } = await offered(1)
  const admit = openAdmission(db)
  const ask = (seats: number) => admit({ sessionId }, { sender, act: asking(sessionId, seats) })
  const inside = await ask(1)
  await Promise.all(Array.from({ length: waiting }, () => ask(3)))
  await Promise.all(Array.from({ length: 20 }, () => ask(1)))
  await pool.query('analyze enrolment_claims')
  const times: number[] = []
  let { id } = inside
  for (let round = 0; round < 9; round += 1) {
    const { ms } = await timed(() => admit({ sessionId }, { sender, act: { kind: 'withdraw', id } }))
    times.push(ms)
    id = await seated(sessionId)
  }
  return percentile(
    times.toSorted((a, b) => a - b),
    50,
  )
}

async function seated(sessionId: string) {
  const { rows } = await pool.query<{ id: string }>(
    `select id from enrolment where session_id = $1 and state = 'confirmed' limit 1`,
    [sessionId],
  )
  return rows[0]?.id ?? ''
}

async function rivals() {
  const [few, many] = [await rivalsFor(db, 200), await rivalsFor(db, 1000)]
  return { what: '1,000 rivals for one hour ÷ 200', measured: ratio(many / few), target: '≤ 8×' }
}

async function rivalsFor(on: Db, count: number) {
  const resource = crypto.randomUUID()
  const wish = (): NewBooking => ({
    id: newId(Date.now()),
    purpose: 'session',
    subject: null,
    organisationId: null,
    state: 'confirmed',
    until: null,
    requestedBy: null,
    resources: [resource],
    from: '2027-01-01T10:00:00Z',
    to: '2027-01-01T11:00:00Z',
  })
  const one = () => on.transaction((tx) => takeSlots(tx, [wish()], new Date()))
  return (await timed(() => Promise.all(Array.from({ length: count }, one)))).ms
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

function draws() {
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

function tickets() {
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
