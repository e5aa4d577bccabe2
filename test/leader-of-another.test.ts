import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { poolsOf } from '#engines/enrolment/queries/pools.ts'
import { openEvening } from './support/evening.ts'

/** Whoever leads one session sees who comes to it, and of another session nobody: at no address there is. */
const { city, citizen, evening, party } = await openEvening()
const { db } = city

const leader = await citizen('مربی یکم')
const leads = async ({ session }: Awaited<ReturnType<typeof evening>>) =>
  void (await db.execute(
    sql`update enrolment_sessions set leaders = array[${leader.id}::uuid] where id = ${session.id}`,
  ))
const [mine, other] = [await evening(), await evening({ kind: 'course', title: { fa: 'کلاس دیگر', en: 'Other' } })]
await leads(mine)
const [ours, stranger] = [await citizen('ماه‌منیر خودی'), await citizen('زرین‌تاج نایاب')]
await party(mine, ours)
const theirs = await party(other, stranger, 2)
await city.settle()

const visitor = city.visitor(leader, 'fa')
/** How a person is called where only the initial of the family name stands, and whole. */
const secrets = ['زرین‌تاج', 'نایاب', theirs.id, theirs.code, stranger.id, stranger.mobile.slice(-10)]

/** Whatever an address may be asked of that belongs to the other session. */
const ids = [
  other.offering.code,
  other.offering.id,
  other.session.id,
  theirs.id,
  theirs.code,
  stranger.id,
  ...(await poolsOf(db, { offeringId: other.offering.id, sessionId: other.session.id })).map(({ id }) => id),
]

/** An address with each of those in each of its gaps; the gaps of one address are few. */
function filled(path: string): string[] {
  const gap = /:[a-z]+(?:\{(?:[^{}]|\{[^{}]*\})*\})?\??/i.exec(path)
  if (!gap) return [path]
  return ids.flatMap((id) => filled(path.slice(0, gap.index) + id + path.slice(gap.index + gap[0].length)))
}

const gaps = (path: string) => path.split(':').length - 1
const addresses = [
  ...new Set(
    city.routes
      .filter(({ method, path }) => method === 'GET' && !path.includes('*') && gaps(path) <= 2)
      .flatMap(({ path }) => filled(path)),
  ),
]

test('the leader of a session sees those who come to it', async () => {
  const door = await visitor.open(mine.base)
  expect(door.status).toBe(200)
  expect((await (await visitor.request(`${mine.base}/manifest.json`)).text()).includes('ماه‌منیر')).toBe(true)
})

test('of another session no address tells the leader anything', { timeout: 120_000 }, async () => {
  expect(addresses.length).toBeGreaterThan(500)
  const told: string[] = []
  let closed = 0
  for (const address of addresses) {
    const answer = await visitor.request(address)
    const text = await answer.text()
    // What was asked for may stand in the answer to it.
    told.push(
      ...secrets
        .filter((secret) => text.includes(secret) && !address.includes(secret))
        .map((secret) => `${address}: ${secret}`),
    )
    if (answer.status === 403 || answer.status === 404) closed += 1
    expect([address, answer.status < 500]).toEqual([address, true])
  }
  expect(told).toEqual([])
  expect(closed).toBeGreaterThan(addresses.length / 2)
})
