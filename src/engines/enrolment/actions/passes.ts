import { demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { passEnded, passIssued } from '../facts.ts'
import { listEnrolments } from '../permissions.ts'
import { endPassRow, getPass, insertPass } from '../queries/limits.ts'
import type { Pass } from '../tables.ts'
import { words } from '../words.ts'

type NewPass = Pick<Pass, 'kind' | 'startsOn' | 'endsOn' | 'uses'> &
  ({ readonly personId: string } | { readonly householdId: string })

/** Gives a person or a household a pass at the desk; what was paid for it the desk’s till knows. */
export async function issuePass(work: Work, wish: NewPass): Promise<Pass> {
  demand(work.actor, listEnrolments, {})
  if (wish.endsOn < wish.startsOn) throw refuse.invalid(words.passDates)
  return transact(work, async ({ db, now, announce }) => {
    const made = await insertPass(db, { ...wish, code: newTrackingCode(), createdAt: now })
    await announce(passIssued, { passId: made.id, kind: made.kind, uses: made.uses })
    return made
  })
}

/** Ends a pass: lost, or given back. Done twice, it is done once. */
export async function endPass(work: Work, id: string): Promise<void> {
  demand(work.actor, listEnrolments, {})
  await transact(work, async ({ db, now, announce }) => {
    const { endedAt } = await getPass(db, id)
    if (endedAt !== null) return
    await endPassRow(db, id, now)
    await announce(passEnded, { passId: id })
  })
}
