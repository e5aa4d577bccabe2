import type { Keyring } from '#platform/keys/master.ts'
import type { Job } from '#platform/jobs/job.ts'
import { sendDigests } from './actions/digest.ts'
import { watchOver } from './actions/night.ts'

/** Before the first office opens, so that the morning's digest knows of the night's warnings. */
export const jobs: readonly Job[] = [
  { name: 'commitment.watch', every: '20 5 * * *', run: async (work) => void (await watchOver(work)) },
]

/** Needs the keys of the house, and is made where those are. */
export const digestJob = (keyring: Keyring): Job => ({
  name: 'commitment.digest',
  every: '40 7 * * *',
  run: async (work) => void (await sendDigests(work, keyring)),
})
