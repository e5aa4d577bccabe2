/**
 * Enrolments a second over HTTP: thousands post for the seats of one pool over 64 connections, or over 512 with
 * `CONNECTIONS=512`, as when each phone has its own. The whole city with sessions, the form's draft, every check of the party
 * and the page, beside the same city with a lock and a count in the place of our batch; and, in a bare server without any of
 * that, our engine beside a lock and a count for each request. All in turns, several times, so that a machine that others use
 * is as busy for each. And how long an ordinary page takes meanwhile.
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
import { load, openDesk, openWholeCity } from './support/processes.ts'
import { medianOf, percentile, ratio, short, show } from './support/report.ts'
import type { WholeCity } from './support/whole-city.ts'
import { eq } from 'drizzle-orm'

const connections = Number(process.env['CONNECTIONS'] ?? 64)
const people = Number(process.env['PEOPLE'] ?? 2000)
const rounds = Number(process.env['ROUNDS'] ?? 3)
const seats = people / 4

const city = await openCity({ seed: 'empty', durable: true })
const fromSources = (manner: WholeCity['manner']) =>
  openWholeCity({ url: city.environment.DATABASE_URL, manner }, city.environment)
try {
  const citizens = await signedIn(city, people)
  const [ours, theirs] = [await fromSources('ours'), await fromSources('advisory lock')]
  const manners = {
    'the whole city': () => throughTheCity(city, city.url, citizens),
    'the same from its sources': () => throughTheCity(city, ours.url, citizens),
    '… with lock and count in the place of our batch': () => throughTheCity(city, theirs.url, citizens),
    'bare server, our engine': () => bare(city, citizens, 'ours'),
    'bare server, advisory lock and count': () => bare(city, citizens, 'advisory lock'),
  } as const
  for (const { url } of [city, ours, theirs]) await throughTheCity(city, url, citizens.slice(0, 500))
  const measured: Counted[][] = []
  for (let round = 0; round < rounds; round += 1) measured.push(await inTurn(Object.values(manners)))
  showAll(Object.keys(manners), measured)
  for (const { stop } of [ours, theirs]) stop()
  const idle = await ordinary(city, 3)
  const meanwhile = ordinary(city, 3)
  await throughTheCity(city, city.url, citizens)
  const slower = ratio(percentile(await meanwhile, 95) / percentile(idle, 95))
  show('An ordinary page while the herd is there', [
    { what: 'p95 while thousands enrol ÷ p95 on a quiet server', measured: slower, target: '≤ 3×' },
  ])
} finally {
  await city.close()
}

async function inTurn(manners: readonly (() => Promise<Counted>)[]): Promise<Counted[]> {
  const measured: Counted[] = []
  for (const manner of manners) measured.push(await manner())
  return measured
}

/** What each manner did, and how the middle round compares; a round has them one behind the other. */
function showAll(names: readonly string[], measured: readonly (readonly Counted[])[]) {
  const each = (at: number) => measured.flatMap((round) => round[at] ?? [])
  show(
    `${people} posts for ${seats} seats over ${connections} connections, the middle of ${rounds} rounds`,
    names.map((what, at) => ({
      what,
      'a second': short(medianOf(each(at).map(({ perSecond }) => perSecond))),
      'p99, ms': short(medianOf(each(at).map(({ p99 }) => p99))),
      answers: JSON.stringify(each(at)[0]?.answers),
      sold: each(at)
        .map(({ sold }) => sold)
        .join(' '),
    })),
  )
  const times = (one: number, other: number) =>
    each(one).map(({ perSecond }, round) => perSecond / (each(other)[round]?.perSecond ?? Number.NaN))
  const line = (what: string, [one, other]: readonly [number, number], target: string) => {
    const all = times(one, other)
    return { what, measured: ratio(medianOf(all)), 'each round': all.map(short).join(' '), target }
  }
  show('Side by side', [
    line('bare server: our engine ÷ lock and count', [3, 4], '≥ 10×'),
    line('the whole city ÷ the same with lock and count, both from the sources', [1, 2], '≥ 10×'),
    line('the whole city ÷ bare server with lock and count', [0, 4], ''),
    line('the whole city ÷ bare server with our engine', [0, 3], '≥ 0.5×'),
  ])
}

interface Counted extends Herd {
  readonly answers: Readonly<Record<number, number>>
  readonly sold: number
}

/** The last step of the real form: the draft of each is there, as three pages before have left it. */
async function throughTheCity({ db, pool }: BenchCity, url: string, citizens: readonly Citizen[]): Promise<Counted> {
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
