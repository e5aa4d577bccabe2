import type { SownPool, SownSession, SownChange, SownEnrolment } from '#engines/enrolment/index.ts'
import { newId } from '#platform/db/new-id.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import type { Demand } from '../../events/shapes.ts'
import type { Dice } from '../dice.ts'
import type { Home } from './homes.ts'
import { type Party, partyOf, seatsOf } from './parties.ts'
import { bytesOf, type Planned } from './plan.ts'

/** What enrolling needs to know beside the plan. */
export interface Crowd {
  readonly now: Date
  readonly dice: Dice
  readonly homes: readonly Home[]
}

/** One thing to get a place in: a session, or a run with all its sessions. */
interface Goal {
  readonly plan: Planned
  readonly session: SownSession | undefined
  /** Every pool that has to have a seat. */
  readonly pools: readonly SownPool[]
  readonly startsAt: Date
}

const aDay = 86_400_000

/** Everybody who enrolled for one offering, in every state. */
export function enrolmentsOf(plan: Planned, crowd: Crowd): SownEnrolment[] {
  const { recipe, offering, sessions, pools } = plan
  if (recipe.demand === 'none') return []
  if (recipe.admitBy === 'run') {
    const [first] = sessions
    const goal = {
      plan,
      session: undefined,
      pools: pools.get(offering.id) ?? [],
      startsAt: first?.startsAt ?? crowd.now,
    }
    return fill(goal, crowd)
  }
  const ofRun = recipe.admitBy === 'both' ? runMembers(plan, crowd) : []
  const taken = new Set(ofRun.flatMap(({ members }) => members.map(({ personId }) => personId)))
  const held = ofRun.reduce((sum, { members }) => sum + seatsOf(members), 0)
  const named = sessions.filter((session) => isNamed(session, crowd.now))
  const alone = named.flatMap((session) => {
    const goal = { plan, session, pools: pools.get(session.id) ?? [], startsAt: session.startsAt ?? crowd.now }
    return fill(goal, crowd, { held, taken })
  })
  return [...ofRun, ...alone]
}

/** So many days back the samples know who came; of older meetings only how many. */
const namedDays = 24

export const isNamed = ({ startsAt }: SownSession, now: Date) =>
  startsAt === null || startsAt.getTime() > now.getTime() - namedDays * aDay

/** A third of the seats of each meeting belong to those who come all season. */
function runMembers(plan: Planned, crowd: Crowd): SownEnrolment[] {
  const { recipe, sessions, pools } = plan
  const goal: Goal = {
    plan,
    session: undefined,
    pools: sessions.flatMap(({ id, cancelledAt }) => (cancelledAt ? [] : (pools.get(id) ?? []))),
    startsAt: sessions[0]?.startsAt ?? crowd.now,
  }
  return fill(goal, crowd, { capacity: Math.floor(recipe.seats / 3), demand: 'full' })
}

interface Limits {
  readonly held?: number
  readonly taken?: ReadonlySet<string>
  readonly capacity?: number
  readonly demand?: Demand
}

/** Lets parties come until as many seats are taken as the demand says, then those who wait. */
function fill(goal: Goal, crowd: Crowd, limits: Limits = {}): SownEnrolment[] {
  const { held = 0, demand = goal.plan.recipe.demand } = limits
  const capacity = limits.capacity ?? Math.min(...goal.pools.map((pool) => pool.capacity))
  const wanted = Math.round(capacity * shareOf(demandAt(goal, crowd, demand), crowd.dice))
  const present = new Set(limits.taken)
  const { made, seats } = seatAll(goal, crowd, { held, wanted, present })
  return [...made, ...waitingFor(goal, crowd, { demand, left: capacity - seats, present })]
}

interface Room {
  readonly held: number
  readonly wanted: number
  readonly present: Set<string>
}

function seatAll(goal: Goal, crowd: Crowd, { held, wanted, present }: Room) {
  const made: SownEnrolment[] = []
  let seats = held
  for (let tries = 0; seats < wanted && tries < wanted * 6 + 30; tries += 1) {
    const party = newParty(goal, crowd, present)
    if (!party || seats + sizeIn(goal, party) > wanted) continue
    const one = seated(goal, crowd, party)
    made.push(one)
    if (one.history.at(-1)?.state !== 'withdrawn') seats += sizeIn(goal, party)
  }
  return { made, seats }
}

/** A hard pool counts every head. */
const sizeIn = ({ pools }: Goal, { members }: Party) =>
  pools.some(({ hard }) => hard) ? members.length : seatsOf(members)

/** What lies far ahead is not yet asked for as it will be. */
function demandAt({ startsAt, session }: Goal, { now }: Crowd, demand: Demand): Demand {
  const days = (startsAt.getTime() - now.getTime()) / aDay
  if (session === undefined || days < 12) return demand
  if (days < 45) return demand === 'waiting' || demand === 'full' ? demand : 'few'
  return 'few'
}

const shares: Record<Demand, readonly [number, number]> = {
  none: [0, 0],
  few: [0, 12],
  some: [20, 55],
  many: [70, 97],
  full: [100, 100],
  waiting: [100, 100],
}

export const shareOf = (demand: Demand, dice: Dice) => dice.between(...shares[demand]) / 100

function newParty({ plan }: Goal, { dice, homes }: Crowd, present: Set<string>): Party | undefined {
  const home = dice.oneOf(homes)
  const party = home && partyOf(plan.recipe.audience, home, dice)
  if (!party || party.members.some(({ personId }) => present.has(personId))) return undefined
  for (const { personId } of party.members) present.add(personId)
  return party
}

function seated(goal: Goal, crowd: Crowd, party: Party): SownEnrolment {
  const { dice } = crowd
  const at = askedAt(goal, crowd)
  const due = dueOf(goal, party)
  const paid: readonly [SownChange, ...SownChange[]] =
    due > 0n
      ? [
          { state: 'held', at, until: new Date(at.getTime() + 20 * 60_000), reason: 'payment' },
          { state: 'confirmed', at: new Date(at.getTime() + dice.between(1, 15) * 60_000) },
        ]
      : [{ state: 'confirmed', at }]
  const end = endOf(goal, crowd, at)
  return enrolment(goal, crowd, { party, due, history: end ? [...paid, end] : paid })
}

/** Six in a hundred give their place back; who had one in what was called off loses it. */
function endOf({ session, startsAt }: Goal, { dice, now }: Crowd, at: Date): SownChange | undefined {
  if (session?.cancelledAt) return { state: 'cancelled', at: session.cancelledAt, reason: 'closure' }
  const latest = Math.min(now.getTime(), startsAt.getTime()) - 600_000
  if (!dice.chance(6) || latest <= at.getTime() + 3_600_000) return undefined
  const leaving =
    at.getTime() + 3_600_000 + Math.floor(((latest - at.getTime() - 3_600_000) * dice.between(1, 99)) / 100)
  return { state: 'withdrawn', at: new Date(leaving), reason: 'party' }
}

/** In the three weeks before the start, and never after now. */
function askedAt({ startsAt, session }: Goal, { now, dice }: Crowd): Date {
  const latest = Math.min(now.getTime() - 900_000, (session?.cancelledAt ?? startsAt).getTime() - 5_400_000)
  return new Date(latest - Math.floor((21 * aDay * dice.between(0, 1000)) / 1000))
}

interface Queue {
  readonly demand: Demand
  readonly left: number
  readonly present: Set<string>
}

/** Parties for whom there is no room: rank by arrival, none of them small enough to fit. */
function waitingFor(goal: Goal, crowd: Crowd, { demand, left, present }: Queue): SownEnrolment[] {
  const wanted = demand === 'waiting' ? lengthOfLine(goal, crowd) : 0
  const made: SownEnrolment[] = []
  for (let tries = 0; made.length < wanted && tries < wanted * 20; tries += 1) {
    const party = newParty(goal, crowd, present)
    if (!party || sizeIn(goal, party) <= left) continue
    const at = new Date(crowd.now.getTime() - (wanted - made.length) * 5_400_000)
    const history = [{ state: 'waiting', at, rank: made.length + 1 }] as const
    made.push(enrolment(goal, crowd, { party, due: dueOf(goal, party), history }))
  }
  for (const pool of goal.pools) Object.assign(pool, { arrivals: made.length })
  return made
}

function lengthOfLine(goal: Goal, crowd: Crowd): number {
  const { waiting = crowd.dice.between(2, 7) } = goal.plan.recipe
  return isToCome(goal, crowd) ? waiting : 0
}

/** A run goes on; a session must not have been. */
const isToCome = ({ session, startsAt }: Goal, { now }: Crowd) =>
  session === undefined || (session.cancelledAt === null && startsAt > now)

const dueOf = ({ plan }: Goal, { paying }: Party): bigint => BigInt(plan.recipe.price ?? 0) * BigInt(paying)

interface Wanted {
  readonly party: Party
  readonly due: bigint
  readonly history: SownEnrolment['history']
}

function enrolment({ plan, session, pools }: Goal, { dice }: Crowd, { party, due, history }: Wanted): SownEnrolment {
  const [{ at }] = history
  const wasPaid = due > 0n && history.some(({ state }) => state === 'confirmed')
  return {
    id: newId(at.getTime()),
    code: newTrackingCode(bytesOf(dice)),
    offering: plan.offering,
    sessionId: session?.id ?? null,
    pools,
    actorId: party.home.adults[0].id,
    channel: dice.oneOf(['web', 'web', 'web', 'phone', 'paper']) ?? 'web',
    members: party.members,
    phase: 'all',
    due,
    paymentId: wasPaid ? newId(at.getTime()) : undefined,
    history,
  }
}
