import type { Job } from '#platform/jobs/job.ts'
import { forgetPlans } from '../queries/plan/plans.ts'
import { planStays } from '../rules/plan.ts'

/** Where somebody meant to go a year ago is nobody’s business any more. */
export const forgetPlansJob: Job = {
  name: 'events.forget-plans',
  every: '41 3 * * *',
  run: ({ db, now }) => forgetPlans(db, new Date(now.getTime() - planStays * 86_400_000)),
}
