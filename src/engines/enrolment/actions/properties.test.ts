/**
 * What the engine owes everybody (O1 to O8), whatever happens in whatever order: groups of acts that come at the same moment,
 * through one or three admissions as through as many processes, against the real database. After each group the whole of
 * it is looked at.
 */
import { eq, inArray, sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { charges } from '#city/money/tables.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import { rows } from '#platform/db/database.ts'
import { Refusal } from '#platform/refusal.ts'
import { theRules } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import { turnsTaken } from '#test/fair-turns.ts'
import {
  peopleInStories,
  type Seen,
  type Sent,
  rushed,
  sentBy,
  type Step,
  type Story,
  story,
  storyLanes,
} from '#test/enrolment-story.ts'
import { changeShape } from '../facts.ts'
import { type Given, givenOffering } from '../fixtures.ts'
import { fold, isSeated } from '../rules/states.ts'
import { claims, type Enrolment, enrolments, pools as poolRows } from '../tables.ts'
import { openAdmission } from './admission.ts'
import type { Act, Told } from './commands.ts'

const city = await openCity({ modules: [] })
const { db } = city
const people = (
  await Promise.all(Array.from({ length: peopleInStories }, (_, n) => givenPerson(db, `شهروند ${n}`)))
).map(({ id }) => id)
const sender = { actor: theRules, channel: 'web' as const }

type Admissions = readonly ReturnType<typeof openAdmission>[]

const anotherProcess = () => openAdmission(db, { clock: () => city.now })

/** Sends one group at once, spread over the admissions. A refusal is an answer; anything else is a mistake of ours. */
async function carryOut(seen: Seen, group: readonly Step[], admissions: Admissions) {
  for (const step of group) if (step.do === 'wait') city.wait(step.minutes * 60)
  const sent = group.flatMap((wanted) => sentBy(seen, wanted, people) ?? [])
  await Promise.all(sent.map((one, at) => sendOne(seen, one, admissions[at % admissions.length] ?? anotherProcess())))
}

async function sendOne(seen: Seen, sent: Sent, admit: Admissions[number]) {
  try {
    await sendAll(seen, sent, admit)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

/** What nobody heard of, because the process ended after the commit, is sent again to another process. */
async function sendAll(seen: Seen, { acts, ask, isUnheard = false }: Sent, admit: Admissions[number]) {
  const key = { offeringId: seen.given.offering.id }
  for (const [turn, act] of acts.entries()) {
    const told = await (isUnheard && turn > 0 ? anotherProcess() : admit)(key, { sender, act })
    seen.paid.push(...paidBy(act))
    expectSameForm(seen, act, told)
    if (ask && turn === acts.length - 1) seen.told.push({ ask, told })
  }
}

/** Money that came with an act. */
function paidBy(act: Act): Seen['paid'] {
  const payment = act.kind === 'confirm' ? act.proof.payment : undefined
  if (act.kind !== 'confirm' || payment === undefined || payment.amountRial === 0n) return []
  return [{ paymentId: payment.id }]
}

/** O6: a form that was told of before is the same enrolment. */
function expectSameForm({ told: before }: Seen, act: Act, { id }: Told) {
  const known = act.kind === 'ask' ? before.find(({ ask }) => ask.key === act.ask.key) : undefined
  if (known) expect(id).toBe(known.told.id)
}

/** Everything there is of an offering, read afresh. */
async function state({ offering }: Given) {
  const all = await db.select().from(enrolments).where(eq(enrolments.offeringId, offering.id))
  const pools = await db.select().from(poolRows).where(eq(poolRows.offeringId, offering.id)).orderBy(poolRows.id)
  const taken = await db
    .select()
    .from(claims)
    .where(sql`${claims.poolId} in (select id from enrolment_pools where offering_id = ${offering.id})`)
  return { all, pools, taken, claimsOf: Map.groupBy(taken, ({ enrolmentId }) => enrolmentId) }
}

type Now = Awaited<ReturnType<typeof state>>

const liveIn = ({ taken }: Now, poolId: string) =>
  taken.filter((claim) => claim.poolId === poolId && claim.standing === 'live')

const usedIn = (now: Now, poolId: string, lane?: string) =>
  liveIn(now, poolId).reduce((sum, claim) => sum + (lane === undefined || claim.lane === lane ? claim.seats : 0), 0)

/** O1: nothing is sold beyond the most there was; where there are fewer seats than taken, nobody was let in since. */
function expectNoneTooMany(now: Now, before: Now, group: readonly Step[]) {
  for (const [at, { id, lanes }] of now.pools.entries()) {
    const said = group.flatMap((wanted) => (wanted.do === 'capacity' && wanted.at === at ? [wanted.seats] : []))
    const capacities = [before, now].map(({ pools }) => pools.find((pool) => pool.id === id)?.capacity ?? 0)
    expect(usedIn(now, id)).toBeLessThanOrEqual(Math.max(usedIn(before, id), ...capacities, ...said))
    for (const lane of lanes) expect(usedIn(now, id, lane.id)).toBeLessThanOrEqual(lane.seats)
  }
}

/** O2: a party is in all its pools or in none, and as its row says. */
function expectWholeParties({ all, claimsOf }: Now) {
  for (const { id, state: is } of all) {
    const standings = new Set(claimsOf.get(id)?.map(({ standing }) => standing))
    expect([...standings]).toEqual([isSeated(is) ? 'live' : is === 'waiting' ? 'waiting' : 'over'])
  }
}

/** O3: nobody is twice in a pool, and who is in stands in a live enrolment. */
async function expectNobodyTwice({ offering }: Given) {
  const live = z.object({ states: z.array(z.string()), count: z.coerce.number() })
  const inside = await rows(
    db,
    live,
    sql`select array_agg(e.state) as states, count(*) from enrolment_members m join enrolment e on e.id = m.enrolment_id
        join enrolment_claims c on c.enrolment_id = e.id
        where e.offering_id = ${offering.id} and m.person_id is not null and c.standing <> 'over'
        group by m.person_id, c.pool_id`,
  )
  expect(inside.filter(({ count }) => count > 1)).toEqual([])
}

/** O4: nobody waits for seats that are free, in a lane of theirs or among those for all. */
function expectNobodyWaitsInVain(now: Now) {
  const fits = ({ id, lanes: own }: Enrolment) =>
    now.claimsOf
      .get(id)
      ?.every(({ poolId, seats }) => ['*', ...own].some((lane) => seats <= seatsIn(now, poolId, lane)))
  expect(now.all.filter((one) => one.state === 'waiting' && fits(one)).map(({ code }) => code)).toEqual([])
}

/** Said again, by the plainest arithmetic: of what a pool has left, lanes keep what they have not used until they are released. */
function seatsIn(now: Now, poolId: string, lane: string): number {
  const pool = now.pools.find(({ id }) => id === poolId)
  if (!pool) return 0
  const left = pool.capacity - usedIn(now, poolId)
  const kept = pool.released ? [] : pool.lanes.map(({ id, seats }) => ({ id, seats: seats - usedIn(now, poolId, id) }))
  if (lane !== '*') return Math.min(left, kept.find(({ id }) => id === lane)?.seats ?? 0)
  return left - kept.reduce((sum, { seats }) => sum + seats, 0)
}

/** O6: however often a form was sent, and whoever heard of it, it is one enrolment. */
function expectOneForEachForm({ all }: Now, { told }: Seen) {
  const keys = Map.groupBy(all, ({ requestKey }) => requestKey)
  for (const { ask } of told) expect(keys.get(ask.key)).toHaveLength(1)
}

const Fact = z.object({ detail: changeShape })

const changesOf = ({ offering }: Given) =>
  rows(
    db,
    Fact,
    sql`select detail from facts where name like 'enrolment.%' and detail ->> 'offeringId' = ${offering.id}
        and detail ? 'enrolmentId' order by id`,
  ).then((found) => found.map(({ detail }) => detail))

type Change = Awaited<ReturnType<typeof changesOf>>[number]

/**
 * O8: who is in with a fee has paid it; and money that was verified has bought a place, or somebody is to give it back, or
 * the place it bought was given up and the rules say what of it goes back.
 */
async function expectMoneyToBeSomewhere({ all }: Now, { paid }: Seen) {
  for (const { state: is, due, paymentId } of all)
    if (is === 'confirmed' && due > 0n) expect(paid.map((one) => one.paymentId)).toContain(paymentId)
  const bought = new Set(all.map(({ paymentId }) => paymentId))
  const ids = paid.map(({ paymentId }) => paymentId)
  const back = await db.select().from(charges).where(inArray(charges.paymentId, ids))
  const returned = new Set(back.map(({ paymentId }) => paymentId))
  const lost = ids.filter((id) => !bought.has(id) && !returned.has(id))
  expect(lost).toEqual([])
}

/** O7: the facts of every enrolment tell its row. */
function expectFactsToTellTheRows({ all }: Now, changes: readonly Change[]) {
  const told = Map.groupBy(changes, ({ enrolmentId }) => enrolmentId)
  for (const { id, state: is, seats, rank, until } of all)
    expect(fold(told.get(id) ?? [])).toMatchObject({ state: is, seats, rank, until: until?.getTime() ?? null })
}

const givenFor = async ({ seats: [first, second], lanes, gathers }: Story): Promise<Given> => {
  const pool = lanes ? { lanes: storyLanes } : {}
  const given = await givenOffering(db, city.now, { admitBy: 'both', seats: first, times: 2, gathers, pool })
  await db
    .update(poolRows)
    .set({ capacity: second })
    .where(eq(poolRows.id, given.pools[1]?.id ?? ''))
  return given
}

/** Lets a story happen, looks at the whole after each group, and says how many were served from the line. */
async function tellStory(told: Story, admissions: Admissions): Promise<number> {
  const given = await givenFor(told)
  const seen: Seen = { given, told: [], paid: [] }
  for (const group of told.groups) {
    const before = await state(given)
    await carryOut(seen, group, admissions)
    await admissions[0]?.({ offeringId: given.offering.id }, { sender, act: { kind: 'pass' } })
    const now = await state(given)
    expectNoneTooMany(now, before, group)
    expectWholeParties(now)
    await expectNobodyTwice(given)
    // Where seats are gathered for a large party, smaller ones do wait for seats that are free.
    if (!told.gathers) expectNobodyWaitsInVain(now)
    await expectMoneyToBeSomewhere(now, seen)
    expectOneForEachForm(now, seen)
  }
  const [now, changes] = [await state(given), await changesOf(given)]
  expectFactsToTellTheRows(now, changes)
  const { turns, unfair } = turnsTaken(now.all, changes)
  expect(unfair).toEqual([])
  return turns
}

const processes = (count: number): Admissions => Array.from({ length: count }, anotherProcess)

test.for([[1], [3]])(
  'O1 to O8 hold whatever comes at once, through %d processes',
  { timeout: 400_000 },
  async ([count]) => {
    await fc.assert(
      fc.asyncProperty(story, (told) => tellStory(told, processes(count ?? 1)).then(() => undefined)),
      { numRuns: 25 },
    )
  },
)

test(
  'O5 holds over a whole season: many offerings at once, through the same three processes',
  { timeout: 400_000 },
  async () => {
    let turns = 0
    const season = fc.array(rushed, { minLength: 6, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(season, async (stories) => {
        const admissions = processes(3)
        const served = await Promise.all(stories.map((told) => tellStory(told, admissions)))
        turns += served.reduce((sum, count) => sum + count, 0)
      }),
      { numRuns: 5 },
    )
    // Else nobody would have been served from a line, and nothing shown.
    expect(turns).toBeGreaterThan(10)
  },
)

test('whoever watches the turns notices one that is unfair', () => {
  const [sessionId, offeringId] = ['s', 'o']
  const all = ['a', 'b'].map((id) => ({ id, offeringId, sessionId, lanes: [] }))
  const waits = { offeringId, from: 'asked', state: 'waiting', seats: 2, until: null, reason: null } as const
  const [first, second] = [
    { ...waits, enrolmentId: 'a', rank: 1 },
    { ...waits, enrolmentId: 'b', rank: 2 },
  ]
  const served = { ...second, from: 'waiting', state: 'confirmed' } as const
  expect(turnsTaken(all, [first, second, served])).toEqual({ turns: 1, unfair: [{ served: 'b', ahead: ['a'] }] })
  expect(turnsTaken(all, [{ ...first, seats: 3 }, second, served]).unfair).toEqual([])
})
