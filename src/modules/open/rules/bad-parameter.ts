import type { Text } from '#platform/locale.ts'
import { Refusal } from '#platform/refusal.ts'
import { words } from '../words.ts'

export interface ParameterProblem {
  readonly parameter: string
  readonly detail: Text
}

/** The city cannot answer because of a parameter: which one, and why. */
export class BadParameter extends Refusal {
  readonly problems: readonly ParameterProblem[]

  constructor(problems: readonly ParameterProblem[]) {
    super('invalid', words.badParameters)
    this.problems = problems
  }
}
