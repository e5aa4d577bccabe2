import { type Refusal, refuse } from '#platform/refusal.ts'
import { activityKinds, type ActivityKind } from '#city/facts/kinds.ts'
import type { Programme, ProgrammeState } from './tables.ts'
import { stateNames, words } from './words.ts'

/** A programme goes forward, or is stopped; what has ended stays ended. */
const onward: Record<ProgrammeState, readonly ProgrammeState[]> = {
  planned: ['running', 'stopped'],
  running: ['ended', 'stopped'],
  stopped: ['running'],
  ended: [],
}

export const statesAfter = (state: ProgrammeState) => onward[state]

export const whyNotBecome = (from: ProgrammeState, to: ProgrammeState): Refusal | undefined =>
  onward[from].includes(to) ? undefined : refuse.conflict(words.notFrom(stateNames[from], stateNames[to]))

export const whyNotPeriod = (startsOn: string, endsOn: string): Refusal | undefined =>
  endsOn < startsOn ? refuse.invalid(words.endsBeforeItStarts) : undefined

/** Of two people at one form, the second must see what the first wrote. */
export const whyNotVersion = (programme: Pick<Programme, 'version'>, seen: number): Refusal | undefined =>
  programme.version === seen ? undefined : refuse.conflict(words.someoneChangedIt)

/** A claim registered after the start is taken, but says for ever that it came late. */
export const isLate = (programme: Pick<Programme, 'startsOn'>, today: string) => today > programme.startsOn

interface Activity {
  readonly kind: ActivityKind
  readonly on: string
  readonly people?: number | undefined
}

type Period = Pick<Programme, 'startsOn' | 'endsOn'>

/** Only what has happened, within the programme's period, is evidence. */
export function whyNotActivity({ startsOn, endsOn }: Period, { kind, on, people }: Activity, today: string) {
  if (on > today) return refuse.invalid(words.activityInFuture)
  if (on < startsOn || on > endsOn) return refuse.invalid(words.activityOutside)
  if (people !== undefined && activityKinds[kind].counts === 'things') return refuse.invalid(words.noPeople)
  return undefined
}
