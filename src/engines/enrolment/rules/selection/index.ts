/** The selection kernel: marks, exact scores, ties, money, reserve, firmness (`associations.md` 3.7–3.9). Pure. */
export * from './awards.ts'
export * from './conflicts.ts'
export * from './fractions.ts'
export * from './ranking.ts'
export * from './scores.ts'
export * from './selection.ts'
export * from './strictness.ts'
export * from './trace.ts'
