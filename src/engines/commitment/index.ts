/** What modules may use of the engine. Everything that acts asks by itself who may. */
export { checkFolds, noteAnswer, publishHeads, secondsOf } from './actions/checks.ts'
export { commitmentMessages } from './actions/messages.ts'
export {
  beginWatch,
  type BegunWatch,
  endOwnWatch,
  endWatch,
  watchAddress,
  watchedWith,
  type WatchWish,
} from './actions/watch.ts'
export { askWatch, askWatchCode, proveWatch, secondsToCode, watchedNumber } from './actions/watch-number.ts'
export { tellWatchers } from './actions/tell-watchers.ts'
export { findHeads, headDays, newestHeads } from './queries/checks.ts'
export { findWatchAt, watchesOf } from './queries/watches.ts'
export { type HistoryReport, type OpenLink, openLinks, verifyHistory } from './actions/chain.ts'
export { haltMatter, releaseMatter, settleByLaw, withdrawByLaw } from './actions/by-law.ts'
export { mobilesOfHeads, morningDigest, type NumbersOf, sendDigests } from './actions/digest.ts'
export { type DueList, dueHead, dueList, type Listed } from './actions/due-list.ts'
export { addEvidence, type NewEvidence, type Position, receiveEvidence, showEvidence } from './actions/evidence.ts'
export { askTransfer, type Handing, offerAgain, transfer, withdraw } from './actions/handing.ts'
export {
  findLinkFor,
  isProved,
  type IssuedLink,
  issueBodyLink,
  issueLink,
  issueMatterLink,
  type NewLink,
  type OpenedLink,
  openLink,
  proveLink,
  revokeLink,
} from './actions/links.ts'
export {
  demandCoordinator,
  dismissMatter,
  isClosed,
  isPublic,
  narrowMatter,
  type NewMatter,
  noteChange,
  type Opened,
  openMatter,
  publishRule,
  showMatter,
  supersede,
} from './actions/matters.ts'
export { type Look, lookAt } from './actions/look.ts'
export { moveDueOver, watchOver } from './actions/night.ts'
export { correct, redact, sendMessage } from './actions/notes.ts'
export { type Made, type NewOffer, offerCommitment } from './actions/offer.ts'
export { agreeStanding } from './actions/standings.ts'
export { nameResponsible } from './actions/responsible.ts'
export {
  accept,
  claimDone,
  decline,
  type Looked,
  type Progress,
  recall,
  reopen,
  reportProgress,
  sendBack,
  start,
  verify,
} from './actions/steps.ts'
export { type SownMatter, type SownPromise, type SownStep, sowMatters } from './actions/sowing.ts'
export type { Sent, Taken } from './actions/take.ts'
export { askExtension, grantExtension, openGate, pause, refuseExtension, resume, type TermOf } from './actions/time.ts'
export { factOf, linkIssued, linkRevoked, linkUsed, quietly, standingAgreed } from './facts.ts'
export {
  answerCommitments,
  checkCommitments,
  coordinateCommitments,
  inspectCommitments,
  issueBodyLinks,
  publishRules,
  recordPaper,
  seeAllDue,
} from './permissions.ts'
export { digestJob, watchJob } from './jobs.ts'
export { calendarAround } from './queries/calendars.ts'
export { type Parted, type Standing, standingOfMatters } from './queries/coverage.ts'
export {
  commitmentsOf,
  courseOf,
  getCommitment,
  keysOf,
  requestsAbove,
  requestsFor,
  silentOffers,
  supportersOf,
} from './queries/commitments.ts'
export {
  evidenceOf,
  type History,
  historyOf,
  type HistoryLine,
  historyOfCommitment,
  photosOf,
  titlesBefore,
} from './queries/events.ts'
export { ownersThrough, type PastOwner } from './queries/owners.ts'
export { nameOfParty, partyNames } from './queries/names.ts'
export { asDueNow, spellsAround } from './queries/spells.ts'
export {
  type CountedPromises,
  countPromises,
  findPublicPromise,
  latePromises,
  promisesOfMatters,
  type PublicPromise,
  publicPromiseIds,
  publicPromises,
  type PublicWish,
} from './queries/public.ts'
export { dutiesOfMatters, findMatterOfCode, getMatter, hasRule, mattersById, supersededBy } from './queries/matters.ts'
export { standingOf } from './queries/standings.ts'
export { linksOfBody, linksOfCommitment } from './queries/links.ts'
export { type Course, type Happened, fold } from './rules/course.ts'
export { type Bucket, buckets, minutesFor, type Place, placeIn, placeText } from './rules/due-list.ts'
export { isSilent, type Lateness, latenessOf, lateVerdict, type Spell, type Term } from './rules/clock.ts'
export { inspectors, type Key } from './rules/keys.ts'
export { coordination } from './rules/proof.ts'
export {
  type Coverage,
  coverageOf,
  leafProgress,
  meanProgress,
  type Need,
  shownPercent,
  treeProgress,
} from './rules/progress.ts'
export {
  type DeclineReason,
  declineReasons,
  type EvidenceKind,
  evidenceKinds,
  type PauseReason,
  pauseReasons,
  type ServiceRule,
  usualRule,
} from './rules/service.ts'
export {
  type EventKind,
  eventKinds,
  isOpen,
  type KeyKind,
  keyKinds,
  type State,
  states,
  type Step,
  type Verdict,
} from './rules/states.ts'
/** For reading together with a room's own tables; nobody writes them but the steps. */
export { commitments, matters } from './tables.ts'
export type {
  Commitment,
  CommitmentEvent,
  Evidence,
  Link,
  Matter,
  RuleVersion,
  Visibility,
  Watch,
  WatchChannel,
} from './tables.ts'
export { eventNames, stateNames, words as commitmentWords } from './words.ts'
