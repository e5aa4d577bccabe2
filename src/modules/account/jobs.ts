import { sweepCodes } from '#platform/auth/codes/queries.ts'
import { sweepProofs } from '#platform/auth/robots/queries.ts'
import { sweepSessions, sweepVerifications } from '#platform/auth/sessions/queries.ts'
import type { Job } from '#platform/jobs/job.ts'
import { sweepDeskCodes } from './queries/desk-codes.ts'

/** Every hour what ended goes: codes, proofs of work, unfinished sign-ins, sessions. The record of them stays. */
export const sweep: Job = {
  name: 'account.sweep',
  every: '23 * * * *',
  run: async ({ db, now }) => {
    await sweepCodes(db, now)
    await sweepDeskCodes(db, now)
    await sweepProofs(db, now)
    await sweepVerifications(db, now)
    await sweepSessions(db, now)
  },
}
