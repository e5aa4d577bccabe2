/** A verdict that was given at the place and stays on the phone until the city has it. */
export interface KeptVerdict {
  /** One of a person upon a claim: a later one stands in place of an earlier one. */
  readonly id: string
  readonly person: string
  /** Where its form goes. */
  readonly address: string
  /** What was promised. */
  readonly title: string
  /** What the form held, with its key and its photographs. */
  readonly fields: readonly (readonly [name: string, value: string | File])[]
  /** When it was given, in milliseconds since 1970. */
  readonly at: number
  /** Why the city did not take it: it waits for nothing any more, and stays until its giver has read this. */
  readonly why?: string
}

/** What the city made of a verdict. Whatever else came back means: not yet. */
export type Outcome = 'recorded' | 'refused' | 'signed-out'

export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'recorded'
  return status === 401 ? 'signed-out' : 'refused'
}

/** The value of a field that is no file. */
export function written({ fields }: Pick<KeptVerdict, 'fields'>, name: string): string {
  const [, value] = fields.find(([each]) => each === name) ?? []
  return typeof value === 'string' ? value : ''
}

/**
 * What remains of a verdict once the city has answered: nothing of one it has; of one it refused, the reason. Of a verdict
 * that was replaced while it was under way, the later one stands as it is.
 */
export function remains(
  now: KeptVerdict | undefined,
  sent: KeptVerdict,
  { outcome, why }: { readonly outcome: Outcome; readonly why: string },
): KeptVerdict | undefined {
  const isReplaced = now !== undefined && written(now, 'once') !== written(sent, 'once')
  if (isReplaced || outcome === 'signed-out') return now
  return outcome === 'refused' ? { ...sent, why } : undefined
}

export const isWaiting = ({ why }: Pick<KeptVerdict, 'why'>): boolean => why === undefined

/** Without these nobody can judge by it later. */
const needed = ['verdict', 'what', 'where'] as const

/** The first field that a verdict cannot do without and that is empty. */
export const firstMissing = (verdict: Pick<KeptVerdict, 'fields'>) =>
  needed.find((name) => written(verdict, name).trim() === '')
