/** What other modules may use of the council. */
export { needOf } from './actions/divide.ts'
export { matterKind } from './actions/enter.ts'
export { standingOf } from './actions/keep.ts'
export { ensureRules } from './actions/offer.ts'
export { type SownResolution, sowResolutions } from './actions/sowing.ts'
export { changedMessage } from './actions/watch.ts'
export { dutyBlocks } from './blocks/duty-blocks.tsx'
export { followJob } from './jobs.ts'
export { calendarAroundCity } from './queries/calendar.ts'
export { getResolutionById, resolutionsById, resolutionsOfMatters } from './queries/resolutions.ts'
export { attachmentsOf, clausesOf, legalEventsOf, textsOf } from './queries/texts.ts'
export { getVoteEvent, voteEventsOf, votesOf } from './queries/votes.ts'
export { stepsOf } from './rules/address.ts'
export { type LegalStanding, type LegalState, legalStanding } from './rules/legal.ts'
export {
  attachments,
  type Clause,
  clauses,
  legalEvents,
  originators,
  type Paper,
  paperLinks,
  papers,
  type Resolution,
  resolutions,
  type VoteEvent,
  voteEvents,
  votes,
} from './tables.ts'
export { legalStateNames } from './words.ts'
