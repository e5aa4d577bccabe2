/** Where a commitment stands. */
export const states = [
  'offered',
  'accepted',
  'doing',
  'claimed',
  'verified',
  'returned',
  'declined',
  'transferred',
  'withdrawn',
] as const
export type State = (typeof states)[number]

/** Whose hands somebody acts with upon one commitment. Nobody gets a hand by being an administrator. */
export const hands = ['owner', 'supporter', 'coordinator', 'superior', 'checker', 'rules', 'stranger'] as const
export type Hand = (typeof hands)[number]

/** What may be done with a commitment once it was offered; each is written down as an event of the same name. */
export const steps = [
  'accepted',
  'declined',
  'started',
  'progress',
  'claimed',
  'recalled',
  'verified',
  'returned',
  'reopened',
  'transfer-asked',
  'transferred',
  'withdrawn',
  'replaced',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'paused',
  'resumed',
  'gate-opened',
  'due-moved',
  'key-passed',
  'escalated',
  'message',
  'evidence',
  'corrected',
  'responsible',
  'redacted',
] as const
export type Step = (typeof steps)[number]

/** What happens to a matter itself. `changed` is told by its module: a text, a letter, a legal state. */
const matterEvents = ['opened', 'shown', 'narrowed', 'changed', 'dismissed'] as const

/** All kinds of events: those of a matter, the beginning of a commitment, and its steps. */
export const eventKinds = [...matterEvents, 'offered', ...steps] as const
export type EventKind = (typeof eventKinds)[number]

const ofMatters: ReadonlySet<string> = new Set(matterEvents)

/** Whether it happened to one commitment, and not to its matter. */
export const isOfCommitment = (kind: EventKind): kind is Step | 'offered' => !ofMatters.has(kind)

interface Move {
  readonly from: readonly State[]
  /** Nothing where the state stays what it is. */
  readonly to?: State
  readonly by: readonly Hand[]
}

const working: readonly State[] = ['accepted', 'doing', 'returned']
const movable: readonly State[] = ['offered', ...working]
/** In which something can still be asked for, and decided. */
export const live: readonly State[] = [...movable, 'claimed']
const involved: readonly Hand[] = ['owner', 'supporter', 'coordinator', 'superior', 'checker', 'rules']

/**
 * The table that is the engine: from which states a step may be taken, where it leads, and by whose hands. The doer's
 * hands never reach `verified`: that step belongs to the checker, or to the rules when they say that silence counts.
 */
export const moves: Readonly<Record<Step, Move>> = {
  accepted: { from: ['offered'], to: 'accepted', by: ['owner', 'rules'] },
  declined: { from: ['offered'], to: 'declined', by: ['owner'] },
  started: { from: ['accepted', 'returned'], to: 'doing', by: ['owner'] },
  progress: { from: working, to: 'doing', by: ['owner'] },
  // The rules claim only what the law settles by itself (`actions/by-law.ts`).
  claimed: { from: working, to: 'claimed', by: ['owner', 'rules'] },
  recalled: { from: ['claimed'], to: 'doing', by: ['owner'] },
  verified: { from: ['claimed'], to: 'verified', by: ['checker', 'rules'] },
  returned: { from: ['claimed'], to: 'returned', by: ['checker'] },
  reopened: { from: ['verified'], to: 'returned', by: ['checker'] },
  'transfer-asked': { from: movable, by: ['owner'] },
  transferred: { from: movable, to: 'transferred', by: ['coordinator'] },
  withdrawn: { from: [...movable, 'declined'], to: 'withdrawn', by: ['coordinator', 'rules'] },
  replaced: { from: ['declined'], by: ['coordinator'] },
  'extension-asked': { from: live, by: ['owner'] },
  'extension-granted': { from: live, by: ['coordinator', 'superior'] },
  'extension-refused': { from: live, by: ['coordinator', 'superior'] },
  paused: { from: working, by: ['owner', 'rules'] },
  resumed: { from: working, by: ['owner', 'rules'] },
  'gate-opened': { from: ['offered'], by: ['coordinator', 'rules'] },
  'due-moved': { from: live, by: ['rules'] },
  'key-passed': { from: ['claimed'], by: ['rules'] },
  escalated: { from: [...live, 'declined'], by: ['rules'] },
  message: { from: states, by: involved },
  evidence: { from: live, by: ['owner', 'supporter', 'coordinator', 'checker', 'rules'] },
  corrected: { from: states, by: involved },
  responsible: { from: live, by: ['owner', 'coordinator'] },
  redacted: { from: states, by: ['coordinator'] },
}

/** The state after a step, whether or not the step may be taken. */
export const stateAfter = (state: State, step: Step): State => moves[step].to ?? state

/** Steps that two people cannot both take from one page: the second must see what the first did. */
export const changesState = (step: Step): boolean => !['message', 'evidence', 'corrected', 'redacted'].includes(step)

/** Whom everybody waits for. */
export const turns = ['owner', 'verifier', 'coordinator', 'nobody'] as const
export type Turn = (typeof turns)[number]

/** Whose turn it is: the owner's while there is work, the verifier's while it is claimed, the coordinator's after a refusal. */
export function turnIn({ state, replaced }: { readonly state: State; readonly replaced: boolean }): Turn {
  if (movable.includes(state)) return 'owner'
  if (state === 'claimed') return 'verifier'
  return state === 'declined' && !replaced ? 'coordinator' : 'nobody'
}

/** A refused offer stays open until somebody else has it or it is withdrawn. */
export const isOpen = (course: { readonly state: State; readonly replaced: boolean }): boolean =>
  turnIn(course) !== 'nobody'

/** Promised and neither refused, handed on nor taken back: what counts as somebody's. */
export const isLive = ({ state }: { readonly state: State }): boolean => live.includes(state) || state === 'verified'

/** Who may close a claim, in the order in which a rule asks them. */
export const keyKinds = ['reporter', 'party', 'secretary', 'supervisor', 'inspector'] as const
export type KeyKind = (typeof keyKinds)[number]

/** How a verdict came: by somebody with the first keys, by an inspector, by a supervisor, by law, or by silence. */
export const verdicts = ['confirmed', 'inspected', 'supervised', 'by-law', 'unconfirmed'] as const
export type Verdict = (typeof verdicts)[number]

export function verdictOf(key: KeyKind): Verdict {
  if (key === 'inspector') return 'inspected'
  return key === 'supervisor' ? 'supervised' : 'confirmed'
}
