/**
 * How many pages a CPU-second makes, as ratios to a bare `node:http` server that sends the very same bytes, with a few
 * thousand facts and with a million. Warm: the page is kept. Cold: every request asks for another address, so that every
 * page is drawn and packed anew. `npm run bench -- pages`
 */
import { get } from 'node:http'
import { openCity, type BenchCity } from './support/city.ts'
import { fillFacts } from './support/more-facts.ts'
import { databaseCpu, load, openBare } from './support/processes.ts'
import { ratio, short, show } from './support/report.ts'
import { signIn } from './support/staff.ts'

const connections = 8
const warming = 3
const seconds = 3
/** As browsers say it. */
const accept = { 'accept-encoding': 'gzip, deflate, br, zstd' }
/** How much dearer a page may be with a million facts than with a few thousand. */
const mostGrowth = 1.3

interface Asked {
  readonly name: string
  readonly path: string
  readonly manner: 'cold' | 'warm'
  readonly cookie?: string
}

interface Measured extends Asked {
  /** Pages in a CPU-second of the city's process. */
  readonly pages: number
  /** The same with the database's CPU, where it is known. */
  readonly withDatabase: number | undefined
  /** Answers in a CPU-second of the bare server. */
  readonly bare: number
}

/** Headers that every `node:http` server writes by itself. */
const ofTheConnection = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'])

const city = await openCity({ seed: 'demo' })
const bare = await openBare()
try {
  const asked = await addresses(city)
  const few = await measureAll(asked)
  await fillFacts(city, 1_000_000)
  const many = await measureAll(asked)
  report(few, many)
} finally {
  bare.stop()
  await city.close()
}

async function addresses({ url, pool }: BenchCity): Promise<Asked[]> {
  const { rows } = await pool.query<{ code: number; slug: string }>(
    `select code, slug from portal_articles where state = 'published' order by published_on desc, code desc limit 1`,
  )
  const [{ code, slug } = { code: 0, slug: '' }] = rows
  const open = [
    { name: 'home', path: '/' },
    { name: 'glance', path: '/glance' },
    { name: 'an article', path: `/news/${code}/${encodeURIComponent(slug)}` },
  ]
  const desk = {
    name: 'Desk list, 50 rows',
    path: '/desk/articles',
    manner: 'cold' as const,
    cookie: await signIn(url),
  }
  return [
    ...open.flatMap((page) => [
      { ...page, manner: 'cold' as const },
      { ...page, manner: 'warm' as const },
    ]),
    desk,
  ]
}

async function measureAll(asked: readonly Asked[]): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const each of asked) measured.push(await measure(each))
  return measured
}

async function measure(asked: Asked): Promise<Measured> {
  const url = city.url + asked.path
  const headers = { ...accept, ...(asked.cookie && { cookie: asked.cookie }) }
  const vary = asked.manner === 'cold'
  const drive = (howLong: number) => load({ url, connections, seconds: howLong, headers, vary })
  // What is seldom run is slow in V8; the first seconds are not what a city is like.
  await drive(warming)
  const before = await spent()
  const { answers, others } = await drive(seconds)
  const after = await spent()
  if (others > 0) throw new Error(`${others} of ${answers} answers of ${asked.path} were not pages`)

  const cpu = after.city - before.city
  // A background process of the database that ends takes its count along: then less than nothing would be left.
  const database = after.database === undefined ? undefined : Math.max(0, after.database - (before.database ?? 0))
  const withDatabase = database === undefined ? undefined : answers / (cpu + database)
  return { ...asked, pages: answers / cpu, withDatabase, bare: await sameBytes(url, headers) }
}

async function spent() {
  return { city: await city.cpu(), database: await databaseCpu(city.pool) }
}

/** What the bare server makes of the same answer, headers and all. */
async function sameBytes(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  await bare.send(await rawAnswer(url, headers))
  const drive = (howLong: number) => load({ url: bare.url, connections, seconds: howLong, headers })
  await drive(0.5)
  const before = await bare.cpu()
  const { answers } = await drive(1.5)
  return answers / ((await bare.cpu()) - before)
}

/** `fetch` would unpack the body; the bare server has to send it as it came. */
function rawAnswer(url: string, headers: Readonly<Record<string, string>>) {
  return new Promise<{ headers: readonly string[]; body: string }>((read, failed) => {
    const asking = get(url, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('end', () => {
        const kept = pairsOf(answer.rawHeaders).filter(([name]) => !ofTheConnection.has(name.toLowerCase()))
        const body = Buffer.concat(chunks)
        read({ headers: [...kept.flat(), 'content-length', String(body.length)], body: body.toString('base64') })
      })
    })
    asking.once('error', failed)
  })
}

function pairsOf(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []))
}

function report(few: readonly Measured[], many: readonly Measured[]) {
  const lines = many.map((large, at) => {
    const small = few[at] ?? large
    return {
      page: large.name,
      manner: large.manner,
      'pages per CPU-s, few facts': short(small.pages),
      'a million facts': short(large.pages),
      'few : million': ratio(small.pages / large.pages),
      target: `≤ ${mostGrowth}×`,
      'with the database': short(large.withDatabase ?? Number.NaN),
      'bare : page': ratio(large.bare / large.pages),
      'of 24 (WordPress)': ratio(large.pages / 24),
    }
  })
  show(
    'Pages per CPU-second',
    lines,
    'The bare server sends the same bytes from memory; «few» are the facts of the samples.',
  )
}
