import { type Candidate, decide, mostLeft } from '../rules/decide.ts'
import { isGathering, promotion } from '../rules/offers.ts'
import { hoursLeft } from './endings.ts'
import { candidateOf } from './asks.ts'
import { allStates, become, type Entry, type Ledger, rules } from './ledger.ts'

/** How a batch reads the waiting list; the entries it brings are in the ledger. */
export interface Line {
  readonly heads: (pools: readonly string[]) => Promise<readonly Entry[]>
  /** The next that may fit, by rank, after this rank; with the rank to go on from, or nothing when that was all. */
  readonly next: (rooms: readonly { pool: string; most: number }[], after: number) => Promise<Page>
}

export interface Page {
  readonly entries: readonly Entry[]
  readonly after: number | undefined
}

/**
 * Serves the waiting in order until nothing is left or nobody fits. Gives the candidates for whom seats are kept: they
 * stand before whoever asks afterwards.
 */
export async function promoteAll(ledger: Ledger, line: Line): Promise<readonly Candidate[]> {
  const heads = await headsThatGather(ledger, line)
  let after: number | undefined = -1
  while (after !== undefined) {
    const rooms = roomsLeft(ledger)
    if (rooms.length === 0) break
    const page: Page = await line.next(rooms, after)
    const kept = heads.filter((head) => head.now.state === 'waiting')
    const own = changedWaiting(ledger, after, page.after)
    const entries = [...new Set([...page.entries, ...own])].toSorted((a, b) => (a.now.rank ?? 0) - (b.now.rank ?? 0))
    promotePage(ledger, [...kept, ...entries.filter((entry) => !kept.includes(entry))])
    after = page.after
  }
  return heads.filter(({ now }) => now.state === 'waiting').map((head) => asHead(ledger, head))
}

/** Who waits with this batch's changes, of which the database does not know yet: a party that has become smaller. */
const changedWaiting = ({ entries }: Ledger, after: number, until = Number.POSITIVE_INFINITY): Entry[] =>
  [...entries.values()].filter(
    ({ touched, now: { state, rank } }) =>
      touched && state === 'waiting' && rank !== null && rank > after && rank <= until,
  )

const roomsLeft = (ledger: Ledger) =>
  allStates(ledger)
    .map((pool) => ({ pool: pool.id, most: mostLeft(pool) }))
    .filter(({ most }) => most > 0)

/** Only where an offering keeps seats for large parties does it matter who stands first without fitting. */
async function headsThatGather(ledger: Ledger, line: Line): Promise<readonly Entry[]> {
  const rooms = roomsLeft(ledger)
  if (!ledger.offering.gathers || rooms.length === 0) return []
  return line.heads(rooms.map(({ pool }) => pool))
}

function promotePage(ledger: Ledger, entries: readonly Entry[]) {
  const candidates = entries.map((entry) => asHead(ledger, entry))
  const { decisions, skipped, gathering } = decide(allStates(ledger), candidates)
  for (const decision of decisions) {
    const entry = ledger.entries.get(decision.id)
    if (entry && decision.to === 'in') promote(ledger, entry, decision.lanes)
  }
  if (!ledger.offering.gathers) return
  for (const id of skipped) note(ledger, id, (entry) => ({ skips: entry.now.skips + 1 }))
  for (const id of gathering)
    note(ledger, id, ({ now }) => ({ gatheringSince: now.gatheringSince ?? new Date(ledger.at) }))
}

/** Changes what is remembered of somebody who goes on waiting; that is no change of state and no fact. */
function note(ledger: Ledger, id: string, what: (entry: Entry) => Partial<Entry['now']>) {
  const entry = ledger.entries.get(id)
  if (entry?.now.state !== 'waiting') return
  entry.now = { ...entry.now, ...what(entry) }
  entry.touched = true
}

function asHead(ledger: Ledger, entry: Entry): Candidate {
  const { skips, gatheringSince } = entry.now
  const hours = hoursLeft(ledger, entry)
  const startsAt = Number.isFinite(hours) ? ledger.at + hours * 3_600_000 : undefined
  const gathers =
    ledger.offering.gathers && isGathering(ledger.at, startsAt, { skips, since: gatheringSince?.getTime() })
  return candidateOf(entry, { waits: true, gathers })
}

function promote(ledger: Ledger, entry: Entry, lanes: ReadonlyMap<string, string>) {
  const hours = hoursLeft(ledger, entry)
  const startsAt = Number.isFinite(hours) ? ledger.at + hours * 3_600_000 : undefined
  const needsConsent = ledger.unconsented.has(entry.now.id)
  const turn = promotion(ledger.at, startsAt, entry.now.due, needsConsent)
  if (turn.to === 'door') return
  const until = turn.to === 'offered' ? turn.until : null
  const reason = needsConsent ? 'consent' : null
  become(ledger, entry, { state: turn.to, until, reason, lanes }, rules)
}
