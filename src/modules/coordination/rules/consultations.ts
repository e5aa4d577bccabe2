import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { consultationWords as words } from '../words/consultations.ts'

export const roundStates = ['open', 'over', 'closed', 'answered'] as const
/** `open`: advice is awaited; `over`: its day has gone by; `closed`: summed up; `answered`: said what became of it. */
export type RoundState = (typeof roundStates)[number]

interface Round {
  readonly due: IsoDay
  readonly closedAt: Date | null
  readonly answer: string | null
}

export function roundStateOf({ due, closedAt, answer }: Round, today: IsoDay): RoundState {
  if (answer !== null) return 'answered'
  if (closedAt !== null) return 'closed'
  return today > due ? 'over' : 'open'
}

/** Whoever is asked has a day to answer by: after today. */
export const whyNotDueDay = (due: IsoDay, today: IsoDay): Refusal | undefined =>
  due <= today ? refuse.invalid(words.dueTooEarly) : undefined

interface Asked {
  readonly isConfirmed: boolean
  readonly paused: boolean
  readonly listed: 'public' | 'staff' | 'no'
}

/** Why somebody is not asked at all. */
export function whyNotAsked({ isConfirmed, paused, listed }: Asked): Refusal | undefined {
  if (!isConfirmed) return refuse.conflict(words.notConfirmed)
  if (listed === 'no') return refuse.conflict(words.notListed)
  return paused ? refuse.conflict(words.expertPaused) : undefined
}

const shortestReason = 20

/** Somebody with a conflict is asked only with a reason that is printed beside the advice. */
export const whyConflict = (hasConflict: boolean, despite: string): Refusal | undefined =>
  hasConflict && despite.trim().length < shortestReason ? refuse.invalid(words.despiteMissing) : undefined

export const whyNoMore = ({ closedAt }: Pick<Round, 'closedAt'>): Refusal | undefined =>
  closedAt === null ? undefined : refuse.conflict(words.closedAlready)

interface Gathered {
  readonly invited: number
  readonly answered: number
}

/** A round is summed up once its day has gone by, or everybody who was asked has answered. */
export function whyNotClose(round: Round, { invited, answered }: Gathered, today: IsoDay): Refusal | undefined {
  const state = roundStateOf(round, today)
  if (state === 'closed' || state === 'answered') return refuse.conflict(words.closedAlready)
  if (invited === 0) return refuse.conflict(words.nobodyAsked)
  return state === 'over' || answered === invited ? undefined : refuse.conflict(words.stillWaiting(invited - answered))
}

export function whyNotAnswer({ closedAt, answer }: Omit<Round, 'due'>): Refusal | undefined {
  if (closedAt === null) return refuse.conflict(words.notClosed)
  return answer === null ? undefined : refuse.conflict(words.answeredAlready)
}
