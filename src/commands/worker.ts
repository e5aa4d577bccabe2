import { openServer } from '#platform/db/server.ts'
import { openHouse } from '../house/open-house.ts'
import { type Command, say } from './command.ts'
import { openingOf } from './opening.ts'
import { onStop } from './stopping.ts'

export const worker: Command = {
  name: 'worker',
  usage: '',
  purpose: 'does the work behind the pages (reactions, jobs) until it is stopped; for cities with WORKER=separate',
  run: async (_words, config) => {
    const server = await openServer(config, 'worker', say)
    const house = await openHouse(openingOf(config, server.url))
    await house.startWorking()
    say('The worker works. Ctrl-C stops it.')
    await new Promise<never>(() =>
      onStop(async () => {
        await house.close()
        server.stop()
      }),
    )
  },
}
