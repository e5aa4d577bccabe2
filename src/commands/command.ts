import type { Config } from '#platform/config.ts'
import { Trouble } from '#platform/trouble.ts'

/** One thing an operator does beside running the city: `npm run city -- <name> …`. */
export interface Command {
  readonly name: string
  /** What follows the name. */
  readonly usage: string
  readonly purpose: string
  /** Does it and gives the exit code, 0 unless said. */
  readonly run: (words: readonly string[], config: Config) => Promise<number | void>
}

export const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

/** The one word a command needs, or how it is used. */
export function demandWord(words: readonly string[], { name, usage }: Pick<Command, 'name' | 'usage'>): string {
  const [word] = words
  if (word === undefined || words.length > 1) throw new Trouble(`Use it like this: npm run city -- ${name} ${usage}`)
  return word
}
