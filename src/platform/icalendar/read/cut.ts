/** A stretch of lines of the file. */
export interface Block {
  /** Of its first line, from 1. */
  readonly line: number
  readonly text: string
}

export interface Cut {
  readonly isCalendar: boolean
  readonly events: readonly Block[]
  readonly zones: readonly Block[]
  /** Events that begin and do not end. */
  readonly open: readonly number[]
  /** The lines of the calendar itself, before its parts. */
  readonly own: string
}

/** A line that begins or ends an event or a zone. */
interface Edge {
  /** Counted from 0. */
  readonly at: number
  readonly kind: string
  readonly begins: boolean
}

/**
 * Cuts a calendar into its events and zones by their first and last lines alone, so that each can be read alone and one
 * that is broken does not take the others with it. Empty lines, which some programs leave, are dropped.
 */
export function cut(text: string): Cut {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const edges = lines.flatMap((line, at) => edgeIn(line, at))
  const { pairs, open } = pairsOf(edges)
  const blocksOf = (wanted: string) =>
    pairs
      .filter(([{ kind }]) => kind === wanted)
      .map(([first, last]) => ({ line: first.at + 1, text: filled(lines.slice(first.at, last.at + 1)) }))
  const own = lines.slice(0, edges[0]?.at)
  return {
    isCalendar: own.some((line) => /^BEGIN:VCALENDAR/i.test(line)),
    events: blocksOf('VEVENT'),
    zones: blocksOf('VTIMEZONE'),
    open: open.filter(({ kind }) => kind === 'VEVENT').map(({ at }) => at + 1),
    own: filled(own),
  }
}

const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '').join('\r\n')

function edgeIn(line: string, at: number): Edge[] {
  const [, edge = '', kind = ''] = /^(BEGIN|END):(VEVENT|VTIMEZONE)\s*$/i.exec(line) ?? []
  return edge === '' ? [] : [{ at, kind: kind.toUpperCase(), begins: edge.toUpperCase() === 'BEGIN' }]
}

function pairsOf(edges: readonly Edge[]) {
  const pairs: [first: Edge, last: Edge][] = []
  const open: Edge[] = []
  let begun: Edge | undefined
  for (const edge of edges) {
    if (!edge.begins && begun?.kind === edge.kind) pairs.push([begun, edge])
    else if (begun) open.push(begun)
    begun = edge.begins ? edge : undefined
  }
  return { pairs, open: begun ? [...open, begun] : open }
}

/** Lines as they were before they were folded (RFC 5545 §3.1). */
export const unfold = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
