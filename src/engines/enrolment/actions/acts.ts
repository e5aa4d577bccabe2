import { chargesOf } from '#city/money/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { sharesGiven } from '../queries/closures.ts'
import { enrolmentsById, knownRequests } from '../queries/enrolments.ts'
import { membersOfAll } from '../queries/loading.ts'
import { decide } from '../rules/decide.ts'
import type { Pool } from '../tables.ts'
import { words } from '../words.ts'
import { carryOut, changePool, close, end, extend, judge, move } from './apply.ts'
import { answerAsks, type Known } from './answers.ts'
import { candidateOf, enter, newEntry, whyNoAsk } from './asks.ts'
import { type Act, actorKey, type Command, type PreparedAsk, type Proof, type Sender } from './commands.ts'
import { cancel, charge, confirm, extendHold, isPaid, shrink, withdraw } from './endings.ts'
import { allStates, become, type Entry, type Ledger } from './ledger.ts'
import { type Line, promoteAll } from './promotion.ts'

export interface Context extends Known {
  readonly db: Db
  readonly line: Line
}

/** `done` is the answer to what acts on everybody and on no enrolment in particular. */
export type Answer = Entry | Refusal | 'done'

/** First everything that frees seats or is decided by others, then the waiting, then who asks now, each in its order. */
export async function carryOutActs(ledger: Ledger, commands: readonly Command[], context: Context): Promise<Answer[]> {
  const answers: (Answer | undefined)[] = []
  for (const { act, sender } of commands) {
    answers.push(act.kind === 'ask' ? undefined : await carryOutOne(ledger, act, { sender, db: context.db }))
  }
  const kept = await promoteAll(ledger, context.line)
  const asking = commands.map(({ act, sender }) => (act.kind === 'ask' ? { ask: act.ask, sender } : undefined))
  const asked = answerAsks(ledger, asking, { ...context, kept })
  return answers.map((answer, at) => answer ?? asked[at] ?? refuse.absent(words.noSuchEnrolment))
}

interface By {
  readonly sender: Sender
  readonly db: Db
}

async function carryOutOne(ledger: Ledger, act: Exclude<Act, { kind: 'ask' }>, by: By): Promise<Answer> {
  if ('id' in act) {
    const entry = ledger.entries.get(act.id)
    if (!entry) return refuse.absent(words.noSuchEnrolment)
    return (await changeOne(ledger, entry, act, by)) ?? entry
  }
  if (act.kind !== 'close') return changeMany(ledger, act, by.sender) ?? 'done'
  // Read under the lock, so that a session called off twice at a time is paid back once.
  const given =
    act.shareOf === undefined ? new Map<string, ReadonlySet<string>>() : await sharesGiven(by.db, ledger.offering.id)
  return close(ledger, act, { sender: by.sender, given }) ?? 'done'
}

type OfOne = Extract<Act, { id: string }>

async function changeOne(ledger: Ledger, entry: Entry, act: OfOne, { sender, db }: By): Promise<Answer | undefined> {
  switch (act.kind) {
    case 'withdraw':
      return withdraw(ledger, entry, sender, act.inFull)
    case 'cancel':
      return cancel(ledger, entry, sender, act.reason)
    case 'judge':
      return judge(ledger, entry, act, sender)
    case 'hold':
      return extendHold(ledger, entry, act.by, sender)
    case 'shrink':
      return shrink(ledger, entry, act.to, sender)
    case 'confirm':
    default:
      return isLate(entry, act.proof)
        ? payLate(ledger, entry, act.proof, { sender, db })
        : confirm(ledger, entry, act.proof, sender)
  }
}

type OfMany = Exclude<Act, OfOne | { kind: 'ask' | 'close' }>

function changeMany(ledger: Ledger, act: OfMany, sender: Sender): Refusal | undefined {
  if (act.kind === 'pass') return undefined
  if (act.kind === 'pool') return changePool(ledger, act.poolId, act.change, sender)
  return act.kind === 'retime' ? retime(ledger, act.sessionId, act.startsAt) : changeAll(ledger, act, sender)
}

/** Acts on everybody of a phase or the whole offering. */
function changeAll(
  ledger: Ledger,
  act: Exclude<OfMany, { kind: 'pool' | 'retime' | 'pass' }>,
  sender: Sender,
): Refusal | undefined {
  switch (act.kind) {
    case 'draw':
      return carryOut(ledger, act, sender)
    case 'end':
      return end(ledger, act, sender)
    case 'extend':
      return extend(ledger, act.sessionId)
    case 'move':
    default:
      return move(ledger, act)
  }
}

function retime(ledger: Ledger, sessionId: string, startsAt: Date | null): undefined {
  for (const pool of ledger.pools.values())
    if (pool.sessionId === sessionId) ledger.pools.set(pool.id, { ...pool, startsAt } satisfies Pool)
}

const ended = new Set<string>(['lapsed', 'withdrawn', 'cancelled', 'refused'])
const isLate = ({ now }: Entry, { payment }: Proof) => payment !== undefined && ended.has(now.state)

/**
 * Money that comes after the hold ran out: one attempt ahead of the waiting list, as a new enrolment of the same people;
 * when there is no seat, or they had left by themselves, the money goes back.
 */
async function payLate(ledger: Ledger, entry: Entry, proof: Proof, by: By): Promise<Entry> {
  const { now } = entry
  const { payment } = proof
  if (!payment || now.paymentId === payment.id) return entry
  const late = { key: `payment:${payment.id}`, paymentId: payment.id }
  const before = await settledBefore(ledger, entry, { late, by })
  if (before) return before
  const mayTry = now.state === 'lapsed' && proof.consents && isPaid(now.due, proof)
  const again = mayTry ? await askAgain(ledger, entry, by, late) : undefined
  if (again) return again
  charge(ledger, now.id, { amountRial: payment.amountRial, paymentId: payment.id, reason: 'too-late' })
  return entry
}

interface Late {
  /** Under which a payment asks for what it has paid. */
  readonly key: string
  readonly paymentId: string
}

/** A payment that is told again: the seat it has got, or the enrolment for which it already goes back. */
async function settledBefore(
  ledger: Ledger,
  entry: Entry,
  { late, by }: { readonly late: Late; readonly by: By },
): Promise<Entry | undefined> {
  const seated = await admittedBefore(ledger, late.key, by)
  if (seated) return seated
  const charges = await chargesOf(by.db, `enrolment:${entry.now.id}`)
  return charges.some(({ paymentId }) => paymentId === late.paymentId) ? entry : undefined
}

/** What the same payment was told to have got before, in this batch or an earlier one. */
async function admittedBefore(ledger: Ledger, key: string, { sender, db }: By): Promise<Entry | undefined> {
  const isIt = ({ now: { actorId, requestKey } }: Entry) => requestKey === key && actorId === actorKey(sender)
  const here = [...ledger.entries.values()].find(isIt)
  if (here) return here
  const [known] = await knownRequests(db, [{ actorId: actorKey(sender), key }])
  const [now] = known ? await enrolmentsById(db, [known.id]) : []
  return now && { found: now.state, now, claims: [], touched: false }
}

async function askAgain(
  ledger: Ledger,
  { now }: Entry,
  { sender, db }: By,
  { key, paymentId }: Late,
): Promise<Entry | undefined> {
  const members = (await membersOfAll(db, [now])).map((member) => ({ ...member, name: '' }))
  const { credit, partyId } = now
  const ask: PreparedAsk = { ...now, due: now.due + credit, key, members, needsConsent: false }
  if (whyNoAsk(ledger, ask)) return undefined
  const entry = newEntry(ledger, ask, sender)
  const [decision] = decide(allStates(ledger), [candidateOf(entry)]).decisions
  if (decision?.to !== 'in') return undefined
  // The credit came back when the hold ran out, and pays its part once more.
  if (partyId !== null) ledger.balances.set(partyId, credit)
  enter(ledger, entry, ask)
  become(ledger, entry, { state: 'confirmed', paymentId, lanes: decision.lanes }, sender)
  return entry
}
