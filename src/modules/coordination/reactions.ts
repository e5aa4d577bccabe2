import { consentWithdrawn } from '#city/consents/facts.ts'
import { transact, when } from '#platform/work.ts'
import { expertListing } from './facts.ts'
import { changeExpert, findExpert, holdExpert } from './queries/experts.ts'

/** Whoever takes back that their name may stand in lists is found by nobody from then on. A second time changes nothing. */
export const reactions = [
  when(consentWithdrawn, 'coordination.end-listing', async (work, { purpose }, { personId }) => {
    if (purpose !== 'name-in-lists' || personId === null) return
    if (!(await findExpert(work.db, personId))) return
    await transact(work, async (held) => {
      const { code, listed } = await holdExpert(held.db, personId)
      if (listed !== 'public') return
      await changeExpert(held.db, personId, { listed: 'staff', modified: held.now })
      await held.announce(expertListing, { code, listed: 'staff' }, { personId })
    })
  }),
]
