import type { Db } from '#platform/db/database.ts'
import { today } from '#platform/calendar/instant.ts'
import { planOnce } from '#platform/db/statements.ts'
import { Refusal, refuse } from '#platform/refusal.ts'
import { dueIn, enrolmentsById, claimsOf, knownRequests, liveOf, presentIn } from '../queries/enrolments.ts'
import { findOffering, sessionsById } from '../queries/loading.ts'
import { enrolmentsLackingConsent } from '../queries/parties.ts'
import {
  boundPatience,
  clockOf,
  headsOfLine,
  holdPools,
  type LockKey,
  pageOfWaiting,
  poolsOf,
  usedSeats,
  waitingThatFit,
  type WaitingRow,
} from '../queries/pools.ts'
import { phaseAt } from '../rules/phases.ts'
import type { Enrolment, Offering, Pool } from '../tables.ts'
import { words } from '../words.ts'
import { carryOutActs } from './acts.ts'
import { actorKey, type Command, type Told } from './commands.ts'
import { lapse } from './endings.ts'
import { changePool } from './apply.ts'
import { type Entry, type Ledger, rules } from './ledger.ts'
import { checkLimits } from './limits.ts'
import type { Line } from './promotion.ts'
import { settleTimes } from './times.ts'
import { writeLedger } from './write-ledger.ts'

/** How a batch runs. Production takes what is here; a test may stop the clock, step in, or leave the lock out. */
export interface FlushSettings {
  /** The clock of the database unless somebody has stopped it. */
  readonly clock?: (() => Date) | undefined
  /** False only in the test that shows that without the lock seats are sold twice. */
  readonly locks?: boolean | undefined
  /** How long a lock is waited for, in milliseconds. */
  readonly patience?: number | undefined
  readonly hooks?: Partial<Record<'afterLock' | 'afterCount' | 'beforeCommit', () => Promise<void>>> | undefined
}

/**
 * One batch: everything that wants the seats of one key, in one transaction. Lock first, then ask the clock and count in
 * statements of their own; decide in memory; write in a handful of statements; commit; only then tell anybody.
 */
export async function flush(db: Db, key: LockKey, commands: readonly Command[], settings: FlushSettings) {
  const { hooks = {} } = settings
  return db.transaction(async (tx) => {
    const ledger = await lockAndCount(tx, key, settings)
    if (!ledger) return commands.map(() => refuse.absent(words.noSuchPool))
    const load = loader(tx, ledger)
    const context = await readContext(tx, ledger, { commands, load })
    await hooks.afterCount?.()
    const answers = await carryOutActs(ledger, commands, { ...context, line: lineOf(tx, load) })
    const [only] = answers
    if (undoes(commands) && only instanceof Refusal) throw only
    await settleTimes(tx, ledger, { commands, answers })
    await writeLedger(tx, ledger)
    await hooks.beforeCommit?.()
    return answers.map((answer) => (answer instanceof Refusal ? answer : toldOf(answer, ledger.offering)))
  })
}

/** Lock, then clock, then count: three statements, in this order. The last two travel together once the first is answered. */
async function lockAndCount(db: Db, key: LockKey, settings: FlushSettings) {
  const { locks = true, patience = 3000, clock, hooks = {} } = settings
  await Promise.all([boundPatience(db, patience), planOnce(db)])
  const pools = locks ? await holdPools(db, key) : await poolsOf(db, key)
  await hooks.afterLock?.()
  return openLedger(db, pools, clock)
}

/** Acts that find out only while they change that they may not: the transaction takes everything back. */
const undoes = ([command]: readonly Command[]) => command?.act.kind === 'extend' || command?.act.kind === 'move'

function toldOf(answer: Entry | 'done', offering: Offering): Told {
  if (answer === 'done') return { ...nothing, id: offering.id, code: offering.code }
  const { now } = answer
  const { id, code, state, seats, rank, until, due, reason } = now
  return { id, code, state, seats, rank, until, due, reason }
}

const nothing = { state: 'confirmed', seats: 0, rank: null, until: null, due: 0n, reason: null } as const

async function openLedger(db: Db, pools: readonly Pool[], clock: FlushSettings['clock']): Promise<Ledger | undefined> {
  const [at, offering, sessions, counted] = await Promise.all([
    clock ? clock().getTime() : clockOf(db),
    pools[0] && findOffering(db, pools[0].offeringId),
    sessionsById(db, [...new Set(pools.flatMap(({ sessionId }) => sessionId ?? []))]),
    usedSeats(
      db,
      pools.map(({ id }) => id),
    ),
  ])
  if (!offering) return undefined
  const used = new Map<string, Map<string, number>>()
  for (const { poolId, lane, seats } of counted) {
    used.set(poolId, (used.get(poolId) ?? new Map<string, number>()).set(lane, seats))
  }
  return {
    at,
    offering,
    active: phaseAt(offering.phases, at),
    used,
    sessions: new Map(sessions.map((session) => [session.id, session])),
    pools: new Map(pools.map((pool) => [pool.id, pool])),
    foundPools: new Map(pools.map((pool) => [pool.id, pool])),
    entries: new Map(),
    facts: [],
    charges: [],
    balances: new Map(),
    credits: [],
    members: [],
    presences: [],
    newClaims: [],
    removed: [],
    left: new Set(),
    unconsented: new Set(),
    moved: [],
  }
}

/** Brings enrolments into the ledger, each once, in the order of the ids. */
export type Load = (ids: readonly string[], rows?: readonly Enrolment[]) => Promise<Entry[]>

function loader(db: Db, ledger: Ledger): Load {
  return async (ids, known) => {
    const missing = [...new Set(ids)].filter((id) => !ledger.entries.has(id))
    const found = known?.filter(({ id }) => missing.includes(id)) ?? (await enrolmentsById(db, missing))
    const claims = Map.groupBy(
      await claimsOf(
        db,
        found.map(({ id }) => id),
      ),
      ({ enrolmentId }) => enrolmentId,
    )
    for (const now of found)
      ledger.entries.set(now.id, { found: now.state, now, claims: claims.get(now.id) ?? [], touched: false })
    for (const id of await withoutConsent(db, ledger, found)) ledger.unconsented.add(id)
    return ids.flatMap((id) => ledger.entries.get(id) ?? [])
  }
}

/** Whose children still lack what the offering asks a guardian, among those who might get a seat now. */
function withoutConsent(db: Db, { offering, at }: Ledger, found: readonly Enrolment[]): Promise<string[]> {
  const hoping = found.filter(({ state }) => state === 'asked' || state === 'waiting').map(({ id }) => id)
  return enrolmentsLackingConsent(db, hoping, offering.consents, today(new Date(at)))
}

interface Wanted {
  readonly commands: readonly Command[]
  readonly load: Load
}

/** What the decision needs to know beside the seats: what ran out, who is meant, who asked before, who is already in. */
async function readContext(db: Db, ledger: Ledger, { commands, load }: Wanted) {
  const poolIds = [...ledger.pools.keys()]
  const asks = commands.flatMap(({ act, sender }) =>
    act.kind === 'ask' ? [{ ask: act.ask, sender, actorId: actorKey(sender) }] : [],
  )
  const people = asks.flatMap(({ ask }) => ask.members.flatMap(({ personId }) => personId ?? []))
  const [due, known, present] = await Promise.all([
    dueIn(db, poolIds, new Date(ledger.at)),
    knownRequests(
      db,
      asks.map(({ ask, actorId }) => ({ actorId, key: ask.key })),
    ),
    presentIn(db, poolIds, [...new Set(people)]),
  ])
  for (const entry of await load(
    due.map(({ id }) => id),
    due,
  ))
    lapse(ledger, entry)
  releaseLanes(ledger)
  const meant = commands.flatMap(({ act }) => ('id' in act ? [act.id] : []))
  await load([...meant, ...known.map(({ id }) => id)])
  if (commands.some(({ act }) => wantsEverybody.has(act.kind))) {
    const live = await liveOf(db, poolIds)
    await load(
      live.map(({ id }) => id),
      live,
    )
  }
  const answered = new Map(known.map(({ actorId, requestKey, id }) => [`${actorId} ${requestKey}`, id]))
  const isNew = ({ ask, actorId }: (typeof asks)[number]) => !answered.has(`${actorId} ${ask.key}`)
  return {
    known: answered,
    obstacles: await checkLimits(db, ledger, asks.filter(isNew)),
    present,
    db,
  }
}

/** Acts on a whole session or phase. */
const wantsEverybody = new Set(['draw', 'close', 'end', 'extend', 'move'])

/** Lanes whose time has come join the general seats. */
function releaseLanes(ledger: Ledger) {
  for (const { id, lanes, released, releaseAt } of ledger.pools.values()) {
    const isTime = releaseAt !== null && releaseAt.getTime() <= ledger.at
    if (isTime && !released && lanes.length > 0) changePool(ledger, id, { released: true }, rules)
  }
}

/** The waiting list as it is read: only who may fit, a page at a time. */
function lineOf(db: Db, load: Load): Line {
  const entriesOf = async (rows: readonly WaitingRow[]) =>
    (await load(rows.map(({ id }) => id))).filter(({ now }) => now.state === 'waiting')
  return {
    heads: async (pools) => entriesOf(await headsOfLine(db, pools)),
    next: async (rooms, after) => {
      const rows = await waitingThatFit(db, rooms, after)
      const last = rows.length < pageOfWaiting ? undefined : rows.at(-1)?.rank
      return { entries: await entriesOf(rows), after: last }
    },
  }
}
