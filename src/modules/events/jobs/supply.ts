import type { Job } from '#platform/jobs/job.ts'
import { publishSupplyList } from '../actions/supply-list.ts'

/** Every morning: a season that has begun has its list of zones with little on offer. */
export const supplyListJob: Job = { name: 'events.publish-supply-list', every: '20 4 * * *', run: publishSupplyList }
