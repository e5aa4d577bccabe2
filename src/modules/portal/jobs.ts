import type { Job } from '#platform/jobs/job.ts'
import { publishDue } from './actions/steps.ts'

/** Every minute: what is scheduled goes out at its time. */
export const jobs: readonly Job[] = [
  { name: 'portal.publish-due', every: '* * * * *', run: async (work) => void (await publishDue(work)) },
]
