import { forgetOnceKeys } from '#platform/forms/once.ts'
import { sweepBuckets } from '#platform/limits/queries.ts'
import { forgetMessages } from '#platform/outbox/queries.ts'
import type { Job } from '#platform/jobs/job.ts'

const aDay = 86_400_000
/** Days a message that left stays readable at the Desk. */
const messagesStay = 90

/** What keeps the house itself tidy. Jobs that need the doors to the outside are made where those are (`open-house.ts`). */
export const houseJobs: readonly Job[] = [
  { name: 'limits.sweep', every: '17 * * * *', run: async ({ db, now }) => void (await sweepBuckets(db, now)) },
  forgetOnceKeys,
  {
    name: 'outbox.forget',
    every: '41 3 * * *',
    run: async ({ db, now }) => void (await forgetMessages(db, new Date(now.getTime() - messagesStay * aDay))),
  },
]
