import { today } from '#platform/calendar/instant.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { standingAgreed } from '../facts.ts'
import { issueBodyLinks } from '../permissions.ts'
import { putStandings, standingOf } from '../queries/standings.ts'

/** Of which kinds of matters a body accepts every offer unasked from now on. The same again changes nothing. */
export async function agreeStanding(work: Work, organisationId: string, kinds: readonly string[]): Promise<void> {
  demand(work.actor, issueBodyLinks, wholeCity)
  await transact(work, async ({ db, now, announce }) => {
    const wanted = [...new Set(kinds)].toSorted()
    if ((await standingOf(db, organisationId)).join() === wanted.join()) return
    await putStandings(db, organisationId, wanted, today(now))
    await announce(standingAgreed, { kinds: wanted }, { organisationId })
  })
}
