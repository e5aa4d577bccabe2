/**
 * How many pages a CPU-second makes, as ratios to a bare `node:http` server that sends the very same bytes, in a city with
 * a few thousand facts and in one with a million. Both are up all the time and asked in turns, so that neither is measured
 * on a quieter machine or by a warmer V8. `npm run bench -- pages`
 *
 * Warm: the page is kept. Cold: every request asks for another address, so that every page is put together and packed anew.
 * Busy: cold, while every table that anything kept was read from is said to be written a hundred times a second.
 */
import { get } from 'node:http'
import { openCity, type BenchCity } from './support/city.ts'
import { fillFacts } from './support/more-facts.ts'
import { databaseCpu, load, openBare } from './support/processes.ts'
import { percentile, ratio, short, show } from './support/report.ts'
import { signIn } from './support/staff.ts'
import { keepWriting } from './support/writing.ts'

const connections = 8
const [warming, seconds, rounds] = [2, 1.5, 3]
/** As browsers say it. */
const accept = { 'accept-encoding': 'gzip, deflate, br, zstd' }
/** How much dearer a page may be with a million facts than with a few thousand. */
const mostGrowth = 1.3

interface Asked {
  readonly name: string
  readonly path: string
  readonly manner: 'cold' | 'warm' | 'busy'
  readonly cookie?: string
}

interface Measured {
  /** Pages in a CPU-second of the city's process. */
  readonly pages: number
  /** The same with the database's CPU, where it is known. */
  readonly withDatabase: number | undefined
}

/** Headers that every `node:http` server writes by itself. */
const ofTheConnection = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'])

const few = await openCity({ seed: 'demo' })
const many = await openCity({ seed: 'demo' })
const bare = await openBare()
try {
  await fillFacts(many, 1_000_000)
  const [ofFew, ofMany] = [await addresses(few), await addresses(many)]
  const lines = []
  for (const [at, asked] of ofMany.entries()) lines.push(await compare(ofFew[at] ?? asked, asked))
  show(
    'Pages per CPU-second',
    lines,
    'The bare server sends the same bytes from memory; «few» are the facts of the samples. Each number is the median of rounds in which both cities took turns.',
  )
} finally {
  bare.stop()
  await few.close()
  await many.close()
}

/** One page of both cities, asked in turns. */
async function compare(askedOfFew: Asked, asked: Asked) {
  await drive(few, askedOfFew, warming)
  await drive(many, asked, warming)
  const [ofFew, ofMany]: [Measured[], Measured[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    ofFew.push(await measure(few, askedOfFew))
    ofMany.push(await measure(many, asked))
  }
  const [small, large] = [middleOf(ofFew), middleOf(ofMany)]
  return {
    page: asked.name,
    manner: asked.manner,
    'pages per CPU-s, few facts': short(small.pages),
    'a million facts': short(large.pages),
    'few : million': ratio(small.pages / large.pages),
    target: `≤ ${mostGrowth}×`,
    'with the database': short(large.withDatabase),
    'bare : page': ratio((await sameBytes(many.url + asked.path, headersOf(asked))) / large.pages),
    'of 24 (WordPress)': ratio(large.pages / 24),
  }
}

function middle(numbers: readonly number[]) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return percentile(sorted, 50)
}

function middleOf(all: readonly Measured[]) {
  return {
    pages: middle(all.map(({ pages }) => pages)),
    withDatabase: middle(all.map(({ withDatabase }) => withDatabase ?? Number.NaN)),
  }
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
      { ...page, manner: 'busy' as const },
    ]),
    desk,
  ]
}

function headersOf({ cookie }: Asked) {
  return { ...accept, ...(cookie && { cookie }) }
}

async function drive(city: BenchCity, asked: Asked, howLong: number) {
  const url = city.url + asked.path
  const stop = asked.manner === 'busy' ? await keepWriting(city.pool) : undefined
  const answered = await load({
    url,
    connections,
    seconds: howLong,
    headers: headersOf(asked),
    vary: asked.manner !== 'warm',
  })
  await stop?.()
  const { answers, others } = answered
  if (others > 0) throw new Error(`${others} of ${answers} answers of ${asked.path} were not pages`)
  return answers
}

async function measure(city: BenchCity, asked: Asked): Promise<Measured> {
  const before = await spent(city)
  const answers = await drive(city, asked, seconds)
  const after = await spent(city)
  const cpu = after.city - before.city
  // A background process of the database that ends takes its count along: then less than nothing would be left.
  const database = after.database === undefined ? undefined : Math.max(0, after.database - (before.database ?? 0))
  return { pages: answers / cpu, withDatabase: database === undefined ? undefined : answers / (cpu + database) }
}

async function spent(city: BenchCity) {
  return { city: await city.cpu(), database: await databaseCpu(city.pool) }
}

/** What the bare server makes of the same answer, headers and all. */
async function sameBytes(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  await bare.send(await rawAnswer(url, headers))
  const ask = (howLong: number) => load({ url: bare.url, connections, seconds: howLong, headers })
  await ask(0.5)
  const before = await bare.cpu()
  const { answers } = await ask(1)
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
