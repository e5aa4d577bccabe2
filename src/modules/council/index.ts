/** What other modules may use of the council. */
export { needOf } from './actions/divide.ts'
export { matterKind } from './actions/enter.ts'
export { standingOf } from './actions/keep.ts'
export { ensureRules } from './actions/offer.ts'
export { type SownResolution, sowResolutions, type Spot } from './actions/sowing.ts'
export { dutyBlocks } from './blocks/duty-blocks.tsx'
export { clausesAtPlace, promisesOfZone } from './blocks/placed.tsx'
export {
  attachmentsOfPaper,
  findPaper,
  linksOf,
  originatorsOf,
  publicAmong,
  resolutionsOfPaper,
} from './queries/papers.ts'
export { enterPaper, type NewPaper } from './actions/papers.ts'
export { placesOfClauses } from './queries/placed.ts'
export { paperKindNames } from './words/papers.ts'
export { getResolutionById, resolutionsById, resolutionsOfMatters } from './queries/resolutions.ts'
export { attachmentsOf, clausesOf, getText, legalEventsOf, textsOf } from './queries/texts.ts'
export { getVoteEvent, voteEventsOf, votesOf } from './queries/votes.ts'
export { stepsOf } from './rules/address.ts'
export { type LegalStanding, type LegalState, legalStanding } from './rules/legal.ts'
export {
  attachments,
  type Clause,
  type Lineage,
  clauses,
  legalEvents,
  papers,
  type Resolution,
  resolutions,
  texts,
  type VoteEvent,
  voteEvents,
  votes,
} from './tables.ts'
export { legalStateNames } from './words.ts'
