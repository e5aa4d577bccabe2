import type { SownPool, SownSession, SownEnrolment } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, weekday } from '#platform/calendar/jalali.ts'
import { newId } from '#platform/db/new-id.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import type { Demand } from '../../events/shapes.ts'
import type { Dice } from '../dice.ts'
import type { Home } from './homes.ts'
import { courseOf, offered, stillPaying } from './courses.ts'
import { type Party, partyOf, seatsOf } from './parties.ts'
import { bytesOf, type Planned } from './plan.ts'

/** What enrolling needs to know beside the plan. */
export interface Crowd {
  readonly now: Date
  readonly dice: Dice
  readonly homes: readonly Home[]
  /** How often people came in a week, by what a quota counts. */
  readonly used: Map<string, number>
}

/** One thing to get a place in: a session, or a run with all its sessions. */
export interface Goal {
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
    const due = dueOf(goal, party)
    const one = enrolment(goal, crowd, { party, due, history: historyOf(goal, crowd, { due, nth: made.length }) })
    made.push(one)
    if (!gaveBack(one)) seats += sizeIn(goal, party)
  }
  return { made, seats }
}

const gaveBack = ({ history }: SownEnrolment) => ['withdrawn', 'lapsed'].includes(history.at(-1)?.state ?? '')

interface Place {
  readonly due: bigint
  readonly nth: number
}

/** The first party of a full meeting to come was offered its place this morning, the second is just paying. */
function historyOf(goal: Goal, crowd: Crowd, { due, nth }: Place): SownEnrolment['history'] {
  const isFar = goal.startsAt.getTime() > crowd.now.getTime() + 2 * aDay
  if (isFar && nth === 0 && offers(goal, crowd)) return offered(crowd)
  if (isFar && nth === 1 && due > 0n && crowd.dice.chance(20)) return stillPaying(crowd)
  return courseOf(goal, crowd, due)
}

/** Where there is a line somebody has always just been offered a place; where it is full, now and then. */
function offers({ plan: { recipe }, session }: Goal, { dice }: Crowd): boolean {
  if (session?.cancelledAt) return false
  return recipe.demand === 'waiting' || (recipe.demand === 'full' && dice.chance(12))
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

function newParty(goal: Goal, { dice, homes, used }: Crowd, present: Set<string>): Party | undefined {
  const { audience, quota } = goal.plan.recipe
  const home = dice.oneOf(homes)
  const party = home && partyOf(audience, home, dice)
  const mayCome = ({ personId }: Party['members'][number]) =>
    !present.has(personId) && (!quota || (used.get(weekOf(goal, personId)) ?? 0) < quota.times)
  if (!party?.members.every(mayCome)) return undefined
  for (const { personId } of party.members) come(goal, personId, { present, used })
  return party
}

interface Seen {
  readonly present: Set<string>
  readonly used: Map<string, number>
}

function come(goal: Goal, personId: string, { present, used }: Seen) {
  present.add(personId)
  const week = weekOf(goal, personId)
  if (goal.plan.recipe.quota) used.set(week, (used.get(week) ?? 0) + 1)
}

/** What a quota counts: one person in one week, over everything of its key. */
const weekOf = ({ plan, startsAt }: Goal, personId: string) =>
  `${plan.recipe.quota?.key ?? ''} ${startOfWeek(today(startsAt))} ${personId}`

const startOfWeek = (day: string) => addDays(day, -weekday(day))

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
    const history = [{ state: 'waiting', at, rank: made.length + 2 }] as const
    made.push(enrolment(goal, crowd, { party, due: dueOf(goal, party), history }))
  }
  for (const pool of goal.pools) Object.assign(pool, { arrivals: made.length + 1 })
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
  const wasPaid = due > 0n && history.some(({ state, reason }) => state === 'confirmed' && reason === undefined)
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
