import { today } from '#platform/calendar/instant.ts'
import type { Text } from '#platform/locale.ts'
import { cleaned } from '#platform/text/clean.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { careWords as words } from '../words/care.ts'

/** What a party tells beside who comes: by person, and whom to call. Empty is: nothing. */
export interface Care {
  readonly health: Readonly<Record<string, string>>
  readonly emergency: string
}

export const noCare: Care = { health: {}, emergency: '' }

/** The fields of a form, as they were sent. */
export interface CareSent {
  readonly health: Readonly<Record<string, string>>
  /** Who agreed that it is kept. */
  readonly healthConsent: Readonly<Record<string, string>>
  readonly emergency: string
}

/** Somebody for whom the sender may tell it. */
export interface CaredFor {
  readonly id: string
  readonly name: string
}

export const mostOfNote = 500
export const mostOfContact = 120
/** Digits of the shortest number of a house in the city. */
const fewestDigits = 7

type Wrong = readonly [field: string, problem: Text]

/** What was told of these people, and why some of it cannot be kept: without a consent no note is. */
export function careIn(sent: CareSent, people: readonly CaredFor[]) {
  const problems: Wrong[] = []
  const health: Record<string, string> = {}
  for (const { id, name } of people) {
    const text = cleaned(sent.health[id] ?? '').trim()
    health[id] = text.slice(0, mostOfNote)
    if (text.length > mostOfNote) problems.push([`health.${id}`, words.tooLong])
    if (text !== '' && sent.healthConsent[id] === undefined)
      problems.push([`healthConsent.${id}`, words.consentMissing(name)])
  }
  const emergency = cleaned(sent.emergency, { multiline: false }).trim().slice(0, mostOfContact)
  const digits = asciiDigits(emergency).replaceAll(/\D/gu, '').length
  if (emergency !== '' && digits < fewestDigits) problems.push(['emergency', words.numberMissing])
  return { care: { health, emergency } satisfies Care, problems }
}

/** Whether anything was told at all. */
export const isCare = ({ health, emergency }: Care): boolean =>
  emergency !== '' || Object.values(health).some((text) => text !== '')

interface Held {
  readonly leaders: readonly string[]
  readonly startsAt: Date | null
  readonly endsAt: Date | null
}

export const isLeading = ({ leaders }: Pick<Held, 'leaders'>, readerId: string | undefined): boolean =>
  readerId !== undefined && leaders.includes(readerId)

/** Whether it is the day of a session, by the wall clock of the city; one that lasts over midnight has two. */
export const isItsDay = ({ startsAt, endsAt }: Omit<Held, 'leaders'>, now: Date): boolean =>
  startsAt !== null && today(startsAt) <= today(now) && today(now) <= today(endsAt ?? startsAt)
