import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lossesOf } from '../queries/draws.ts'
import { meets } from '../rules/audience.ts'
import { weightOf } from '../rules/draw.ts'
import type { Phase } from '../rules/phases.ts'
import { sexOf } from '../rules/plan.ts'
import type { Offering } from '../tables.ts'
import { words } from '../words.ts'
import type { Checked, Wish } from './enrol.ts'

/** A phase may open some of the lanes only. */
export const lanesIn = (phase: Phase | undefined, lanes: readonly string[]): string[] =>
  [...new Set(lanes)].filter((lane) => phase?.lanes === undefined || phase.lanes.includes(lane))

/** Who may come, but not ask in this phase: residents first, everybody later. */
export const strangersTo = (
  phase: Phase | undefined,
  attendees: Checked['attendees'],
  on: string,
): Checked['refusals'] => {
  const { only } = phase ?? {}
  if (only === undefined) return []
  return attendees
    .filter((one) => one.role !== 'carer' && meets(one, only, on) !== 'yes')
    .map(({ id, name }) => ({ id, reason: refuse.conflict(words.notInPhase(name)) }))
}

const aYear = 365 * 86_400_000

/** One lot, and more for who had no luck in the draws of this series or lives where little is on offer. */
export async function weightFor(
  { db, now }: Work,
  { drawSeries }: Offering,
  { party, isPoorlySupplied }: Wish,
  attendees: Checked['attendees'],
) {
  const poorlySupplied = (await isPoorlySupplied?.(attendees.flatMap(({ zones }) => zones))) ?? false
  if (drawSeries === null) return weightOf(0, poorlySupplied)
  const ids = party.flatMap((companion) => ('personId' in companion ? [companion.personId] : []))
  return weightOf(await lossesOf(db, drawSeries, ids, new Date(now.getTime() - aYear)), poorlySupplied)
}

/** No class is larger; whoever brings more brings two groups. */
const mostOfGroup = 500

/**
 * Whom the rules let in: of a group of a school or a mosque each member by the profiles, the grown-ups who bring them beside
 * those, and as many as the seats allow, for one teacher brings a whole class.
 */
export function audienceFor({ audience }: Offering, { organisationId }: Wish): Offering['audience'] {
  if (organisationId === undefined) return audience
  const sex = sexOf(audience)
  const bringing = { key: 'bringing', ageMin: 18, ...(sex && { sex }) }
  const profiles = audience.profiles.length === 0 ? [] : [...audience.profiles, bringing]
  return { ...audience, profiles, party: { min: 1, max: mostOfGroup, childrenPerAdult: 0 } }
}
