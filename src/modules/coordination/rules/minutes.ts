/** What minutes are made of, before anybody has edited them: a paragraph for each thing that was. */
export interface MinutesSource {
  readonly opening: string
  readonly present: string
  readonly absent: string
  readonly items: readonly { readonly title: string; readonly outcomes: readonly string[] }[]
  readonly ownerless: string | undefined
}

/** Paragraphs of the first draft: who was there, then item by item what came of it. */
export const draftOf = ({ opening, present, absent, items, ownerless }: MinutesSource): string[] =>
  [
    opening,
    present,
    absent,
    ...items.flatMap(({ title, outcomes }) => [title, ...outcomes]),
    ...(ownerless === undefined ? [] : [ownerless]),
  ].filter((paragraph) => paragraph.trim() !== '')

/** Text as paragraphs: empty lines part them. */
export const paragraphsIn = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

export interface Difference {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Which paragraphs came and went between two versions, by their longest common run. */
export function differences(before: readonly string[], after: readonly string[]): Difference[] {
  const table = lengths(before, after)
  const found: Difference[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const next = stepOf(table, { before, after, i, j })
    found.push(next)
    i += Number(next.kind !== 'added')
    j += Number(next.kind !== 'removed')
  }
  return found
}

interface Walk {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly i: number
  readonly j: number
}

function stepOf(table: readonly (readonly number[])[], { before, after, i, j }: Walk): Difference {
  const [old, fresh] = [before[i], after[j]]
  if (old !== undefined && old === fresh) return { kind: 'same', text: old }
  const isAdded = fresh !== undefined && (old === undefined || at(table, i, j + 1) >= at(table, i + 1, j))
  return isAdded ? { kind: 'added', text: fresh } : { kind: 'removed', text: old ?? '' }
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0

/** How long the longest common run of the two rests is, from each pair of places on. */
function lengths(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? []
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  }
  return table
}

/** Minutes as plain text: a blank line between paragraphs. */
export const minutesText = ({ paragraphs }: { readonly paragraphs: readonly string[] }): string =>
  `${paragraphs.join('\n\n')}\n`
