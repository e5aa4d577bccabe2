import type { KeyKind, Step } from './states.ts'

/** A body as independence sees it. */
export interface Body {
  readonly id: string
  readonly kind: string
}

/** Bodies that answer for themselves, whatever they stand below. */
const ofTheirOwn: ReadonlySet<string> = new Set(['district', 'agency', 'affiliated'])

/**
 * The unit that answers for a body: the nearest district, agency or affiliated organisation at or above it; else, among
 * the city's offices, the one directly below the head office. `chain` is the body and all above it, itself first.
 */
export function accountableOf(chain: readonly Body[]): string | undefined {
  const own = chain.find(({ kind }) => ofTheirOwn.has(kind))
  if (own) return own.id
  const isOffice = chain[0]?.kind === 'unit'
  return isOffice ? (chain.at(-2) ?? chain[0])?.id : chain[0]?.id
}

/** Steps that make somebody a doer of a commitment. */
export const doing: readonly Step[] = ['accepted', 'started', 'progress', 'evidence', 'claimed']

export interface Witness {
  readonly id: string
  /** Each of their bodies with all above it. */
  readonly bodies: readonly (readonly string[])[]
}

export interface Doers {
  /** Who recorded a step of doing. */
  readonly ids: ReadonlySet<string>
  /** The accountable units of the owner and of those who support; for a person who owns it, the person. */
  readonly accountable: ReadonlySet<string>
}

/** Whether somebody stands apart from the work: recorded none of it, and belongs to no unit that answers for it. */
export const isIndependent = ({ id, bodies }: Witness, { ids, accountable }: Doers): boolean =>
  !ids.has(id) && !accountable.has(id) && !bodies.some((chain) => chain.some((body) => accountable.has(body)))

/** A key of a commitment. An inspector's has no holder: whoever may inspect holds it. */
export interface Key {
  readonly kind: KeyKind
  readonly holderId: string | null
}

/** In lists of what is due: all who may inspect, where a key is nobody's by name. */
export const inspectors = '00000000-0000-7000-8000-696e73706374'

/** Every commitment ends with the inspector's key, so that there is always somebody to ask. */
export const withInspector = (keys: readonly Key[]): Key[] =>
  keys.some(({ kind }) => kind === 'inspector') ? [...keys] : [...keys, { kind: 'inspector', holderId: null }]

export interface Ring {
  readonly keys: readonly Key[]
  readonly keyAt: number
  readonly sampled: boolean
}

export interface Claimant {
  /** The person, the link, and every body they act for. */
  readonly parties: ReadonlySet<string>
  /** Kinds of keys a link carries by itself. */
  readonly carries?: KeyKind | undefined
  readonly mayInspect: boolean
}

/**
 * The first key among those whose turn has come that somebody holds. A claim drawn by lot is opened by the inspector's
 * alone. Where a verdict is to be opened again every key counts.
 */
export function keyHeldBy(
  { keys, keyAt, sampled }: Ring,
  who: Claimant,
  scope: 'turn' | 'all' = 'turn',
): KeyKind | undefined {
  const inTurn = scope === 'all' ? keys : keys.filter((_key, at) => at <= keyAt)
  const counted = sampled && scope === 'turn' ? keys.filter(({ kind }) => kind === 'inspector') : inTurn
  return counted.find((key) => holds(key, who))?.kind
}

function holds({ kind, holderId }: Key, { parties, carries, mayInspect }: Claimant): boolean {
  if (carries === kind) return true
  if (holderId !== null) return parties.has(holderId)
  return kind === 'inspector' && mayInspect
}

/** Where the turn of the keys begins: those whose holder belongs to the doers lose theirs, and the lot gives it to the inspector. */
export function firstKey(keys: readonly Key[], dependent: ReadonlySet<string>, sampled: boolean): number {
  const inspector = keys.findIndex(({ kind }) => kind === 'inspector')
  if (sampled) return inspector
  const first = keys.findIndex(({ holderId }) => holderId === null || !dependent.has(holderId))
  return first === -1 ? inspector : first
}

/** The next key after one that gave no verdict in time; nothing after the last. */
export function nextKey(keys: readonly Key[], keyAt: number, dependent: ReadonlySet<string>): number | undefined {
  const next = keys.findIndex(({ holderId }, at) => at > keyAt && (holderId === null || !dependent.has(holderId)))
  return next === -1 ? undefined : next
}

/** Shares in ten-thousandths. */
const [whole, most] = [10_000, 5000]

/** How often claims of an owner are drawn: a base, and half of the share of theirs that were sent back in 90 days. */
export const samplingRate = (base: number, returnedShare: number): number =>
  Math.max(base, Math.min(most, base + Math.floor(returnedShare / 2)))

/** Whether the lot falls: `lot` is the first 32 bits of the keyed hash of the commitment and the number of the claim. */
export const isDrawn = (lot: number, rate: number): boolean => (lot >>> 0) / 2 ** 32 < rate / whole
