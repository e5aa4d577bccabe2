import type { Text } from '#platform/locale.ts'
import { money } from '#platform/text/numbers.ts'
import { selectionWords } from '../../words/selection.ts'
import type { Award } from './awards.ts'
import { twoDecimals } from './fractions.ts'
import type { Unfundable } from './ranking.ts'
import type { Outcome } from './selection.ts'

/** For each application one sentence why it is in or out, by code; `nameOf` gives the name of a criterion. */
export function traceOf(
  { ranked, unfundable, awards }: Outcome,
  nameOf: (criterion: string) => Text,
): Map<string, Text> {
  const places = new Map(ranked.map(({ code, place }) => [code, place]))
  const inside = awards.map((award): [string, Text] => [award.code, sentenceFor(award, places.get(award.code) ?? 0)])
  return new Map([...inside, ...unfundable.map((one): [string, Text] => [one.code, whyUnfundable(one, nameOf)])])
}

function sentenceFor(award: Award, place: number): Text {
  if (award.is === 'funded') return selectionWords.funded(place, money(award.amount))
  return award.is === 'reserve' ? selectionWords.reserve(award.place) : selectionWords.ceiling
}

const whyUnfundable = ({ below, total }: Unfundable, nameOf: (criterion: string) => Text): Text =>
  below === 'total' ? selectionWords.belowTotal(twoDecimals(total)) : selectionWords.belowCriterion(nameOf(below))
