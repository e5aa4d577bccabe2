/** A line of a text beside the one before it. */
export interface Line {
  readonly line: string
  readonly kind: 'same' | 'new' | 'gone'
}

/**
 * What a text says anew and what it no longer says, line by line: a clause is a line, and one that moved is the same. Lines
 * that went stand where they stood, after the last line before them that stayed.
 */
export function linesApart(before: string, after: string): Line[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const [known, kept] = [new Set(old), new Set(fresh)]
  const goneAfter = Map.groupBy(
    old.map((line, at) => ({ line, at })).filter(({ line }) => !kept.has(line)),
    ({ at }) => old.slice(0, at).findLast((line) => kept.has(line)) ?? '',
  )
  const goneAt = (line: string): Line[] =>
    (goneAfter.get(line) ?? []).map((each) => ({ line: each.line, kind: 'gone' }))
  return [
    ...goneAt(''),
    ...fresh.flatMap((line): Line[] => [{ line, kind: known.has(line) ? 'same' : 'new' }, ...goneAt(line)]),
  ]
}
