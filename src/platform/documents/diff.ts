import { diffArrays } from 'diff'
import type { Block, Doc } from './model.ts'
import { toPlain } from './plain.ts'

export interface Part {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** What became of one block between two versions. */
export interface BlockDifference {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly type: Block['type']
  readonly parts: readonly Part[]
}

interface Told {
  readonly type: Block['type']
  readonly text: string
  /** Two blocks are the same when this is: their content too, not only their words. */
  readonly whole: string
}

/** Beyond this many changed blocks or words, two texts are simply told one after the other. */
const mostEdits = 2000

/**
 * The readable difference between two versions, block by block in reading order, and by words inside a block that was
 * changed. A half-space belongs to its word. A block whose words agree but whose form changed (a link, a mark) is
 * `changed` with one `same` part.
 */
export function differencesBetween(before: Doc, after: Doc): BlockDifference[] {
  const old = before.content.map(told)
  const fresh = after.content.map(told)
  const steps = diffArrays(
    old.map(({ whole }) => whole),
    fresh.map(({ whole }) => whole),
    { maxEditLength: mostEdits },
  )
  if (!steps) return paired(old, fresh)

  const differences: BlockDifference[] = []
  let removed: Told[] = []
  for (const step of steps) {
    const size = step.value.length
    if (step.removed) {
      removed = old.splice(0, size)
      continue
    }
    const here = fresh.splice(0, size)
    if (step.added) differences.push(...paired(removed, here))
    else differences.push(...removed.map(wholly('removed')), ...old.splice(0, size).map(wholly('same')))
    removed = []
  }
  return [...differences, ...removed.map(wholly('removed'))]
}

function told(block: Block): Told {
  const text = toPlain({ type: 'doc', content: [block] })
  return { type: block.type, text, whole: JSON.stringify(block) }
}

const wholly =
  (kind: 'same' | 'added' | 'removed') =>
  ({ type, text }: Told): BlockDifference => ({ kind, type, parts: [{ kind, text }] })

/** How many old blocks are looked at to find the one a new block came from. */
const reach = 20

/** Old and new blocks in the same place: alike ones are compared by words, the others went or came. */
function paired(old: readonly Told[], fresh: readonly Told[]): BlockDifference[] {
  const differences: BlockDifference[] = []
  let next = 0
  let added: Told[] = []
  const tellUpTo = (end: number) => {
    differences.push(...old.slice(next, end).map(wholly('removed')), ...added.map(wholly('added')))
    next = end
    added = []
  }
  for (const block of fresh) {
    const step = old.slice(next, next + reach).findIndex((candidate) => isAlike(candidate, block))
    const former = step === -1 ? undefined : old[next + step]
    if (former) {
      tellUpTo(next + step)
      differences.push({ kind: 'changed', type: block.type, parts: wordsBetween(former.text, block.text) })
      next += 1
    } else added.push(block)
  }
  tellUpTo(old.length)
  return differences
}

/** The same kind of block, sharing at least four words in ten. */
function isAlike(one: Told, other: Told) {
  if (one.type !== other.type) return false
  const words = new Set(wordsOf(one.text))
  const others = wordsOf(other.text)
  const shared = others.filter((word) => words.has(word)).length
  return shared * 10 >= Math.max(words.size, new Set(others).size) * 4
}

const wordsOf = (text: string) => tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token))

/** Words with their half-spaces and marks, runs of space, and single signs. */
const tokensOf = (text: string) =>
  text.match(/[\p{L}\p{M}\p{N}\u200c\u200d]+|\s+|[^\p{L}\p{M}\p{N}\u200c\u200d\s]/gu) ?? []

/** Two texts word by word. */
export function wordsBetween(before: string, after: string): Part[] {
  const steps = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostEdits })
  if (!steps)
    return parts([
      ['removed', before],
      ['added', after],
    ])
  return parts(steps.map((step) => [step.removed ? 'removed' : step.added ? 'added' : 'same', step.value.join('')]))
}

const parts = (steps: [Part['kind'], string][]) =>
  steps.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }))
