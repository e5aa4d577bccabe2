/**
 * How long a reader waits for the search of a city with a hundred thousand articles, beside an answer of the same server
 * that asks the database for no more than `select 1`. Every request is drawn anew. `npm run bench -- search`
 */
import { searchKey, searchVector } from '../src/platform/text/search-vector.ts'
import { openCity, type BenchCity } from './support/city.ts'
import { withoutIndexes } from './support/indexes.ts'
import { load } from './support/processes.ts'
import { percentile, ratio, short, show, timed } from './support/report.ts'
import { textOf } from './support/texts.ts'

const articles = 100_000
const atOnce = 2000
const seconds = 2

const questions = [
  ['an exact code', '/search?q=', '57000'],
  ['a common word', '/search?q=', 'محله'],
  ['two words', '/search?q=', 'کارگاه موسیقی'],
  ['بهره‌وری with a half-space', '/search?q=', 'بهره‌وری'],
  ['the same with a space', '/search?q=', 'بهره وری'],
  ['the same in one piece, old letters', '/search?q=', 'بهرهوري'],
  ['a slip of the finger', '/search?q=', 'کتابخاته باغمیشه'],
  ['while typing: three letters', '/search/suggest?q=', 'کتا'],
  ['while typing: a word and a half', '/search/suggest?q=', 'کارگاه مو'],
] as const

const insertEntries = `
  insert into search_entries (kind, ref, locale, title, lead, body, url, published, code, tsv, key)
  select 'article', r->>'ref', 'fa', r->>'title', r->>'lead', r->>'body', r->>'url',
    now() - (r->>'age')::int * interval '1 hour', r->>'ref', (r->>'tsv')::tsvector, r->>'key'
  from jsonb_array_elements($1::jsonb) r`

const city = await openCity({ seed: 'demo' })
try {
  const filled = await timed(() => fill(city))
  const nothing = await times('/readyz')
  const lines = []
  for (const [what, address, asked] of questions) {
    const found = await times(address + encodeURIComponent(asked))
    lines.push({
      question: what,
      'median, ms': short(found.median),
      'p95, ms': short(found.p95),
      'median : select 1': ratio(found.median / nothing.median),
      'p95 : select 1': ratio(found.p95 / nothing.p95),
    })
  }
  const note = `One reader at a time. \`select 1\` over the same server: ${short(nothing.median)} ms. Indexing ${articles} articles took ${short(filled.ms / 1000)} s. That every step uses its index is proved by test/explain.test.ts.`
  show(`Search among ${articles} articles`, lines, note)
} finally {
  await city.close()
}

async function times(path: string) {
  const asked = { url: city.url + path, connections: 1, vary: true }
  await load({ ...asked, seconds: 1 })
  const { times: all, others } = await load({ ...asked, seconds })
  if (others > 0) throw new Error(`${others} of ${all.length} answers of ${path} were not pages`)
  return { median: percentile(all, 50), p95: percentile(all, 95) }
}

/** Entries as the reactions would write them, some thousand in a statement; the indexes are made when all are there. */
async function fill({ pool }: BenchCity) {
  const indexes = await withoutIndexes(pool, 'search_entries')
  for (let first = 0; first < articles; first += atOnce) {
    const rows = Array.from({ length: atOnce }, (_row, at) => entryOf(first + at))
    await pool.query(insertEntries, [JSON.stringify(rows)])
  }
  await indexes.makeAgain()
  await pool.query('vacuum analyze search_entries')
}

function entryOf(number: number) {
  const { title, lead, body, tags } = textOf(number)
  return {
    ref: String(number + 1000),
    title,
    lead,
    body,
    url: `/news/${number + 1000}`,
    age: number % 20_000,
    tsv: searchVector({ title, tags, lead, body }),
    key: searchKey([title, ...tags]),
  }
}
