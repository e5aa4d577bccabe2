import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { RpdeValidator } from '@openactive/rpde-validator'
import { eq, isNotNull } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { book } from '#city/booking/actions.ts'
import booking from '#city/booking/module.ts'
import enrolment from '#engines/enrolment/module.ts'
import { givenValidator, isThirdPartyHere, readThirdParty } from '#platform/openactive/fixtures.ts'
import { wholeCity } from '#platform/permission.ts'
import { items } from '#platform/rpde/tables.ts'
import { writeFeeds } from '#platform/rpde/writer.ts'
import { openCity } from '#test/city.ts'
import { sowingSteps } from '../src/demo/sow/sow.ts'
import { activeFeeds } from '#modules/events/jobs/feeds.ts'
import events from '#modules/events/module.ts'
import { feedKinds, withHost } from '#modules/events/rules/feeds/kinds.ts'
import { slotOf } from '#modules/events/rules/feeds/slots.ts'

/** The season of the samples, in the feeds, read by the official validators. */
const city = await openCity({ modules: [booking, enrolment, events], now: new Date('2026-11-22T12:00:00+03:30') })
const rules = await city.work('rules')
const steps = sowingSteps(city.keyring)
for (const { run } of steps.slice(0, steps.findIndex(({ name }) => name === 'events') + 1)) await run(rules)
await city.settle([])
await writeFeeds(city.db, activeFeeds, city.now)

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

test('the official validator walks the running feed while halls are booked and sessions disappear', async () => {
  // Hours that nobody has read yet: the validator takes what it reads twice for a mistake.
  const last = told
    .filter(({ kind, data }) => kind === 'Slot' && isFree(data))
    .toSorted((one, other) => other.changeNo - one.changeNo)
  let turn = 0
  const address = await serve(async (request) => {
    turn += 1
    const hour = slotOf(last[turn]?.itemId ?? '')
    const wish = { purpose: 'maintenance', manner: 'most', scope: wholeCity, sex: 'female' } as const
    if (turn <= 3 && hour) await book(rules, { ...wish, resources: [hour.place], times: [hour] }).catch(() => undefined)
    if (turn === 1) await withdrawSome()
    await city.settle([])
    await writeFeeds(city.db, activeFeeds, city.now)
    return city.app.fetch(request)
  })
  for (const name of ['slot', 'scheduled-session']) {
    // A busy machine may take its time to write the feeds anew before it answers.
    const log = await RpdeValidator(`${address}/openactive/feeds/${name}`, { pageLimit: 30, timeoutMs: 60_000 })
    const failures = log.pages.flatMap(({ errors }) => errors).filter(({ severity }) => severity === 'failure')
    expect(failures.map(({ type, message }) => `${name} ${type}: ${message}`)).toEqual([])
    expect(log.pages.length).toBeGreaterThan(2)
  }
}, 120_000)

const isFree = (data: unknown) => JSON.stringify(data).includes('"remainingUses":1')

/** Thirty things that were told are there no more. */
async function withdrawSome() {
  const some = await city.db.select().from(items).where(eq(items.kind, 'ScheduledSession')).limit(30)
  const last = await city.db.$count(items)
  for (const [at, { itemId }] of some.entries())
    await city.db
      .update(items)
      .set({ data: null, digest: null, changeNo: last + 1_000_000 + at })
      .where(eq(items.itemId, itemId))
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
