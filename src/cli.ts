import { readConfig } from '#platform/config.ts'
import { giveUp } from '#platform/trouble.ts'
import { backup } from './commands/backup.ts'
import type { Command } from './commands/command.ts'
import { doctor } from './commands/doctor.ts'
import { importOld } from './commands/import.ts'
import { migrate } from './commands/migrate.ts'
import { restore } from './commands/restore.ts'
import { seed } from './commands/seed.ts'
import { worker } from './commands/worker.ts'

const commands: readonly Command[] = [migrate, seed, importOld, backup, restore, doctor, worker]

try {
  process.exitCode = await obey(process.argv.slice(2))
} catch (error) {
  giveUp(error)
}

async function obey([name, ...words]: readonly string[]): Promise<number> {
  const command = commands.find((each) => each.name === name)
  if (command) return (await command.run(words, readConfig(process.env))) ?? 0

  const isAsked = name === undefined || name === 'help' || name === '--help'
  const out = isAsked ? process.stdout : process.stderr
  out.write(`${isAsked ? '' : `There is no command "${name}".\n\n`}${listOfCommands()}\n`)
  return isAsked ? 0 : 1
}

function listOfCommands() {
  const lines = commands.map(({ name, usage, purpose }) => `  ${`${name} ${usage}`.trimEnd()}\n      ${purpose}`)
  return ['npm run city -- <command>', '', ...lines].join('\n')
}
