import { Refusal, refuse } from '#platform/refusal.ts'
import { activityKinds, type ActivityKind, isActivityKind } from '#city/facts/kinds.ts'
import { daysBetween, fiscalYearOf, type IsoDay } from '#platform/calendar/jalali.ts'
import { numeral } from '#platform/text/digits.ts'
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

/** Something that was done. Without a zone it was done for the whole city. */
export interface NewActivity {
  readonly kind: ActivityKind
  /** The day it happened, `YYYY-MM-DD`. */
  readonly on: string
  readonly people?: number | undefined
  readonly zoneId?: string | undefined
  readonly placeId?: string | undefined
  readonly note?: string | undefined
}

type Period = Pick<Programme, 'startsOn' | 'endsOn'>

/** Only what has happened, within the programme's period, is evidence. */
export function whyNotActivity(
  { startsOn, endsOn }: Period,
  { kind, on, people }: Pick<NewActivity, 'kind' | 'on' | 'people'>,
  today: string,
) {
  if (on > today) return refuse.invalid(words.activityInFuture)
  if (on < startsOn || on > endsOn) return refuse.invalid(words.activityOutside)
  if (people !== undefined && activityKinds[kind].counts === 'things') return refuse.invalid(words.noPeople)
  return undefined
}

/** Only where the programme works; `chain` is the zone of the activity and every zone above it. */
export function whyNotHere(programmeZones: readonly string[], chain: readonly string[]): Refusal | undefined {
  if (programmeZones.length === 0 || chain.length === 0) return undefined
  return chain.some((id) => programmeZones.includes(id)) ? undefined : refuse.invalid(words.notHere)
}

interface Recorded {
  readonly kind: string
  readonly people: number | null
  readonly difference: number
  readonly quantity: number
  readonly voided: boolean
}

/** How many people were there, all corrections included; nothing where nobody counted. */
export const peopleNow = ({ people, difference, quantity }: Omit<Recorded, 'kind' | 'voided'>): number | undefined =>
  people === null && difference === 0 ? undefined : quantity + difference

/** Once voided an activity stays so, and a correction must change something. */
export function whyNotCorrect(recorded: Recorded, to: number | 'void'): Refusal | undefined {
  if (recorded.voided) return refuse.conflict(words.alreadyVoid)
  if (to === 'void') return undefined
  const { kind } = recorded
  if (isActivityKind(kind) && activityKinds[kind].counts === 'things') return refuse.invalid(words.noPeople)
  return peopleNow(recorded) === to ? refuse.invalid(words.nothingCorrected) : undefined
}

/** A district's adoption hangs below the city's programme, and nothing hangs below it in turn. */
export function whyNotParent(
  child: { readonly id?: string; readonly hasChildren: boolean },
  parent: Pick<Programme, 'id' | 'parentId'>,
): Refusal | undefined {
  const fits = parent.id !== child.id && parent.parentId === null && !child.hasChildren
  return fits ? undefined : refuse.invalid(words.parentTooDeep)
}

/** Words of addresses that programmes may not take. */
const taken = new Set(['plan', 'new', 'list', 'import'])

export const whyNotSlug = (slug: string): Refusal | undefined =>
  /^[\p{L}\p{Nd}]+(?:-[\p{L}\p{Nd}]+)*$/u.test(slug) && !taken.has(slug) && !/^\d+$/.test(slug)
    ? undefined
    : refuse.invalid(words.slugUnfit)

/** Days of a period that have gone by, of all its days; both ends belong to it. */
export function elapsed({ startsOn, endsOn }: Period, today: IsoDay): { readonly gone: number; readonly all: number } {
  const all = daysBetween(startsOn, endsOn) + 1
  return { gone: Math.min(all, Math.max(0, daysBetween(startsOn, today) + 1)), all }
}

/** The fiscal years a period touches. */
export function fiscalYearsOf({ startsOn, endsOn }: Period): number[] {
  const [first, last] = [fiscalYearOf(startsOn), fiscalYearOf(endsOn)]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** Which row of several is to blame. */
export const inRow = (row: number, { kind, reason }: Refusal): Refusal =>
  new Refusal(kind, words.inRow(numeral(row), reason))
