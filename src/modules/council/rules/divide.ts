import { key } from '#platform/text/tokens.ts'
import { addressAbove, isAddress } from './address.ts'
import { dueIn, type DueHint } from './due-hint.ts'
import { isExecutable } from './executable.ts'
import { type Opener, openerOf } from './openers.ts'

/** Letters a reason has at least. */
export const leastReason = 20

/** A clause while a text is being divided. */
export interface Draft {
  readonly address: string
  readonly label: string
  readonly text: string
  readonly executable: 'yes' | 'no' | 'undecided'
  readonly noActionReason: string | null
  readonly due: DueHint | null
  readonly placeId: string | null
}

/** Where a text shall divide otherwise, as somebody sent a clause back. */
export interface Redrawn {
  readonly address: string
  /** The address it shall have. */
  readonly to?: string | undefined
  /** Its text with blank lines where it shall be cut. */
  readonly text?: string | undefined
}

/** Why a text cannot be divided so, and at which clause. */
export interface Undivided {
  readonly because: 'nothingToSplit' | 'nothingToMerge' | 'addressUnfit' | 'addressTaken'
  readonly at: string
}

/** The clauses cut, joined and addressed as somebody wants them; the very same list when nothing of that is wanted. */
export function redivided<All extends readonly Draft[]>(
  drafts: All,
  wanted: readonly Redrawn[],
  merge?: string,
): All | Draft[] | Undivided {
  const pieces = cutAll(drafts, wanted)
  if ('because' in pieces) return pieces
  const joinedUp = merge === undefined ? pieces : merged(pieces, merge)
  if (!joinedUp) return { because: 'nothingToMerge', at: merge ?? '' }
  return readdressed(joinedUp, wanted)
}

function cutAll<All extends readonly Draft[]>(drafts: All, wanted: readonly Redrawn[]): All | Draft[] | Undivided {
  let pieces: All | Draft[] = drafts
  for (const { address, text } of wanted) {
    const here = drafts.find((each) => each.address === address)
    if (text === undefined || !here || sameLines(text, here.text)) continue
    const fresh = cut(pieces, address, text)
    if (!fresh) return { because: 'nothingToSplit', at: address }
    pieces = fresh
  }
  return pieces
}

const sameLines = (one: string, other: string) => piecesOf(one).join('\n\n') === piecesOf(other).join('\n\n')

function readdressed<All extends readonly Draft[]>(drafts: All, wanted: readonly Redrawn[]): All | Draft[] | Undivided {
  const moves = new Map(wanted.map(({ address, to = address }) => [address, to]))
  if (drafts.every(({ address }) => (moves.get(address) ?? address) === address)) return drafts
  const moved = drafts.map((each) => ({ ...each, address: moves.get(each.address) ?? each.address }))
  const all = moved.map(({ address }) => address)
  const unfit = all.find((address) => !isAddress(address))
  if (unfit !== undefined) return { because: 'addressUnfit', at: fromOf(moves, unfit) }
  const twice = all.find((address, at) => all.indexOf(address) !== at)
  return twice === undefined ? moved : { because: 'addressTaken', at: twice }
}

const fromOf = (moves: ReadonlyMap<string, string>, to: string) => [...moves].find(([, each]) => each === to)?.[0] ?? ''

const piecesOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A clause and the one before it as one; nothing where none is before it. */
export function merged(drafts: readonly Draft[], address: string): Draft[] | undefined {
  const at = drafts.findIndex((each) => each.address === address)
  const [before, here] = [drafts[at - 1], drafts[at]]
  if (!before || !here) return undefined
  const text = [before.text, here.label, here.text].filter((part) => part !== '').join('\n')
  return drafts.toSpliced(at - 1, 2, { ...before, text, ...readOf(text), noActionReason: null })
}

/** What the words of a text suggest. */
export const readOf = (text: string): Pick<Draft, 'executable' | 'due'> => ({
  executable: isExecutable(text) ? 'yes' : 'undecided',
  due: dueIn(text) ?? null,
})

/**
 * A clause cut at the blank lines of the text as it was sent back, each part with an address of its own: the one it names
 * itself, or the next below the clause. Nothing where there is no blank line, or where letters were changed with it.
 */
export function cut(drafts: readonly Draft[], address: string, typed: string): Draft[] | undefined {
  const at = drafts.findIndex((each) => each.address === address)
  const here = drafts[at]
  const parts = piecesOf(typed)
  if (!here || parts.length < 2 || key(parts.join(' ')) !== key(here.text)) return undefined
  const taken = new Set(drafts.map((each) => each.address))
  const [first = '', ...rest] = parts
  const made = rest.map((part) => draftOf(part, address, taken))
  return drafts.toSpliced(at, 1, { ...here, text: first, ...readAgain(here, first) }, ...made)
}

/** What the words of its first part suggest, where nobody has decided otherwise. */
function readAgain({ text, executable }: Draft, first: string): Pick<Draft, 'executable' | 'due'> {
  const suggested = readOf(first)
  return executable === readOf(text).executable ? suggested : { ...suggested, executable }
}

function draftOf(part: string, above: string, taken: Set<string>): Draft {
  const opener = openerOf(part)
  const address = freeBelow(above, opener && stepOf(opener), taken)
  taken.add(address)
  const { label, rest } = opener ?? { label: '', rest: part }
  return { address, label, text: rest, ...readOf(rest), noActionReason: null, placeId: null }
}

/** The step of an address that an opener names. */
function stepOf({ kind, letter, number }: Opener): string | undefined {
  if (kind === 'note') return `note${number ?? 1}`
  return letter ?? (number === undefined ? undefined : String(number))
}

/** The address a part names, below the clause it was cut from or beside it; else the first number nobody has. */
function freeBelow(above: string, wanted: string | undefined, taken: ReadonlySet<string>): string {
  const beside = wanted !== undefined && /^\d+$/.test(wanted) ? joined(addressAbove(above), wanted) : undefined
  const named = wanted === undefined ? [] : [beside, `${above}.${wanted}`]
  const found = named.find((each) => each !== undefined && isAddress(each) && !taken.has(each))
  if (found !== undefined) return found
  let number = 1
  while (taken.has(`${above}.${number}`)) number += 1
  return `${above}.${number}`
}

const joined = (above: string | undefined, step: string) => (above === undefined ? step : `${above}.${step}`)

/** The new clauses with what was decided of those that kept their address: who wrote a text anew does not decide anew. */
export const carriedOver = (fresh: readonly Draft[], before: readonly Draft[]): Draft[] => {
  const known = new Map(before.map((each) => [each.address, each]))
  return fresh.map((each) => {
    const old = known.get(each.address)
    if (!old) return each
    const { executable, noActionReason, placeId } = old
    return { ...each, executable, noActionReason, placeId, due: each.due ?? old.due }
  })
}
