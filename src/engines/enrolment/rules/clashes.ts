import { shortMoment } from '#platform/calendar/format.ts'
import type { Text } from '#platform/locale.ts'
import { planWords } from '../words/planning.ts'

/** A time that is taken, and when it would be free. */
export interface ClashOf {
  readonly time: { readonly from: Date }
  readonly alternatives: readonly { readonly from: Date }[]
}

/** More are counted, not listed: a form is no place for two hundred lines. */
const mostListed = 5

/** What a form says where places or leaders are taken: each time with the nearest free ones. */
export function clashesSaid(list: readonly ClashOf[]): Text {
  const lines = list.slice(0, mostListed).map(clashLine)
  const more = list.length - lines.length
  return joined(more > 0 ? [...lines, planWords.andMore(more)] : lines, [' ', ' '])
}

function clashLine({ time, alternatives }: ClashOf): Text {
  const free = alternatives.map(({ from }) => shortMoment(from))
  const at = shortMoment(time.from)
  return free.length === 0 ? planWords.taken(at) : planWords.takenFree(at, joined(free, ['، ', ', ']))
}

const joined = (texts: readonly Text[], [fa, en]: readonly [string, string]): Text => ({
  fa: texts.map((text) => text.fa).join(fa),
  en: texts.map((text) => text.en).join(en),
})
