import { Refusal, refuse } from '#platform/refusal.ts'
import { type Candidate, decide } from '../rules/decide.ts'
import { words } from '../words.ts'
import { admission, candidateOf, enter, newEntry, queueUp, whyNoAsk } from './asks.ts'
import { actorKey, type AdmittedMember, type PreparedAsk, type Sender } from './commands.ts'
import { allStates, become, type Entry, type Ledger } from './ledger.ts'

/** What the database knew before this batch. */
export interface Known {
  /** Enrolments by sender and key that were answered before. */
  readonly known: Map<string, string>
  /** Why some of those who ask may not, by sender and key: limits that lie with the people. */
  readonly obstacles: ReadonlyMap<string, Refusal>
  readonly present: readonly { readonly poolId: string; readonly personId: string; readonly enrolmentId: string }[]
}

interface Asking {
  readonly ask: PreparedAsk
  readonly sender: Sender
}

interface Context extends Known {
  /** Who stands before them because seats are kept for them. */
  readonly kept: readonly Candidate[]
}

/** Answers those who ask for places, in their order; what is no such wish has no answer here. */
export function answerAsks(
  ledger: Ledger,
  asking: readonly (Asking | undefined)[],
  { known, obstacles, present, kept }: Context,
): (Entry | Refusal | undefined)[] {
  const inside = whoIsInside(ledger, present)
  const answers = asking.map((one) => one && receive(ledger, one, { known, obstacles, inside }))
  // A wish that stands twice in a batch wants its seats once.
  const entries = [...new Set(answers.filter((answer) => answer !== undefined).filter(isUndecided))]
  const { decisions } = decide(allStates(ledger), [...kept, ...entries.map((entry) => candidateOf(entry))])
  const lanes = new Map(decisions.flatMap((decision) => (decision.to === 'in' ? [[decision.id, decision.lanes]] : [])))
  for (const [at, one] of asking.entries()) {
    const entry = answers[at]
    if (one && entry && isUndecided(entry)) settle(ledger, entry, { ...one, lanes: lanes.get(entry.now.id) })
  }
  return answers.map((answer) => (answer && isUndecided(answer) ? refuse.conflict(words.full) : answer))
}

/** People in pools, each as one word. */
function whoIsInside({ left, presences }: Ledger, present: Known['present']): Set<string> {
  const before = present.filter(({ enrolmentId }) => !left.has(enrolmentId))
  return new Set([...before, ...presences].map(({ poolId, personId }) => `${poolId} ${personId}`))
}

const isUndecided = (answer: Entry | Refusal): answer is Entry =>
  !(answer instanceof Refusal) && answer.found === 'none' && !answer.touched

/** The enrolment this request made before, the one it makes now, or why it makes none. */
function receive(
  ledger: Ledger,
  { ask, sender }: Asking,
  { known, obstacles, inside }: Omit<Known, 'present'> & { readonly inside: Set<string> },
): Entry | Refusal {
  const own = `${actorKey(sender)} ${ask.key}`
  const before = ledger.entries.get(known.get(own) ?? '')
  if (before) return before
  const obstacle = whyNoAsk(ledger, ask) ?? obstacles.get(own)
  if (obstacle) return obstacle
  const entry = newEntry(ledger, ask, sender)
  const twice = ask.members.find((member) => placesOf(entry, member).some((place) => inside.has(place)))
  if (twice) return refuse.conflict(words.already(twice.name))
  ledger.entries.set(entry.now.id, entry)
  for (const member of ask.members) for (const place of placesOf(entry, member)) inside.add(place)
  known.set(own, entry.now.id)
  settleByManner(ledger, entry, { ask, sender })
  return entry
}

/** Where seats do not go by arrival: anybody is in at once, or waits for the lots or a decision. */
function settleByManner(ledger: Ledger, entry: Entry, { ask, sender }: Asking): void {
  const how = ledger.active?.phase.how
  if (how === undefined || how === 'first-come') return
  enter(ledger, entry, ask)
  become(ledger, entry, { state: how === 'open' ? 'confirmed' : 'asked' }, sender)
}

/** A person in a pool, as one word. */
const placesOf = ({ claims }: Entry, { personId }: AdmittedMember) =>
  personId === null ? [] : claims.map(({ poolId }) => `${poolId} ${personId}`)

/** A place, a place in the line, or nothing at all where there is no line: then the same form may be sent again. */
function settle(
  ledger: Ledger,
  entry: Entry,
  { ask, sender, lanes }: Asking & { readonly lanes: ReadonlyMap<string, string> | undefined },
): void {
  if (!lanes && ledger.active?.phase.line === false) {
    ledger.entries.delete(entry.now.id)
    return
  }
  enter(ledger, entry, ask)
  if (!lanes) queueUp(ledger, entry, sender)
  else {
    const { due } = entry.now
    become(ledger, entry, { ...admission(ledger, { due, needsConsent: ask.needsConsent }), lanes }, sender)
  }
}
