import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { selectionDecided } from '../facts.ts'
import { planOfferings } from '../permissions.ts'
import { askedInPhase } from '../queries/enrolments.ts'
import { getOffering } from '../queries/offerings.ts'
import type { Ranked, Unfundable } from '../rules/selection/ranking.ts'
import { selectionWords } from '../words/selection.ts'
import { aboutOf, demandOver } from './authority.ts'
import { judgeEnrolment } from './changes.ts'
import type { Told } from './commands.ts'

/** A ranking of those who applied for places, by the codes of their enrolments. */
export interface RankedPlaces {
  readonly ranked: readonly Pick<Ranked, 'code'>[]
  readonly unfundable: readonly Pick<Unfundable, 'code' | 'below'>[]
}

/**
 * Gives places where they go by selection: in the order of the ranking whoever fits is admitted, the others are the reserve
 * list in the same order, and who is below the least is refused with the criterion as reason. Who is not on the list waits
 * on for a decision. Done twice, it is done once.
 */
export async function decideSelection(
  work: Work,
  offeringId: string,
  phase: string,
  { ranked, unfundable }: RankedPlaces,
): Promise<readonly Told[]> {
  const offering = await getOffering(work.db, offeringId)
  await demandOver(work, planOfferings, offering)
  const applied = new Map((await askedInPhase(work.db, offeringId, phase)).map((one) => [one.code, one]))
  if ([...ranked, ...unfundable].some(({ code }) => !applied.has(code))) throw refuse.invalid(selectionWords.notOne)
  const open = (code: string) => [applied.get(code)].flatMap((one) => (one?.state === 'asked' ? [one.id] : []))
  const told: Told[] = []
  for (const id of ranked.flatMap(({ code }) => open(code)))
    told.push(await judgeEnrolment(work, id, 'admit', 'selection'))
  for (const { code, below } of unfundable)
    for (const id of open(code)) told.push(await judgeEnrolment(work, id, 'refuse', `below:${below}`))
  if (told.length > 0)
    await transact(work, ({ announce }) =>
      announce(selectionDecided, { offeringId, phase, decided: told.length }, aboutOf(offering)),
    )
  return told
}
