import type { Keyring } from '#platform/keys/master.ts'
import type { Job } from '#platform/jobs/job.ts'
import { checkFolds, publishHeads } from './actions/checks.ts'
import { type NumbersOf, sendDigests } from './actions/digest.ts'
import { watchOver } from './actions/night.ts'
import { tellWatchers } from './actions/tell-watchers.ts'

/** Before the first office opens, so that the morning's digest knows of the night's warnings. */
export const jobs: readonly Job[] = [
  { name: 'commitment.watch', every: '20 5 * * *', run: async (work) => void (await watchOver(work)) },
  { name: 'commitment.check-folds', every: '50 2 * * *', run: async (work) => void (await checkFolds(work)) },
  { name: 'commitment.publish-heads', every: '55 23 * * *', run: async (work) => void (await publishHeads(work)) },
]

/** Needs the keys of the house, and is made where those are, and where it is known who is told without an account. */
export const digestJob = (keyring: Keyring, numbersOf?: NumbersOf): Job => ({
  name: 'commitment.digest',
  every: '40 7 * * *',
  run: async (work) => void (await sendDigests(work, keyring, numbersOf)),
})

/** Tells those who follow something what is new, a quarter after each hour. */
export const watchJob = (keyring: Keyring, publicUrl: string): Job => ({
  name: 'commitment.tell-watchers',
  every: '15 * * * *',
  run: async (work) => void (await tellWatchers(work, keyring, publicUrl)),
})
