import type { Job } from '#platform/jobs/job.ts'
import { tellEvidence } from '../actions/evidence.ts'

/** Every ten minutes what people came to becomes evidence. */
export const evidenceJob: Job = { name: 'events.tell-evidence', every: '*/10 * * * *', run: tellEvidence }
