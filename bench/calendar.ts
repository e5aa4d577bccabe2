/**
 * The calendar: its list with three filters among 100,000 sessions beside 1,000; and what machines read of it: a file of 2,000 sessions beside ical.js writing the same, and a page of the feed after
 * the change 1,000,000 beside the first page.
 */
import { rmSync } from 'node:fs'
import ICAL from 'ical.js'
import { connect } from '../src/platform/db/database.ts'
import { startServer } from '../src/platform/db/server.ts'
import type { CalendarAbout, CalendarEntry } from '../src/platform/icalendar/entry.ts'
import { writeCalendar } from '../src/platform/icalendar/write.ts'
import { feedPage } from '../src/platform/rpde/page.ts'
import { sessionsListed } from '../src/modules/events/queries/calendar/listing.ts'
import { openFolder } from './support/city.ts'
import { growSeason } from './support/season.ts'
import { ratio, show, timed } from './support/report.ts'
import { textOf } from './support/texts.ts'

const rounds = 15
const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const folder = openFolder()
const server = await startServer(folder)
const { db, pool, migrate, close } = connect(server.url, () => {}, { statementTimeout: 0 })
try {
  await migrate()
  show('The calendar', [...(await filteredLists()), calendarFile(), await feedPages()])
} finally {
  await close()
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Milliseconds. */
function run(what: () => unknown) {
  const begun = performance.now()
  what()
  return performance.now() - begun
}

function calendarFile() {
  const about: CalendarAbout = {
    product: 'Events',
    name: { fa: 'رویدادهای تبریز', en: 'Events of Tabriz' },
    source: 'https://a.example/cal/all.ics',
    refresh: 'PT6H',
    stamp: new Date('2026-11-22T08:00:00Z'),
    zone: 'Asia/Tehran',
    locale: 'fa',
  }
  const entries = Array.from({ length: 2000 }, (_, at) => entryOf(at))
  // The same file as a tree of ical.js, which then only has to be written out.
  const tree = new ICAL.Component(ICAL.parse(writeCalendar(about, entries)))
  const [ours, theirs] = [[] as number[], [] as number[]]
  for (let round = 0; round < rounds; round += 1) {
    ours.push(run(() => writeCalendar(about, entries)))
    theirs.push(run(() => tree.toString()))
  }
  const measured = ratio(middle(ours) / middle(theirs))
  return { what: 'a calendar file of 2,000 sessions ÷ ical.js writing the same', measured, target: '≤ 1.5×' }
}

function entryOf(at: number): CalendarEntry {
  const { title, lead } = textOf(at)
  const day = new Date(Date.UTC(2026, 10, 1 + (at % 300))).toISOString().slice(0, 10)
  const hour = 8 + (at % 12)
  return {
    uid: `session-${crypto.randomUUID()}@a.example`,
    revision: at % 4,
    changedAt: new Date(Date.UTC(2026, 10, 1, 0, at)),
    time: { starts: { day, hour, minute: 30, second: 0 }, ends: { day, hour: hour + 1, minute: 30, second: 0 } },
    title: { fa: title, en: title },
    note: { fa: lead, en: lead },
    place: { fa: 'فرهنگسرای ائل‌گلی', en: 'El-Goli culture house' },
    position: { latitude: 38.03, longitude: 46.36 },
    page: `https://a.example/e/${at}`,
    categories: [{ fa: 'ورزش', en: 'Sport' }],
    status: 'confirmed',
    busy: true,
  }
}

/** The list as the page asks for it, a quarter of a year at once: for women, free of charge, in the evening; and for men, where nothing is found. */
async function filteredLists() {
  const from = new Date()
  const until = new Date(from.getTime() + 92 * 86_400_000)
  const wish = { from, until, forWhom: 'women', free: true, hours: 'evening' } as const
  const list = async (forWhom: 'women' | 'men') => {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1)
      times.push((await timed(() => sessionsListed(db, { ...wish, forWhom }, { most: 30 }))).ms)
    return middle(times)
  }
  await growSeason(db, pool, 1000)
  const few = { found: await list('women'), nothing: await list('men') }
  await growSeason(db, pool, 100_000)
  const many = { found: await list('women'), nothing: await list('men') }
  const what = 'the list with three filters, 100,000 sessions ÷ 1,000; one query each'
  return [
    { what, measured: ratio(many.found / few.found), target: '≤ 2×' },
    { what: `${what}; nothing is found`, measured: ratio(many.nothing / few.nothing), target: '≤ 2×' },
  ]
}

function page(after: number) {
  return timed(() => feedPage(db, 'sessions', 'https://a.example/feeds/sessions', { afterChangeNumber: after }))
}

async function feedPages() {
  await pool.query(`
    insert into rpde_items (kind, item_id, change_no, data, changed_at)
    select 'sessions', n::text, n, jsonb_build_object('@type', 'ScheduledSession', 'name', 'n' || n, 'startDate', now()), now()
    from generate_series(1, 1001000) n`)
  await pool.query('vacuum analyze rpde_items')
  const [first, late] = [[] as number[], [] as number[]]
  for (let round = 0; round < rounds; round += 1) {
    first.push((await page(0)).ms)
    late.push((await page(1_000_000)).ms)
  }
  const measured = ratio(middle(late) / middle(first))
  return { what: 'a page of a feed after change 1,000,000 ÷ the first', measured, target: '≤ 1.5×' }
}
