import type { ChangeDetail } from '#engines/enrolment/facts.ts'
import { isSeated } from '#engines/enrolment/rules/states.ts'
import type { Enrolment } from '#engines/enrolment/tables.ts'

/** What O5 asks of an enrolment beside its changes: what it wants, and by which lanes. */
export type Wanting = Pick<Enrolment, 'id' | 'offeringId' | 'sessionId' | 'lanes'>

/**
 * O5: nobody is let in from the line while somebody stands ahead who wants the same, may use every lane they may, and is
 * not larger. Gives how many were let in from a line, and those whom somebody fairer stood before.
 */
export function turnsTaken(all: readonly Wanting[], changes: readonly ChangeDetail[]) {
  const rows = new Map(all.map((row) => [row.id, row]))
  const lines = new Map<string, Map<string, ChangeDetail>>()
  const served: { readonly served: string; readonly ahead: readonly string[] }[] = []
  for (const change of changes) {
    const line = lineOf(lines, rows.get(change.enrolmentId))
    if (change.from === 'waiting' && isSeated(change.state)) {
      const ahead = [...line.values()].filter((other) => standsBefore(other, change, rows))
      served.push({ served: change.enrolmentId, ahead: ahead.map(({ enrolmentId }) => enrolmentId) })
    }
    if (change.state === 'waiting') line.set(change.enrolmentId, change)
    else line.delete(change.enrolmentId)
  }
  return { turns: served.length, unfair: served.filter(({ ahead }) => ahead.length > 0) }
}

/** Those who wait for the same. */
function lineOf(lines: Map<string, Map<string, ChangeDetail>>, wanting: Wanting | undefined) {
  const wanted = `${wanting?.offeringId} ${wanting?.sessionId}`
  const line = lines.get(wanted) ?? new Map<string, ChangeDetail>()
  lines.set(wanted, line)
  return line
}

function standsBefore(other: ChangeDetail, served: ChangeDetail, rows: ReadonlyMap<string, Wanting>): boolean {
  const [theirs, own] = [rows.get(other.enrolmentId), rows.get(served.enrolmentId)]
  return (
    other.enrolmentId !== served.enrolmentId &&
    (own?.lanes ?? []).every((lane) => theirs?.lanes.includes(lane)) &&
    (other.rank ?? 0) < (served.rank ?? 0) &&
    other.seats <= served.seats
  )
}
