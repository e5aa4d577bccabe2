/**
 * How fast Persian text and dates are, as ratios inside one run, beside what we want of them. Nothing fails here: a busy
 * machine is not a mistake. `node bench/persian.ts`
 */
import { rmSync } from 'node:fs'
import { Client } from 'pg'
import { formatDate } from '../src/platform/calendar/format.ts'
import { isoOfDayNumber, toIso, toJalali } from '../src/platform/calendar/jalali.ts'
import { startServer } from '../src/platform/db/server.ts'
import { clean, cleaned } from '../src/platform/text/clean.ts'
import { foldPart, foldSlowly } from '../src/platform/text/fold.ts'
import { searchVector } from '../src/platform/text/search-vector.ts'
import { words } from '../src/platform/text/tokens.ts'
import { openFolder } from './support/city.ts'
import { show } from './support/report.ts'

const paragraph =
  'فرهنگسرای محله هر هفته کارگاه‌های کتاب‌خوانی، خوش‌نویسی و موسیقی دارد. شهروندان می‌توانند با شمارهٔ ۱۳۷ یا در همین ' +
  'سامانه نام‌نویسی کنند؛ ظرفیت هر کارگاه ۲۵ نفر است. برنامهٔ پاییز از ۱ مهر آغاز می‌شود و تا پایان آذر ادامه دارد، و ' +
  'مسئولان محله گزارش بهره‌وری آن را (بخش 3.2) هر ماه می‌نویسند.'

/** A page as it should be, and the same page as old portals kept it. */
const cleanPage = Array.from({ length: 12 }, () => paragraph)
  .join('\n')
  .slice(0, 3600)
const oldPage = cleanPage
  .replaceAll('ی', 'ي')
  .replaceAll('ک', 'ك')
  .replaceAll('\u200C', '\u00AC')
  .replaceAll('، ', '،\u00A0 ')
  .slice(0, 3600)
const row = paragraph.split(' ').concat(paragraph.split(' '), paragraph.split(' ')).slice(0, 126).join(' ')

let nothing: unknown

/** The median time of one call in microseconds, over rounds of about ten milliseconds. */
function time(run: () => unknown): number {
  const round = () => {
    const start = performance.now()
    let calls = 0
    for (; performance.now() - start < 10; calls++) nothing = run()
    return ((performance.now() - start) * 1000) / calls
  }
  for (let warming = 0; warming < 20; warming++) round()
  const rounds = Array.from({ length: 25 }, round).toSorted((a, b) => a - b)
  return rounds[12] ?? 0
}

interface Line {
  readonly what: string
  readonly ours: number
  readonly other: number
  /** Ours may take at most one part in so many. */
  readonly target: number
}

const compare = (what: string, target: number, ours: () => unknown, other: () => unknown): Line => ({
  what,
  target,
  ours: time(ours),
  other: time(other),
})

/** The tokenizer without its tables: every character is folded and classified afresh. */
function wordsSlowly(text: string): string[][] {
  const found: string[][] = []
  let parts: string[] = []
  let [part, last] = ['', '']
  const endPart = () => {
    if (part !== '') parts.push(foldPart(part))
    part = ''
    last = ''
  }
  for (const character of `${text} `) {
    const kind = kindSlowly(character)
    if (kind === 'mark') continue
    if (kind !== last) endPart()
    if (kind === 'letter' || kind === 'digit') part += foldSlowly(character)
    if (kind === 'space' && parts.length > 0) {
      found.push(parts)
      parts = []
    }
    last = kind
  }
  return found
}

function kindSlowly(character: string) {
  if (/\p{L}/u.test(character)) return 'letter'
  if (/\p{Nd}/u.test(character)) return 'digit'
  if (/\p{M}/u.test(character)) return 'mark'
  return '\u200C\u200B\u200D\u00AC\u00AD\u001F'.includes(character) ? 'soft' : 'space'
}

/** The same folding and the same vector, as far as functions of SQL go: letters, digits, marks, parts and joined words. */
const sqlVector = `
create function bench_fold(word text) returns text language sql immutable parallel safe as $$
  select regexp_replace(
    translate(lower(normalize(word, nfkd)), 'يىېێكڪہھەةۆۇٱ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', 'یییییککههههوواا01234567890123456789'),
    '[\\u064B-\\u065F\\u0670\\u0640]', '', 'g')
$$;
create function bench_vector(body text) returns text language sql immutable parallel safe as $$
  with words as (
    select bench_fold(word) as word, at from regexp_split_to_table(body, '[^[:alnum:]\\u0610-\\u061A\\u064B-\\u065F\\u200C]+')
      with ordinality as split(word, at) where word <> ''
  ), parts as (
    select part, at from words, regexp_split_to_table(word, '\\u200C') as part
    union all select replace(word, chr(8204), ''), at from words where strpos(word, chr(8204)) > 0
  )
  select string_agg(quote_literal(part) || ':' || at || 'C', ' ') from parts where part <> ''
$$`

/** Microseconds a row, the folding done by the database. */
async function timeInSql(): Promise<number> {
  const folder = openFolder()
  const server = await startServer(folder, { settings: { fsync: 'off' } })
  const client = new Client({ connectionString: server.url })
  try {
    await client.connect()
    await client.query(sqlVector)
    const many = 'select count(bench_vector($1 || each)) from generate_series(1, 300) each'
    const rounds: number[] = []
    for (let round = 0; round < 7; round++) {
      const start = performance.now()
      await client.query(many, [row])
      rounds.push(((performance.now() - start) * 1000) / 300)
    }
    return rounds.toSorted((a, b) => a - b)[3] ?? 0
  } finally {
    await client.end()
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const intl = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})
const days = Array.from({ length: 1000 }, (_day, at) => isoOfDayNumber(18_000 + at * 7))
let turn = 0
const someDay = () => days[turn++ % days.length] ?? '2026-11-22'

const lines: Line[] = [
  compare(
    'words of a page of 3,600 characters, against the loop without tables',
    2,
    () => words(cleanPage),
    () => wordsSlowly(cleanPage),
  ),
  compare(
    'cleaning a clean page, against cleaning an old one',
    10,
    () => cleaned(cleanPage),
    () => clean(oldPage),
  ),
  {
    what: 'vector of 126 words, against functions of SQL',
    target: 3,
    ours: time(() => searchVector({ title: '', body: row })),
    other: await timeInSql(),
  },
  compare(
    'Gregorian to Jalali, against Intl with a cached formatter',
    10,
    () => toJalali(someDay()),
    () => intl.formatToParts(Date.parse(someDay())),
  ),
  compare(
    'Jalali to Gregorian and back, against the same',
    10,
    () => toJalali(toIso(toJalali(someDay()))),
    () => intl.formatToParts(Date.parse(someDay())),
  ),
  compare(
    'a full date, against a new Intl.DateTimeFormat each time',
    50,
    () => formatDate(someDay(), 'full', 'fa'),
    () =>
      new Intl.DateTimeFormat('fa-IR', { dateStyle: 'full', timeZone: 'Asia/Tehran' }).format(Date.parse(someDay())),
  ),
]

const shown = lines.map(({ what, ours, other, target }) => ({
  what,
  'ours, µs': Number(ours.toPrecision(3)),
  'other, µs': Number(other.toPrecision(3)),
  ratio: `1/${(other / ours).toFixed(1)}`,
  target: `≤ 1/${target}`,
}))
show('Persian text and dates', shown)
if (nothing === lines) throw new Error('The results are kept, so that no call is left out')
