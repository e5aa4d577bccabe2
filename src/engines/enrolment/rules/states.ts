/** What became of somebody's wish for a place. One fact for each change; the row is their fold. */
export const states = [
  'asked',
  'waiting',
  'held',
  'offered',
  'confirmed',
  'refused',
  'lapsed',
  'withdrawn',
  'cancelled',
] as const
export type State = (typeof states)[number]

/** Seats count in these and in no other. */
export const seatedStates = ['held', 'offered', 'confirmed'] as const satisfies readonly State[]

/** Nobody is in two of these in one pool. */
export const liveStates = ['asked', 'waiting', ...seatedStates] as const satisfies readonly State[]

const includes = (list: readonly State[], state: State) => list.includes(state)
export const isSeated = (state: State): boolean => includes(seatedStates, state)
export const isLive = (state: State): boolean => includes(liveStates, state)

const ends = ['withdrawn', 'cancelled'] as const

/** What may follow what. Who lapsed or withdrew asks anew, and the old wish stays as it ended. */
const next: Readonly<Record<State | 'none', readonly State[]>> = {
  none: ['asked', 'held', 'confirmed', 'waiting'],
  asked: ['held', 'confirmed', 'waiting', 'refused', ...ends],
  waiting: ['offered', 'confirmed', 'refused', ...ends],
  held: ['confirmed', 'lapsed', ...ends],
  offered: ['confirmed', 'lapsed', ...ends],
  confirmed: ends,
  refused: [],
  lapsed: [],
  withdrawn: [],
  cancelled: [],
}

export const mayBecome = (from: State | 'none', to: State): boolean => next[from].includes(to)

/** What the facts of an enrolment tell about its row. */
export interface Standing {
  readonly state: State
  readonly seats: number
  readonly rank: number | null
  /** When what is held or offered lapses, in milliseconds since 1970. */
  readonly until: number | null
}

/** A change as its fact tells it. */
export interface Change extends Standing {
  readonly from: State | 'none'
}

/**
 * The row that the facts tell, in their order.
 * @throws {Error} when a fact does not follow from the one before it: the record and the engine then disagree
 */
export function fold(changes: readonly Change[]): Standing | undefined {
  let row: Standing | undefined
  for (const { from, ...to } of changes) {
    const was = row?.state ?? 'none'
    if (!follows(was, from, to.state)) throw new Error(`${from} became ${to.state} while it was ${was}`)
    row = to
  }
  return row
}

/** A party that became smaller stays what it was. */
const follows = (was: State | 'none', from: State | 'none', to: State) =>
  from === was && (from === to || mayBecome(from, to))
