import type { Text } from '#platform/locale.ts'

export const outcomes = ['new', 'made', 'known', 'wrong', 'left'] as const
export type Outcome = (typeof outcomes)[number]

/** What is wrong with a cell, or with a whole row. What stood there is kept, so that it can be shown beside it. */
export interface Fault {
  readonly reason: Text
  readonly column?: Text | undefined
  readonly found?: string | undefined
}

/** What a row of the file would become, or became. */
export interface RowTold {
  /** As the spreadsheet counts, or the line of a calendar; 0 is the whole file. */
  readonly row: number
  readonly title: string
  readonly outcome: Outcome
  /** What would be made of it. */
  readonly becomes?: Text | undefined
  /** What the reader should look at, though it can be taken over. */
  readonly doubts: readonly Text[]
  readonly faults: readonly Fault[]
  /** Where it can be seen now. */
  readonly to?: string | undefined
}

/** Words as they stand, so that they can be written down: some are made only when they are read. */
export const written = ({ fa, en, azb }: Text): Text => ({ fa, en, ...(azb !== undefined && { azb }) })

export const faulty = (row: number, title: string, ...faults: readonly Fault[]): RowTold => ({
  row,
  title,
  outcome: 'wrong',
  doubts: [],
  faults: faults.map((fault) => ({ ...fault, reason: written(fault.reason) })),
})

export const countOf = (rows: readonly RowTold[], ...wanted: readonly Outcome[]) =>
  rows.filter(({ outcome }) => wanted.includes(outcome)).length
