import type { Job } from '#platform/jobs/job.ts'
import { forgetInvitations } from './queries.ts'

const aWeek = 7 * 86_400_000

/** Codes that are over are of no use to anybody. */
export const forgetInvitationsJob: Job = {
  name: 'families.forget-invitations',
  every: '20 3 * * *',
  run: ({ db, now }) => forgetInvitations(db, new Date(now.getTime() - aWeek)),
}
