import type { Job } from '#platform/jobs/job.ts'
import { forgetContents } from '../queries/imports/imports.ts'

/** Days what stood in a file is kept: names of people may be in it. */
const contentsStay = 7

export const forgetImportsJob: Job = {
  name: 'events.forget-imports',
  every: '41 3 * * *',
  run: ({ db, now }) => forgetContents(db, new Date(now.getTime() - contentsStay * 86_400_000)),
}
