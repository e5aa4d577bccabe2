import type { ServiceRule } from '#engines/commitment/index.ts'

/** How clauses of a resolution are promised: five work days to answer, ten for a verdict, first by the committee. */
export const clauseRule: ServiceRule = {
  acceptance: 'explicit',
  acceptDays: 5,
  due: { n: 60, unit: 'workday' },
  verifyDays: 10,
  keys: ['supervisor', 'inspector'],
  silence: 'wait',
  sampling: 1000,
  evidence: { least: 1 },
  pauses: { reasons: ['waiting-citizen', 'season', 'court', 'other-commitment'], cap: 240 },
  escalation: [
    { after: -3, to: 'responsible' },
    { after: 0, to: 'head' },
    { after: 3, to: 'coordinator' },
    { after: 10, to: 'public' },
  ],
  reopen: { window: 30, due: 10 },
  withdrawal: 'superseded',
}

/** The board answers because the law says so; nobody asks whether it accepts. Its last day is the law's. */
export const boardRule: ServiceRule = {
  ...clauseRule,
  acceptance: 'standing',
  due: null,
  evidence: { least: 0 },
  sampling: 0,
  escalation: [{ after: 0, to: 'head' }],
  withdrawal: 'reason',
}

/** As they stand in the database, so they do not change. */
export const clauseRuleKey = 'council.clause'
export const boardRuleKey = 'council.board'

/** The part of the matter that is the board's own, beside its clauses. */
export const boardPart = 'board'
