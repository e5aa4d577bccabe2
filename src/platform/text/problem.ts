import type { Text } from '../locale.ts'

/**
 * Why something a person typed cannot be taken. Parsers return the value or one of these; a form shows `reason` beside
 * the field and keeps what was typed.
 */
export interface Problem<Kind extends string = string> {
  readonly problem: Kind
  readonly reason: Text
}

export const problem = <Kind extends string>(kind: Kind, reason: Text): Problem<Kind> => ({ problem: kind, reason })

/** Whether a parser answered with a problem. */
export const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'problem' in answer && 'reason' in answer
