import { newId } from '#platform/db/new-id.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import type { Candidate } from '../rules/decide.ts'
import { general } from '../rules/draw.ts'
import { holdMinutes, slipHours } from '../rules/offers.ts'
import { rankIn } from '../rules/phases.ts'
import type { Claim, Enrolment, Pool } from '../tables.ts'
import { words } from '../words.ts'
import { actorKey, type PreparedAsk, type Sender } from './commands.ts'
import { become, credit, type Entry, type Ledger, type Turn } from './ledger.ts'

/** The pools a wish needs a seat in: those of its session, or for a run all that have not begun. */
export function poolsFor(ledger: Ledger, sessionId: string | null): Pool[] {
  const all = [...ledger.pools.values()]
  if (sessionId !== null) return all.filter((pool) => pool.sessionId === sessionId)
  const own = all.filter((pool) => pool.sessionId === null)
  if (ledger.offering.admitBy !== 'both') return own
  return all.filter(({ startsAt, sessionId: session }) => isComing(ledger, startsAt) && !isCalledOff(ledger, session))
}

const isComing = ({ at }: Ledger, startsAt: Date | null) => startsAt === null || startsAt.getTime() > at

const isCalledOff = ({ sessions }: Ledger, id: string | null) =>
  id !== null && sessions.get(id)?.cancelledAt instanceof Date

/** Why nothing can be asked for here and now. */
export function whyNoAsk(ledger: Ledger, { sessionId }: PreparedAsk): Refusal | undefined {
  const { offering, active } = ledger
  if (offering.state !== 'published' || !active) return refuse.conflict(words.notOpen)
  const pools = poolsFor(ledger, sessionId)
  if (isCalledOff(ledger, sessionId) || pools.some(({ startsAt }) => !isComing(ledger, startsAt)))
    return refuse.conflict(words.sessionPast)
  return pools.length === 0 ? refuse.absent(words.noSuchPool) : undefined
}

/** A new entry, not yet decided on. Its claims say what it wants. */
export function newEntry(ledger: Ledger, ask: PreparedAsk, sender: Sender): Entry {
  const { at, offering, active } = ledger
  const id = newId(at)
  const now: Enrolment = {
    ...ask,
    id,
    code: newTrackingCode(),
    offeringId: offering.id,
    actorId: actorKey(sender),
    channel: sender.channel,
    state: 'asked',
    lanes: [...ask.lanes],
    rank: null,
    until: null,
    phase: active?.phase.id ?? null,
    paymentId: null,
    passId: ask.passId ?? null,
    credit: 0n,
    requestKey: ask.key,
    reason: null,
    skips: 0,
    gatheringSince: null,
    createdAt: new Date(at),
    changedAt: new Date(at),
  }
  const isOpen = active?.phase.how === 'open'
  const claims = poolsFor(ledger, ask.sessionId).map((pool): Claim => ({
    enrolmentId: id,
    poolId: pool.id,
    seats: isOpen ? 0 : pool.hard ? ask.heads : ask.seats,
    lane: general,
    rank: null,
    standing: 'asked',
  }))
  return { found: 'none', now, claims, touched: false }
}

/** Puts the entry with its people into the ledger; from here on it will be written. */
export function enter(ledger: Ledger, entry: Entry, ask: PreparedAsk): void {
  const { id } = entry.now
  ledger.entries.set(id, entry)
  useCredit(ledger, entry)
  for (const [at, member] of ask.members.entries()) {
    const { personId, guestName, birthYear, sex, role, takesSeat, profile } = member
    ledger.members.push({
      enrolmentId: id,
      position: at + 1,
      personId,
      guestName,
      birthYear,
      sex,
      role,
      takesSeat,
      profile,
    })
    if (personId === null) continue
    ledger.presences.push(...entry.claims.map(({ poolId }) => ({ poolId, personId, enrolmentId: id, live: true })))
  }
}

/** A credit with the organiser pays as much of the price as it can. */
function useCredit(ledger: Ledger, entry: Entry): void {
  const { id, partyId, due } = entry.now
  const has = ledger.balances.get(partyId ?? '') ?? 0n
  const used = has < due ? has : due
  if (partyId === null || used <= 0n) return
  ledger.balances.set(partyId, has - used)
  credit(ledger, id, -used, 'used')
  entry.now = { ...entry.now, due: due - used, credit: used }
}

/** What somebody wants who stands in the line or asks at once. */
export const candidateOf = (entry: Entry, { waits = false, gathers = false } = {}): Candidate => ({
  id: entry.now.id,
  wants: entry.claims
    .filter(({ standing }) => standing !== 'over')
    .map(({ poolId, seats }) => ({ pool: poolId, seats })),
  lanes: entry.now.lanes,
  waits,
  gathers,
})

const aMinute = 60_000

/** What a seat becomes for who asks at once: confirmed, or held until it is paid for or consented to. */
export function admission(
  ledger: Ledger,
  { due, needsConsent }: { readonly due: bigint; readonly needsConsent: boolean },
): Turn {
  if (needsConsent) return { state: 'held', reason: 'consent', until: ledger.at + slipHours * 60 * aMinute }
  if (due > 0n) return { state: 'held', reason: 'payment', until: ledger.at + holdMinutes.asked * aMinute }
  return { state: 'confirmed' }
}

/** Puts an entry at the end of the line of its phase. */
export function queueUp(ledger: Ledger, entry: Entry, sender: Sender): void {
  const first = entry.claims[0]
  const pool = first && ledger.pools.get(first.poolId)
  if (!pool) throw new Error('A line without a pool')
  const arrivals = pool.arrivals + 1
  ledger.pools.set(pool.id, { ...pool, arrivals })
  const index = Math.max(
    0,
    ledger.offering.phases.findIndex(({ id }) => id === entry.now.phase),
  )
  become(ledger, entry, { state: 'waiting', rank: rankIn(index, arrivals) }, sender)
}
