import type { State } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'
import { ticketWords as words } from '../words/tickets.ts'

/** How one gives up what one has: a place, a turn in the line, or a request on which nothing is decided yet. */
export function leaveVerb(state: State): Text {
  if (state === 'asked') return words.takeBack
  return state === 'waiting' ? words.leaveLine : words.giveBack
}
