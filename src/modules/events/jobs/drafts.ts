import type { Job } from '#platform/jobs/job.ts'
import { forgetDrafts } from '../queries/enrolling/drafts.ts'

/** Days a draft is kept after it was last touched: guests have names. */
const draftsStay = 2

export const forgetDraftsJob: Job = {
  name: 'events.forget-drafts',
  every: '23 * * * *',
  run: ({ db, now }) => forgetDrafts(db, new Date(now.getTime() - draftsStay * 86_400_000)),
}
