export { needsOf } from './actions/needs.ts'
export type { Need } from './rules.ts'
export { needNames, words as familyWords } from './words.ts'
