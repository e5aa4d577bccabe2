/**
 * What the engine owes everybody (O1 to O7), whatever happens in whatever order: groups of acts that come at the same moment,
 * through one or three admissions as through as many processes, against the real database. After each group the whole of
 * it is looked at.
 */
import { eq, sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { givenPerson } from '#city/people/fixtures.ts'
import { rows } from '#platform/db/database.ts'
import { Refusal } from '#platform/refusal.ts'
import { theRules } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import { changeShape } from '../facts.ts'
import { type Given, givenOffering } from '../fixtures.ts'
import { fold, isSeated } from '../rules/states.ts'
import { claims, type Enrolment, enrolments, pools as poolRows } from '../tables.ts'
import { openAdmission } from './admission.ts'
import type { Act, PreparedAsk, Told } from './commands.ts'

const city = await openCity({ modules: [] })
const { db } = city
const people = await Promise.all(Array.from({ length: 6 }, (_, n) => givenPerson(db, `شهروند ${n}`)))
const sender = { actor: theRules, channel: 'web' as const }

type Step =
  | {
      readonly do: 'ask'
      readonly who: readonly number[]
      readonly guests: number
      readonly at: number
      readonly fee: boolean
    }
  | { readonly do: 'repeat' | 'withdraw' | 'confirm' | 'cancel' | 'shrink'; readonly which: number }
  | { readonly do: 'capacity'; readonly at: number; readonly seats: number }
  | { readonly do: 'wait'; readonly minutes: number }

const which = fc.nat({ max: 30 })
const ask = fc.record({
  do: fc.constant('ask' as const),
  who: fc.subarray([0, 1, 2, 3, 4, 5], { maxLength: 2 }),
  guests: fc.integer({ min: 1, max: 3 }),
  /** The run, or one of its two sessions. */
  at: fc.integer({ min: 0, max: 2 }),
  fee: fc.boolean(),
})
const later = fc.record({
  do: fc.constantFrom('repeat' as const, 'withdraw' as const, 'confirm' as const, 'cancel' as const, 'shrink' as const),
  which,
})
const capacity = fc.record({
  do: fc.constant('capacity' as const),
  at: fc.integer({ min: 0, max: 1 }),
  seats: fc.integer({ min: 0, max: 8 }),
})
const wait = fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(5, 25, 800) })
const step = fc.oneof({ arbitrary: ask, weight: 5 }, { arbitrary: later, weight: 4 }, capacity, wait)
const story = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 7 })

const guest = {
  name: '',
  birthYear: null,
  sex: null,
  role: 'participant',
  takesSeat: true,
  profile: 'anybody',
} as const

function asking(given: Given, { who, guests, at, fee }: Extract<Step, { do: 'ask' }>): PreparedAsk {
  const known = who.map((n) => ({ ...guest, personId: people[n]?.id ?? null, guestName: null }))
  const unknown = Array.from({ length: guests }, () => ({ ...guest, personId: null, guestName: 'مهمان' }))
  const members = [...known, ...unknown]
  const sessionId = at === 0 ? null : (given.sessions[at - 1]?.id ?? null)
  const rest = { partyId: null, organisationId: null, lanes: [], weight: 1, needsConsent: false, answers: null }
  const sizes = { seats: members.length, heads: members.length, termsVersion: 1 }
  return { ...rest, ...sizes, key: crypto.randomUUID(), sessionId, members, due: fee ? 500_000n : 0n }
}

/** What one story has seen so far. */
interface Seen {
  readonly given: Given
  readonly told: { readonly ask: PreparedAsk; readonly told: Told }[]
}

interface Sent {
  readonly act: Act
  /** Where it is a new wish. */
  readonly ask?: PreparedAsk
}

function actOf({ given, told }: Seen, wanted: Step): Sent | undefined {
  if (wanted.do === 'ask') {
    const prepared = asking(given, wanted)
    return { act: { kind: 'ask', ask: prepared }, ask: prepared }
  }
  if (wanted.do === 'capacity') {
    const change = { capacity: wanted.seats }
    return { act: { kind: 'pool', poolId: given.pools[wanted.at]?.id ?? '', change } }
  }
  if (wanted.do === 'wait') return { act: { kind: 'pass' } }
  const meant = told[wanted.which % Math.max(1, told.length)]
  return meant && { act: actOn(meant, wanted.do) }
}

function actOn({ ask: asked, told: { id } }: Seen['told'][number], what: string): Act {
  const payment = { id: crypto.randomUUID(), amountRial: asked.due }
  const smaller = { positions: [asked.seats], seats: asked.seats - 1, heads: asked.seats - 1, due: asked.due }
  if (what === 'repeat') return { kind: 'ask', ask: asked }
  if (what === 'withdraw') return { kind: 'withdraw', id }
  if (what === 'cancel') return { kind: 'cancel', id, reason: 'test' }
  if (what === 'shrink' && asked.seats > 1) return { kind: 'shrink', id, to: smaller }
  return { kind: 'confirm', id, proof: { payment, consents: true } }
}

/** Sends one group at once, spread over the admissions. A refusal is an answer; anything else is a mistake of ours. */
async function carryOut(seen: Seen, group: readonly Step[], admissions: readonly ReturnType<typeof openAdmission>[]) {
  for (const { do: what, ...rest } of group) if (what === 'wait' && 'minutes' in rest) city.wait(rest.minutes * 60)
  const key = { offeringId: seen.given.offering.id }
  const sent = group.flatMap((wanted) => actOf(seen, wanted) ?? [])
  await Promise.all(
    sent.map((one, at) => sendOne(seen, one, (act) => admissions[at % admissions.length]?.(key, { sender, act }))),
  )
}

async function sendOne(seen: Seen, { act, ask: asked }: Sent, send: (act: Act) => Promise<Told> | undefined) {
  try {
    const told = await send(act)
    if (asked && told) seen.told.push({ ask: asked, told })
    if (act.kind === 'ask' && !asked) expect(told?.id).toBe(idFor(seen, act.ask))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

/** O6: the same form is the same enrolment. */
const idFor = ({ told }: Seen, asked: PreparedAsk) => told.find(({ ask: { key } }) => key === asked.key)?.told.id

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

const usedIn = ({ taken }: Now, poolId: string) =>
  taken.reduce((sum, claim) => sum + (claim.poolId === poolId && claim.standing === 'live' ? claim.seats : 0), 0)

/** O1: nothing is sold beyond the most there was; where there are fewer seats than taken, nobody was let in since. */
function expectNoneTooMany(now: Now, before: Now, group: readonly Step[]) {
  for (const [at, { id }] of now.pools.entries()) {
    const said = group.flatMap((wanted) => (wanted.do === 'capacity' && wanted.at === at ? [wanted.seats] : []))
    const capacities = [before, now].map(({ pools }) => pools.find((pool) => pool.id === id)?.capacity ?? 0)
    expect(usedIn(now, id)).toBeLessThanOrEqual(Math.max(usedIn(before, id), ...capacities, ...said))
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

/** O4: nobody waits for seats that are free. */
function expectNobodyWaitsInVain(now: Now) {
  const left = new Map(now.pools.map(({ id, capacity: seats }) => [id, seats - usedIn(now, id)]))
  const fits = ({ id }: Enrolment) =>
    now.claimsOf.get(id)?.every((claim) => claim.seats <= (left.get(claim.poolId) ?? 0))
  expect(now.all.filter((one) => one.state === 'waiting' && fits(one)).map(({ code }) => code)).toEqual([])
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

/** O7: the facts of every enrolment tell its row. */
function expectFactsToTellTheRows({ all }: Now, changes: readonly Change[]) {
  const told = Map.groupBy(changes, ({ enrolmentId }) => enrolmentId)
  for (const { id, state: is, seats, rank, until } of all)
    expect(fold(told.get(id) ?? [])).toMatchObject({ state: is, seats, rank, until: until?.getTime() ?? null })
}

/** O5: nobody is let in from the line while somebody stands ahead who wants the same and is not larger. */
function expectFairTurns({ all }: Now, changes: readonly Change[]) {
  const sessionOf = new Map(all.map(({ id, sessionId }) => [id, sessionId]))
  const line = new Map<string, Change>()
  for (const change of changes) {
    const isIn = change.from === 'waiting' && isSeated(change.state)
    const ahead = isIn ? [...line.values()].filter((other) => standsBefore(other, change, sessionOf)) : []
    expect(ahead).toEqual([])
    if (change.state === 'waiting') line.set(change.enrolmentId, change)
    else line.delete(change.enrolmentId)
  }
}

const standsBefore = (other: Change, change: Change, sessionOf: ReadonlyMap<string, string | null>) =>
  other.enrolmentId !== change.enrolmentId &&
  sessionOf.get(other.enrolmentId) === sessionOf.get(change.enrolmentId) &&
  (other.rank ?? 0) < (change.rank ?? 0) &&
  other.seats <= change.seats

async function tellStory(processes: number, groups: readonly (readonly Step[])[], [first, second]: readonly number[]) {
  const given = await givenOffering(db, city.now, { admitBy: 'both', seats: first ?? 0, times: 2 })
  await db
    .update(poolRows)
    .set({ capacity: second ?? 0 })
    .where(eq(poolRows.id, given.pools[1]?.id ?? ''))
  const admissions = Array.from({ length: processes }, () => openAdmission(db, { clock: () => city.now }))
  const seen: Seen = { given, told: [] }
  for (const group of groups) {
    const before = await state(given)
    await carryOut(seen, group, admissions)
    await admissions[0]?.({ offeringId: given.offering.id }, { sender, act: { kind: 'pass' } })
    const now = await state(given)
    expectNoneTooMany(now, before, group)
    expectWholeParties(now)
    await expectNobodyTwice(given)
    expectNobodyWaitsInVain(now)
  }
  const [now, changes] = [await state(given), await changesOf(given)]
  expectFactsToTellTheRows(now, changes)
  expectFairTurns(now, changes)
}

const start = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))

test.for([[1], [3]])(
  'O1 to O7 hold whatever comes at once, through %d processes',
  { timeout: 120_000 },
  async ([count]) => {
    await fc.assert(
      fc.asyncProperty(story, start, (groups, seats) => tellStory(count ?? 1, groups, seats)),
      { numRuns: 25 },
    )
  },
)
