/**
 * Enrolments a second over HTTP: four thousand post for the seats of one pool over 64 connections. The whole city with
 * sessions, the form's draft, every check of the party and the page; and, in a bare server without any of that, our engine
 * beside a lock and a count for each request. And how long an ordinary page takes meanwhile.
 */
import { Agent, request } from 'node:http'
import { drafts } from '../src/modules/events/tables/drafts.ts'
import { sessions } from '../src/engines/enrolment/tables.ts'
import { insertAtOnce } from '../src/platform/db/at-once.ts'
import { getOffering } from '../src/engines/enrolment/index.ts'
import { type Citizen, signedIn } from './support/citizens.ts'
import { type BenchCity, openCity } from './support/city.ts'
import { type Herd, herd } from './support/herd.ts'
import { offered } from './support/offered.ts'
import { load, openDesk } from './support/processes.ts'
import { percentile, ratio, short, show } from './support/report.ts'
import { eq } from 'drizzle-orm'

const [seats, connections] = [500, 64]
const people = Number(process.env['PEOPLE'] ?? 4000)

const city = await openCity({ seed: 'empty', durable: true })
try {
  const citizens = await signedIn(city, people)
  await throughTheCity(city, citizens.slice(0, 500))
  const idle = await ordinary(city, 3)
  const meanwhile = ordinary(city, 3)
  const whole = await throughTheCity(city, citizens)
  const busy = await meanwhile
  const ours = await bare(city, citizens, 'ours')
  const theirs = await bare(city, citizens, 'advisory lock')
  show(`${people} posts for ${seats} seats over ${connections} connections`, [
    lineOf('the whole city: session, draft, checks, page', whole, theirs),
    lineOf('bare server, our engine', ours, theirs),
    lineOf('bare server, advisory lock and count', theirs, theirs),
  ])
  const slower = ratio(percentile(busy, 95) / percentile(idle, 95))
  show('An ordinary page while the herd is there', [
    { what: 'p95 while four thousand enrol ÷ p95 on a quiet server', measured: slower, target: '≤ 3×' },
  ])
} finally {
  await city.close()
}

function lineOf(what: string, one: Counted, theirs: Counted) {
  return {
    what,
    'a second': short(one.perSecond),
    'p99, ms': short(one.p99),
    'times the lock': ratio(one.perSecond / theirs.perSecond),
    answers: JSON.stringify(one.answers),
    sold: one.sold,
  }
}

interface Counted extends Herd {
  readonly answers: Readonly<Record<number, number>>
  readonly sold: number
}

/** The last step of the real form: the draft of each is there, as three pages before have left it. */
async function throughTheCity({ db, url, pool }: BenchCity, citizens: readonly Citizen[]): Promise<Counted> {
  const { offeringId, sessionId, poolId } = await offered(db, seats)
  const { code, rev } = await getOffering(db, offeringId)
  const [session] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
  const filled = citizens.map(({ id: personId }) => ({
    id: crypto.randomUUID(),
    offeringId,
    sessionId,
    personId,
    party: { members: [{ personId, born: '' }], guests: [] },
    answers: {},
    offeringRev: rev,
    sessionRev: session?.rev ?? null,
    createdAt: new Date(),
    changedAt: new Date(),
  }))
  await insertAtOnce(db, drafts, filled)
  await pool.query('analyze events_drafts')
  return posting(citizens.length, pool, poolId, (number) => ({
    url: `${url}/e/${code}/enrol/${filled[number]?.id}/check`,
    headers: {
      cookie: citizens[number]?.cookie ?? '',
      origin: url,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
  }))
}

async function bare(
  { db, pool, environment }: BenchCity,
  citizens: readonly Citizen[],
  manner: 'ours' | 'advisory lock',
): Promise<Counted> {
  const given = await offered(db, seats)
  const wanted = { ...given, capacity: seats, line: true }
  const desk = await openDesk({ url: environment.DATABASE_URL, manner, wanted })
  try {
    return await posting(citizens.length, pool, given.poolId, (number) => ({
      url: desk.url,
      headers: { 'x-person': citizens[number]?.id ?? '' },
    }))
  } finally {
    desk.stop()
  }
}

interface Post {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

async function posting(
  count: number,
  pool: BenchCity['pool'],
  poolId: string,
  postOf: (number: number) => Post,
): Promise<Counted> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const answers: Record<number, number> = {}
  const measured = await herd(count, async (number) => {
    const status = await post(postOf(number), agent)
    answers[status] = (answers[status] ?? 0) + 1
  })
  agent.destroy()
  const { rows } = await pool.query<{ sold: number }>(
    `select coalesce(sum(seats), 0)::int as sold from enrolment_claims where pool_id = $1 and standing = 'live'`,
    [poolId],
  )
  return { ...measured, answers, sold: rows[0]?.sold ?? 0 }
}

function post({ url, headers }: Post, agent: Agent) {
  return new Promise<number>((answered, failed) => {
    const asking = request(url, { method: 'POST', headers, agent }, (response) => {
      response.on('data', () => {})
      response.once('error', failed)
      response.once('end', () => answered(response.statusCode ?? 0))
    })
    asking.once('error', failed)
    asking.end()
  })
}

/** Milliseconds of a page of the city that nobody has kept, sorted. */
async function ordinary({ url }: BenchCity, seconds: number): Promise<readonly number[]> {
  return (await load({ url: `${url}/`, connections: 2, seconds, vary: true })).times
}
