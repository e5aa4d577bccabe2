import type { Job } from '#platform/jobs/job.ts'
import { admissionFor } from './actions/admission.ts'
import { mendInstants } from './actions/clock.ts'
import { senderOf } from './actions/enrol.ts'
import { forgetGuestNames } from './queries/guests.ts'
import { whereDue } from './queries/enrolments.ts'

/** So many days after the end nobody has to know any more how a guest was called; they stay counted. */
const guestDays = 90

/** Forgets the names of guests ninety days after what they came to. */
export const forgetGuests: Job = {
  name: 'enrolment.forget-guests',
  every: '35 3 * * *',
  run: async ({ db, now }) => {
    const before = new Date(now.getTime() - guestDays * 86_400_000)
    while ((await forgetGuestNames(db, before)) > 0);
  },
}

/** The rules of the zones come with the process: looked at when it starts, and every night. */
export const followTheClock: Job = {
  name: 'enrolment.follow-the-clock',
  every: '5 0 * * *',
  atStart: true,
  run: (work) => mendInstants(work, process.versions['tz'] ?? 'unknown'),
}

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
