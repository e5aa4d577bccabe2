import type { Db } from '#platform/db/database.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { creditsOf } from '../queries/credits.ts'
import { holdNames, holdPasses, householdSeats, householdsOf, mayUse, passUses, quotaUses } from '../queries/limits.ts'
import type { Quota } from '../rules/plan.ts'
import { isWithin, type Used, windowOf } from '../rules/quota.ts'
import type { Pass, Session } from '../tables.ts'
import { words } from '../words.ts'
import { actorKey, type PreparedAsk, type Sender } from './commands.ts'
import type { Ledger } from './ledger.ts'
import { takeTimes } from './times.ts'

export interface Wanting {
  readonly ask: PreparedAsk
  readonly sender: Sender
}

/** One request, as one word. */
export const wordOf = ({ ask, sender }: Wanting): string => `${actorKey(sender)} ${ask.key}`

/** Why some of those who ask may not have what they ask for although there are seats; by request. */
export type Obstacles = Map<string, Refusal>

/**
 * Limits that lie with the people and not with the seats: so much a week for one person, so many for one household in a
 * phase, a pass with uses left, nobody in two places at a time. What they lock is locked after the pools, in the order of
 * its names. Where an offering has none of them nothing is asked.
 */
export async function checkLimits(db: Db, ledger: Ledger, asking: readonly Wanting[]): Promise<Obstacles> {
  const obstacles: Obstacles = new Map()
  if (asking.length === 0) return obstacles
  await checkQuota(db, ledger, { asking, obstacles })
  await checkHouseholds(db, ledger, { asking, obstacles })
  await checkPasses(db, ledger, { asking, obstacles })
  await readBalances(db, ledger, asking)
  const open = asking.filter((one) => !obstacles.has(wordOf(one)))
  if (ledger.offering.noOverlap)
    for (const word of await takeTimes(db, ledger, open)) obstacles.set(word, refuse.conflict(words.elsewhereThen))
  return obstacles
}

interface Checking {
  readonly asking: readonly Wanting[]
  readonly obstacles: Obstacles
}

/** What may pay for a part of the price, held so that nobody uses it twice. */
async function readBalances(db: Db, ledger: Ledger, asking: readonly Wanting[]): Promise<void> {
  const { organiserId } = ledger.offering
  const parties = asking.flatMap(({ ask: { due, partyId } }) => (due > 0n && partyId !== null ? [partyId] : []))
  if (parties.length === 0) return
  await holdNames(
    db,
    parties.map((id) => `credit ${organiserId} ${id}`),
  )
  for (const { partyId, rials } of await creditsOf(db, parties, organiserId)) ledger.balances.set(partyId, rials)
}

const peopleOf = ({ ask }: Wanting) => ask.members.flatMap(({ personId }) => personId ?? [])

const sessionOf = ({ sessions }: Ledger, { ask }: Wanting): Session | undefined =>
  ask.sessionId === null ? undefined : sessions.get(ask.sessionId)

const aMinute = 60_000

/** What one request would use of a quota, and in which week or month. */
interface Use {
  readonly one: Wanting
  readonly span: Span
  readonly more: Used
}
type Span = ReturnType<typeof windowOf>

async function checkQuota(db: Db, ledger: Ledger, { asking, obstacles }: Checking): Promise<void> {
  const { quota } = ledger.offering
  if (quota === null) return
  const uses = asking.flatMap((one) => useOf(one, sessionOf(ledger, one), quota))
  const names = uses.flatMap(({ one }) => peopleOf(one).map((id) => `quota ${quota.key} ${id}`))
  await holdNames(db, names)
  const used = await usedBefore(db, quota.key, uses)
  for (const { one, span, more } of uses) {
    const usedBy = (id: string) => used.get(placeIn(span, id)) ?? none
    const over = one.ask.members.find(({ personId }) => personId !== null && !isWithin(quota, usedBy(personId), more))
    if (over) obstacles.set(wordOf(one), refuse.conflict(words.overQuota(over.name)))
    const counted = over ? [] : peopleOf(one)
    for (const id of counted) used.set(placeIn(span, id), added(usedBy(id), more))
  }
}

function useOf(one: Wanting, session: Session | undefined, { window }: Quota): Use[] {
  const { startsAt = null, endsAt = null } = session ?? {}
  if (startsAt === null || endsAt === null) return []
  const more = { times: 1, minutes: (endsAt.getTime() - startsAt.getTime()) / aMinute }
  return [{ one, span: windowOf(startsAt, window), more }]
}

const placeIn = ({ from }: Span, personId: string) => `${from.getTime()} ${personId}`

/** One look for each week or month, however many ask. */
async function usedBefore(db: Db, key: string, uses: readonly Use[]): Promise<Map<string, Used>> {
  const used = new Map<string, Used>()
  for (const own of Map.groupBy(uses, ({ span }) => span.from.getTime()).values()) {
    const [first] = own
    if (!first) continue
    const ids = own.flatMap(({ one }) => peopleOf(one))
    for (const use of await quotaUses(db, key, ids, first.span)) used.set(placeIn(first.span, use.personId), use)
  }
  return used
}

const none: Used = { times: 0, minutes: 0 }
const added = (used: Used, more: Used): Used => ({
  times: used.times + more.times,
  minutes: used.minutes + more.minutes,
})

async function checkHouseholds(db: Db, ledger: Ledger, checking: Checking): Promise<void> {
  const { active, offering } = ledger
  const most = active?.phase.perHousehold
  if (active === undefined || most === undefined) return
  const living = await householdsOf(db, checking.asking.flatMap(peopleOf))
  const all = living.map(({ householdId }) => householdId)
  await holdNames(
    db,
    all.map((id) => `household ${offering.id} ${id}`),
  )
  const seats = await householdSeats(db, { offeringId: offering.id, phase: active.phase.id }, all)
  shareOut(checking, { most, living, used: new Map(seats.map((one) => [one.householdId, one.seats])) })
}

interface Shares {
  readonly most: number
  readonly living: Awaited<ReturnType<typeof householdsOf>>
  readonly used: Map<string, number>
}

function shareOut({ asking, obstacles }: Checking, { most, living, used }: Shares) {
  const homes = Map.groupBy(living, ({ personId }) => personId)
  for (const one of asking) {
    const own = new Set(peopleOf(one).flatMap((id) => homes.get(id)?.map(({ householdId }) => householdId) ?? []))
    const next = [...own].map((id) => ({ id, seats: (used.get(id) ?? 0) + one.ask.seats }))
    const isFull = next.some(({ seats }) => seats > most)
    if (isFull) obstacles.set(wordOf(one), refuse.conflict(words.overHousehold(most)))
    for (const { id, seats } of isFull ? [] : next) used.set(id, seats)
  }
}

async function checkPasses(db: Db, ledger: Ledger, { asking, obstacles }: Checking): Promise<void> {
  const ids = [...new Set(asking.flatMap(({ ask }) => ask.passId ?? []))]
  if (ids.length === 0) return
  const passes = new Map((await holdPasses(db, ids)).map((pass) => [pass.id, pass]))
  const used = new Map((await passUses(db, ids)).map(({ passId, seats }) => [passId, seats]))
  for (const one of asking) {
    const passId = one.ask.passId ?? ''
    const wrong = passId === '' ? undefined : await whyNotPass(db, ledger, { one, pass: passes.get(passId), used })
    if (wrong) obstacles.set(wordOf(one), wrong)
    else used.set(passId, (used.get(passId) ?? 0) + one.ask.seats)
  }
}

interface Passing {
  readonly one: Wanting
  readonly pass: Pass | undefined
  readonly used: ReadonlyMap<string, number>
}

async function whyNotPass(db: Db, ledger: Ledger, { one, pass, used }: Passing): Promise<Refusal | undefined> {
  const isGood = pass !== undefined && isValid(ledger, pass, one) && (await mayUse(db, pass, peopleOf(one)))
  if (!isGood) return refuse.conflict(words.passNotGood)
  const isUsedUp = pass.uses !== null && (used.get(pass.id) ?? 0) + one.ask.seats > pass.uses
  return isUsedUp ? refuse.conflict(words.passUsedUp) : undefined
}

function isValid(ledger: Ledger, { kind, startsOn, endsOn, endedAt }: Pass, one: Wanting): boolean {
  const on = today(sessionOf(ledger, one)?.startsAt ?? new Date(ledger.at))
  return kind === ledger.offering.passKind && endedAt === null && startsOn <= on && on <= endsOn
}
