import { type Command, say } from './command.ts'
import { withHouse } from './opening.ts'

export const migrate: Command = {
  name: 'migrate',
  usage: '',
  purpose: 'brings the database up to this release; the city does so itself when it starts',
  run: async (_words, config) => {
    await withHouse(config, 'command', async () => {})
    say('The database is up to date.')
  },
}
