/** A result nobody objects to stands after so many hours. */
export const standsAfter = 24

const anHour = 3_600_000

export interface Entered {
  readonly homeGoals: number | null
  readonly awayGoals: number | null
  readonly enteredAt: Date | null
  readonly homeConfirmedAt: Date | null
  readonly awayConfirmedAt: Date | null
  readonly contestedAt: Date | null
}

/** `open` not played yet; `entered` by the referee and waiting for the captains; `contested` by one of them; `final`. */
export type ResultState = 'open' | 'entered' | 'contested' | 'final'

/** Where a result stands: final when both captains said yes, or a day after it was entered if none said no. */
export function resultState(match: Entered, now: Date): ResultState {
  const { enteredAt, homeConfirmedAt, awayConfirmedAt, contestedAt } = match
  if (enteredAt === null) return 'open'
  if (contestedAt !== null) return 'contested'
  const isAgreed = homeConfirmedAt !== null && awayConfirmedAt !== null
  return isAgreed || now.getTime() - enteredAt.getTime() >= standsAfter * anHour ? 'final' : 'entered'
}
