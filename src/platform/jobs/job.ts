import type { Work } from '../work.ts'

/** Something the house does by itself, by the clock. Its name stands in the database, so it does not change. */
export interface Job {
  readonly name: string
  /**
   * Cron in the city's time zone (`5 0 * * *` is five past midnight), or `often`: every second, in every process that
   * works, for what must not wait a minute and locks its own rows.
   */
  readonly every: string
  /** Whether it also runs once when a process begins to work. */
  readonly atStart?: boolean
  /** Runs as the rules of the house; may run twice, so it must be idempotent. */
  readonly run: (work: Work) => Promise<void>
}
