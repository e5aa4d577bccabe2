import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db/database.ts'

/** What a check found, and what to do about it when it is not well. */
export interface Finding {
  readonly says: string
  readonly remedy?: string | undefined
}

export interface Patient {
  readonly db: Db
  readonly config: Config
}

export type Check = (patient: Patient) => Promise<Finding>

export const lineOf = ({ says, remedy }: Finding): string =>
  remedy === undefined ? `✓ ${says}` : `✗ ${says}\n    ${remedy}`
