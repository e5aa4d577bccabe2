import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { legalStateNames, words } from '../words.ts'
import { eventsAfter, type LegalEvent, type LegalEventKind, type LegalStanding } from './legal.ts'

/** A legal event as somebody wants to record it. */
export interface WantedEvent extends LegalEvent {
  readonly receivedOn?: IsoDay | undefined
  readonly letterNumber?: string | undefined
  readonly by?: string | undefined
}

export interface Situation {
  readonly today: IsoDay
  readonly adoptedOn: IsoDay
  readonly before: readonly LegalEvent[]
  readonly standing: LegalStanding
}

/** Why an event cannot be recorded: not now, not on that day, or not without what it needs. */
export const whyNotEvent = (wish: WantedEvent, situation: Situation): Refusal | undefined =>
  whyNotNow(wish, situation) ?? whyNotThen(wish, situation) ?? whyIncomplete(wish)

const whyNotNow = ({ kind }: WantedEvent, { standing }: Situation) =>
  eventsAfter(standing).includes(kind) ? undefined : refuse.conflict(words.notNow(legalStateNames[standing.state]))

function whyNotThen({ kind, on, receivedOn = on }: WantedEvent, situation: Situation) {
  if (on > situation.today || receivedOn > situation.today) return refuse.invalid(words.dateAhead)
  return on < earliestFor(kind, situation) || receivedOn < on ? refuse.invalid(words.dateTooEarly) : undefined
}

const earliestFor = (kind: LegalEventKind, { before, adoptedOn }: Situation): IsoDay =>
  lastOf(before, follows[kind] ?? 'notified') ?? lastOf(before, 'notified') ?? adoptedOn

/** What a step answers: it lies on no day before that. The others follow the notification. */
const follows: Partial<Record<LegalEventKind, LegalEventKind>> = {
  notified: 'amended',
  upheld: 'objected',
  amended: 'objected',
  voided: 'objected',
  'dispute-upheld': 'upheld',
  'dispute-annulled': 'upheld',
  'dispute-partly': 'upheld',
  resumed: 'suspended',
}

export const lastOf = (events: readonly LegalEvent[], wanted: LegalEventKind): IsoDay | undefined =>
  events.findLast(({ kind }) => kind === wanted)?.on

/** These come in a letter with a number. */
const lettered: ReadonlySet<LegalEventKind> = new Set(['notified', 'no-objection', 'objected'])

function whyIncomplete(wish: WantedEvent) {
  const missing = whatLacks(wish)
  return missing && refuse.invalid(missing)
}

function whatLacks({ kind, letterNumber, addresses, by }: WantedEvent) {
  if (lettered.has(kind)) return letterNumber ? undefined : words.letterMissing
  if (kind === 'dispute-partly') return addresses?.length ? undefined : words.addressesMissing
  return kind === 'repealed' && by === undefined ? words.otherMissing : undefined
}
