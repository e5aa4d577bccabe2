import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Job } from '#platform/jobs/job.ts'
import { transact, type Work } from '#platform/work.ts'
import { remindOfEnds } from './actions/agreements.ts'
import { type LinkHouse, tellExpert } from './actions/expert-links.ts'
import { changeInvitation, unremindedUntil } from './queries/consultations.ts'

/** Days before the day of a question on which experts who have not answered are reminded, once. */
const daysBefore = 3

/** Reminds everybody whose advice is awaited within three days. Gives how many were. */
export async function remindExperts(work: Work, house: LinkHouse): Promise<number> {
  const day = today(work.now)
  const waiting = await unremindedUntil(work.db, addDays(day, daysBefore), day)
  for (const { invitation } of waiting) {
    await transact(work, async (held) => {
      await changeInvitation(held.db, invitation, { remindedOn: day })
      await tellExpert(held, house, invitation.personId, 'reminder')
    })
  }
  return waiting.length
}

/** Experts in the morning; those whose agreements come to their end. Needs the keys of the house. */
export const remindJob = (house: LinkHouse): Job => ({
  name: 'coordination.remind',
  every: '10 10 * * *',
  run: async (work) => {
    await remindExperts(work, house)
    await remindOfEnds(work, house)
  },
})
