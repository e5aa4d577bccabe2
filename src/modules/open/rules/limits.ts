import type { Limit } from '#platform/limits/rules.ts'

/** Answers of the interface that had to be made; kept ones are free. */
export const requestsOfAddress: Limit = { name: 'open.api', tokens: 120, perSeconds: 60 }

/** Whole sets as files: each reads everything there is. */
export const downloadsOfAddress: Limit = { name: 'open.download', tokens: 60, perSeconds: 3600 }
