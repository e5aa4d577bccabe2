import { readConfig } from '#platform/config.ts'
import { misspeltSettings } from '#platform/misspelt.ts'
import { giveUp } from '#platform/trouble.ts'
import { administrator } from './commands/administrator.ts'
import { backup } from './commands/backup.ts'
import { type Command, say } from './commands/command.ts'
import { doctor } from './commands/doctor.ts'
import { importOld } from './commands/import.ts'
import { migrate } from './commands/migrate.ts'
import { restore } from './commands/restore.ts'
import { seed } from './commands/seed.ts'
import { worker } from './commands/worker.ts'

const commands: readonly Command[] = [migrate, seed, administrator, importOld, backup, restore, doctor, worker]

try {
  process.exitCode = await obey(process.argv.slice(2))
} catch (error) {
  giveUp(error)
}

async function obey([name, ...words]: readonly string[]): Promise<number> {
  const command = commands.find((each) => each.name === name)
  if (command) return words.some(isHelp) ? told(helpOf(command)) : await run(command, words)

  const isAsked = name === undefined || isHelp(name)
  const out = isAsked ? process.stdout : process.stderr
  out.write(`${isAsked ? '' : `There is no command "${name}".\n\n`}${listOfCommands()}\n`)
  return isAsked ? 0 : 1
}

async function run(command: Command, words: readonly string[]): Promise<number> {
  misspeltSettings(process.env).forEach(say)
  return (await command.run(words, readConfig(process.env))) ?? 0
}

function isHelp(word: string): boolean {
  return ['help', '--help', '-h'].includes(word)
}

function told(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function helpOf({ name, usage, purpose }: Command): string {
  return `npm run city -- ${`${name} ${usage}`.trimEnd()}\n\n${purpose}. docs/operate.md says more.`
}

function listOfCommands() {
  const lines = commands.map(({ name, usage, purpose }) => `  ${`${name} ${usage}`.trimEnd()}\n      ${purpose}`)
  return ['npm run city -- <command>', '', ...lines, '', 'npm run city -- <command> --help says it of one.'].join('\n')
}
