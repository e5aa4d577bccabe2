import type { Job } from '#platform/jobs/job.ts'
import { forgetCare } from '../queries/care.ts'

/** So many days after the end nobody has to know any more what was told on health, or whom to call. */
const careDays = 30

export const forgetCareJob: Job = {
  name: 'events.forget-care',
  every: '45 3 * * *',
  run: ({ db, now }) => forgetCare(db, new Date(now.getTime() - careDays * 86_400_000)),
}
