import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { RpdeValidator } from '@openactive/rpde-validator'
import { inArray, isNotNull, sql } from 'drizzle-orm'
import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { book } from '#city/booking/actions.ts'
import booking from '#city/booking/module.ts'
import { enrolmentFacts } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { offerings, sessions } from '#engines/enrolment/tables.ts'
import { givenValidator, isThirdPartyHere, readThirdParty } from '#platform/openactive/fixtures.ts'
import { rows } from '#platform/db/database.ts'
import { readCalendar } from '#platform/icalendar/fixtures.ts'
import { wholeCity } from '#platform/permission.ts'
import { Page } from '#platform/rpde/fixtures.ts'
import { changes, items } from '#platform/rpde/tables.ts'
import { writeFeeds } from '#platform/rpde/writer.ts'
import { transact } from '#platform/work.ts'
import { openCity } from '#test/city.ts'
import { sowingSteps } from '../src/demo/sow/sow.ts'
import { activeFeeds } from '#modules/events/jobs/feeds.ts'
import events from '#modules/events/module.ts'
import { feedKinds, withHost } from '#modules/events/rules/feeds/kinds.ts'
import { slotOf } from '#modules/events/rules/feeds/slots.ts'

/** The season of the samples, in the feeds, read by the official validators. */
const city = await openCity({ modules: [booking, enrolment, events], now: new Date('2026-11-22T12:00:00+03:30') })
const rules = await city.work('rules')
const steps = sowingSteps({ ...city, publicUrl: 'http://localhost' })
for (const { run } of steps.slice(0, steps.findIndex(({ name }) => name === 'events') + 1)) await run(rules)
await city.settle([])
do await writeFeeds(city.db, activeFeeds, city.now)
while ((await city.db.$count(changes)) > 0)

const told = await city.db.select().from(items).where(isNotNull(items.data))

test('every kind of thing is told, and more than twelve hundred of them', () => {
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(feedKinds))
  expect(told.length).toBeGreaterThan(1200)
})

test('nobody who takes part is named in any of it', () => {
  const named = told.filter(({ data }) => /"(?:attendee|performer|leader|email|telephone)"/.test(JSON.stringify(data)))
  expect(named).toEqual([])
})

test.skipIf(!isThirdPartyHere)(
  'the official validator finds no failure in the feeds of the samples',
  async () => {
    const validator = givenValidator()
    afterAll(() => rmSync(validator.folder, { recursive: true }))
    // Sessions and hours are many and alike: of those every twentieth, of all others each.
    const checked = told.filter(({ kind }, at) => !isMany(kind) || at % 20 === 0)
    const failed = []
    for (const { kind, itemId, data } of checked) {
      const { real } = await validator.failuresOf(JSON.parse(withHost(JSON.stringify(data), 'https://city.example')))
      if (real.length > 0) failed.push({ kind, itemId, real })
    }
    expect(failed).toEqual([])
  },
  120_000,
)

const isMany = (kind: string) => kind === 'ScheduledSession' || kind === 'Slot'

const Model = z.object({
  requiredFields: z.array(z.string()).optional(),
  shallNotInclude: z.array(z.string()).optional(),
})

test.skipIf(!isThirdPartyHere).each(feedKinds)(
  'every %s has the fields its model requires, and none it forbids',
  (kind) => {
    const { requiredFields = [], shallNotInclude = [] } = Model.parse(readThirdParty(`models/${kind}.json`))
    const wrong = told
      .filter((item) => item.kind === kind)
      .flatMap(({ data }) => {
        const fields = new Set(Object.keys(data ?? {}).map((name) => name.replace(/^@/, '')))
        const missing = requiredFields.filter((name) => !fields.has(name.replace(/^@/, '')) && name !== '@context')
        return [...missing, ...shallNotInclude.filter((name) => fields.has(name))]
      })
    expect(wrong).toEqual([])
  },
)

const Meeting = z.object({ uid: z.string(), title: z.string(), starts: z.string(), ends: z.string(), rev: z.int() })
type Meeting = z.infer<typeof Meeting>

/** What a program of calendars reads: the name, title, wall times and revision of each meeting. */
function readByIcal(file: string): Meeting[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(component)
    const [starts = '', ends = ''] = [startDate, endDate].map((at) => at.toString().slice(0, 16))
    return { uid, title: summary, starts, ends, rev: sequence }
  })
}

test('ical.js reads in the calendar of the samples the very sessions there are', async () => {
  const file = await (await city.app.request('/cal/all.ics')).text()
  readCalendar(file)
  expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(file).not.toContain('\uFFFD')
  const read = readByIcal(file)
  expect(read.length).toBeGreaterThan(1000)
  const kept = await rows(
    city.db,
    Meeting,
    sql`select 'session-' || s.id || '@localhost' as uid, o.title ->> 'fa' as title, left(s.local_start, 16) as starts,
          to_char(s.local_end::timestamp + coalesce(d.late, 0) * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI') as ends,
          s.rev + d.told as rev
        from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
        cross join lateral (select count(*)::int as told, (array_agg(minutes order by told_at desc))[1] as late
          from events_delays where session_id = s.id) d
        where s.local_start is not null`,
  )
  const byUid = new Map(kept.map((one) => [one.uid, one]))
  expect(read).toEqual(read.map(({ uid }) => byUid.get(uid)))
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length)
})

test('the official validator walks the running feed while halls are booked and sessions disappear', async () => {
  // Hours that nobody has read yet: the validator takes what it reads twice for a mistake.
  const last = told
    .filter(({ kind, data }) => kind === 'Slot' && isFree(data))
    .toSorted((one, other) => other.changeNo - one.changeNo)
  let turn = 0
  const states: string[] = []
  const address = await serve(async (request) => {
    turn += 1
    const hour = slotOf(last[turn]?.itemId ?? '')
    const wish = { purpose: 'maintenance', manner: 'most', scope: wholeCity, sex: 'female' } as const
    if (turn <= 3 && hour) await book(rules, { ...wish, resources: [hour.place], times: [hour] }).catch(() => undefined)
    if (turn === 1) await withdrawSome()
    await city.settle([])
    await writeFeeds(city.db, activeFeeds, city.now)
    const answer = await city.app.fetch(request)
    states.push(...Page.parse(await answer.clone().json()).items.map(({ state }) => state))
    return answer
  })
  for (const name of ['slot', 'scheduled-session']) {
    // A busy machine may take its time to write the feeds anew before it answers.
    const log = await RpdeValidator(`${address}/openactive/feeds/${name}`, { pageLimit: 30, timeoutMs: 60_000 })
    const failures = log.pages.flatMap(({ errors }) => errors).filter(({ severity }) => severity === 'failure')
    expect(failures.map(({ type, message }) => `${name} ${type}: ${message}`)).toEqual([])
    expect(log.pages.length).toBeGreaterThan(2)
  }
  expect(states.length).toBeGreaterThanOrEqual(1200)
  expect(states.filter((state) => state === 'deleted').length).toBeGreaterThanOrEqual(30)
}, 120_000)

const isFree = (data: unknown) => JSON.stringify(data).includes('"remainingUses":1')

/** The offerings whose sessions were told last are for members from now on: their sessions are there no more. */
async function withdrawSome() {
  const last = told
    .filter(({ kind }) => kind === 'ScheduledSession')
    .toSorted((one, other) => other.changeNo - one.changeNo)
    .slice(0, 40)
    .map(({ itemId }) => itemId)
  const found = await city.db
    .selectDistinct({ id: sessions.offeringId })
    .from(sessions)
    .where(inArray(sessions.id, last))
  const ids = found.map(({ id }) => id)
  await city.db.update(offerings).set({ visibility: 'members' }).where(inArray(offerings.id, ids))
  await transact(rules, async ({ announce }) => {
    for (const offeringId of ids) await announce(enrolmentFacts.offeringPublished, { offeringId, sessions: 1 })
  })
}

/** A server of this machine alone; the addresses in its answers are its own. */
async function serve(answer: (request: Request) => Promise<Response>): Promise<string> {
  let own = ''
  const server = createServer(getRequestListener(async (request) => withAddress(await answer(request), own)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => void server.close())
  const bound = server.address()
  own = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  return own
}

async function withAddress(response: Response, own: string) {
  const text = (await response.text()).replaceAll('http://localhost/', `${own}/`)
  return new Response(text, { status: response.status, headers: response.headers })
}
