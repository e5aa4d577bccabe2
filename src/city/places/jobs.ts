import { today } from '#platform/calendar/instant.ts'
import type { Job } from '#platform/jobs/job.ts'
import { transact } from '#platform/work.ts'
import { editionsBeginningOn } from '#city/zones/queries.ts'
import { locatePlace } from './locate.ts'
import { locatedAfter } from './queries.ts'

/** Boundaries that were published for a later day begin to hold at its midnight: places are found anew in them. */
export const rezoneAtMidnight: Job = {
  name: 'places.rezone-at-midnight',
  every: '5 0 * * *',
  run: async (work) => {
    const on = today(work.now)
    if ((await editionsBeginningOn(work.db, on)).length === 0) return
    for (
      let ids = await locatedAfter(work.db, undefined);
      ids.length > 0;
      ids = await locatedAfter(work.db, ids.at(-1))
    ) {
      for (const id of ids) await transact(work, ({ db }) => locatePlace(db, id, on))
    }
  },
}
