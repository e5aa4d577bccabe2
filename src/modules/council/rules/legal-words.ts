import { longDate } from '#platform/calendar/format.ts'
import type { Text } from '#platform/locale.ts'
import { publicWords as words } from '../words/public.ts'
import type { LegalKey, LegalStanding, LegalState } from './legal.ts'

const keys: Record<LegalKey, Text> = {
  'by-law': words.byLaw,
  'no-objection': words.byLetter,
  'dispute-board': words.byBoard,
}

const sentences: Record<LegalState, (standing: LegalStanding) => Text> = {
  adopted: ({ day = 0 }) => words.notServed(day),
  waiting: ({ day = 0, of = 0, enforceableOn, since }) => words.waitingDay(day, of, longDate(enforceableOn ?? since)),
  enforceable: ({ since }) => words.inForceSince(longDate(since)),
  objected: ({ due, since }) => words.objectedDue(longDate(due ?? since)),
  disputed: ({ due, since }) => words.disputedDue(longDate(due ?? since)),
  void: ({ since }) => words.voidSince(longDate(since)),
  suspended: ({ since }) => words.suspendedSince(longDate(since)),
  repealed: ({ since }) => words.repealedSince(longDate(since)),
}

/** The same as a sentence with its dates. */
export const legalSentence = (standing: LegalStanding): Text => sentences[standing.state](standing)

/** What gave it effect. */
export const legalKeyText = ({ state, key }: LegalStanding): Text | undefined =>
  state === 'enforceable' && key ? keys[key] : undefined
