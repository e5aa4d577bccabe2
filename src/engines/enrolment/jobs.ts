import type { Job } from '#platform/jobs/job.ts'
import { admissionFor } from './actions/admission.ts'
import { senderOf } from './actions/enrol.ts'
import { whereDue } from './queries/enrolments.ts'

/** Holds and offers that ran out lapse, lanes are released, and who waits is served: also where nobody asks. */
export const passTheTime: Job = {
  name: 'enrolment.pass-the-time',
  every: '* * * * *',
  run: async (work) => {
    const admit = admissionFor(work)
    for (const { offeringId, sessionId } of await whereDue(work.db, work.now)) {
      const key = sessionId === null ? { offeringId } : { sessionId }
      await admit(key, { sender: senderOf(work), act: { kind: 'pass' } })
    }
  },
}
