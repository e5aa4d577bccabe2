import type { Job } from '#platform/jobs/job.ts'
import { makeQuarterlyBriefs } from './actions/briefs.ts'
import { openDueGates } from './actions/legal.ts'

/** Just after midnight: a resolution binds from 00:00 of its day. Each morning looks whether a quarter is over. */
export const jobs: readonly Job[] = [
  { name: 'council.open-gates', every: '2 0 * * *', run: async (work) => void (await openDueGates(work)) },
  {
    name: 'council.quarterly-briefs',
    every: '17 5 * * *',
    run: async (work) => void (await makeQuarterlyBriefs(work)),
  },
]
