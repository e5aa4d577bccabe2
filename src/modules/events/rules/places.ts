import type { State } from '#engines/enrolment/index.ts'

const live = new Set<State>(['asked', 'waiting', 'held', 'offered', 'confirmed'])

/** Whether there is still something to give back. */
export const isLive = (state: State): boolean => live.has(state)
