/** A line of a text beside the one before it. */
export interface Line {
  readonly line: string
  readonly kind: 'same' | 'new' | 'gone'
}

/** Lines of texts are few hundreds at the most: the table of their longest common part is small. */
const most = 2000

/** What a text keeps of the one before it, line by line, by their longest common part; whole texts where they are huge. */
export function linesApart(before: string, after: string): Line[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  if (old.length > most || fresh.length > most) return fresh.map((line) => ({ line, kind: 'same' }))
  const lengths = commonLengths(old, fresh)
  const lines: Line[] = []
  let [at, to] = [0, 0]
  while (at < old.length || to < fresh.length) {
    const [gone, line] = [old[at], fresh[to]]
    if (gone !== undefined && gone === line) {
      lines.push({ line, kind: 'same' })
      at += 1
      to += 1
    } else if (
      line !== undefined &&
      (gone === undefined || commonAt(lengths, at, to + 1) >= commonAt(lengths, at + 1, to))
    ) {
      lines.push({ line, kind: 'new' })
      to += 1
    } else {
      lines.push({ line: gone ?? '', kind: 'gone' })
      at += 1
    }
  }
  return lines
}

const commonAt = (lengths: readonly Uint16Array[], at: number, to: number) => lengths[at]?.[to] ?? 0

/** How long the longest common part of both rests is, from each place on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1))
  for (let at = old.length - 1; at >= 0; at--) {
    for (let to = fresh.length - 1; to >= 0; to--) {
      const row = lengths[at]
      if (!row) continue
      row[to] =
        old[at] === fresh[to]
          ? commonAt(lengths, at + 1, to + 1) + 1
          : Math.max(commonAt(lengths, at + 1, to), commonAt(lengths, at, to + 1))
    }
  }
  return lengths
}
