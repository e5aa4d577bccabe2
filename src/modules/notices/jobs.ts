import type { Job } from '#platform/jobs/job.ts'
import { askForRatings, askToReconfirm, releaseUnanswered, remind, tellOfMoney } from './actions/clockwork.ts'
import { type Pen, postNotices } from './actions/post.ts'

/** What is told by the clock. */
export const noticeJobs: readonly Job[] = [
  { name: 'notices.remind', every: '0 17,19 * * *', run: remind },
  { name: 'notices.ask-how-it-was', every: '*/15 8-21 * * *', run: askForRatings },
  { name: 'notices.ask-to-reconfirm', every: '5 8-21 * * *', run: askToReconfirm },
  { name: 'notices.release', every: '*/10 * * * *', run: releaseUnanswered },
  { name: 'notices.money', every: '*/10 * * * *', run: tellOfMoney },
]

/** Writes what is due into the outbox. It needs the keys of the house, so it is made where those are. */
export const postJob = (pen: Pen): Job => ({
  name: 'notices.post',
  every: 'often',
  run: async (work) => void (await postNotices(work, pen)),
})
