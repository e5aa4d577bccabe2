import type { Text } from '#platform/locale.ts'
import type { Standing } from '../../rules/standing.ts'
import { offeringWords as words } from '../../words/offering.ts'

/** What the button does, as a verb: it never promises a seat where there is only a line. */
export function enrolVerb({ is }: Standing): Text {
  if (is === 'full') return words.joinLine
  if (is === 'draw') return words.enterDraw
  if (is === 'selection') return words.apply
  return is === 'open' ? words.tellThem : words.enrol
}
