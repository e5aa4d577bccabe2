import type { Job } from '#platform/jobs/job.ts'
import { openDueGates } from './actions/legal.ts'

/** Just after midnight: a resolution binds from 00:00 of its day. */
export const jobs: readonly Job[] = [
  { name: 'council.open-gates', every: '2 0 * * *', run: async (work) => void (await openDueGates(work)) },
]
