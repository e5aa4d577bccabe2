import { today } from '#platform/calendar/instant.ts'
import type { Job } from '#platform/jobs/job.ts'
import { makeQuarterlyBriefs } from './actions/briefs.ts'
import { openDueGates } from './actions/legal.ts'
import { type House, tellFollowers } from './actions/watch.ts'
import { changedAndFollowed } from './queries/changes.ts'

/** Just after midnight: a resolution binds from 00:00 of its day. Each morning looks whether a quarter is over. */
export const jobs: readonly Job[] = [
  { name: 'council.open-gates', every: '2 0 * * *', run: async (work) => void (await openDueGates(work)) },
  {
    name: 'council.quarterly-briefs',
    every: '17 5 * * *',
    run: async (work) => void (await makeQuarterlyBriefs(work)),
  },
]

const aDay = 86_400_000

/** Needs the keys of the house, and is made where those are. At daytime; who was told today is not told again. */
export const followJob = (house: House): Job => ({
  name: 'council.tell-followers',
  every: '12 9-20 * * *',
  run: async (work) => {
    const changed = await changedAndFollowed(work.db, new Date(work.now.getTime() - aDay))
    for (const { id, modified } of changed) await tellFollowers(work, house, id, today(modified))
  },
})
