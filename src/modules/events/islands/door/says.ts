import { Sentences } from '#platform/offline/islands/keeping/sentences.ts'
import type { Why } from '../../rules/door.ts'

interface Words {
  readonly own: Readonly<Record<string, string>>
  readonly verdicts: Readonly<Record<Why, string>>
  readonly letIn: readonly string[]
}

/** What is said at a door: sentences, verdicts, and how many come in. */
export class Says extends Sentences {
  readonly #words: Words

  constructor(words: string) {
    const read: Words = JSON.parse(words)
    super(read.own)
    this.#words = read
  }

  verdict(why: Why): string {
    return this.#words.verdicts[why]
  }

  letIn(count: number): string {
    return this.#words.letIn[count - 1] ?? this.#words.letIn.at(-1) ?? ''
  }
}
