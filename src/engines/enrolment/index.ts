export { type Admission, admissionFor, admissionOn, openAdmission, setAdmission } from './actions/admission.ts'
export {
  acceptOffer,
  cancelEnrolment,
  changeSeats,
  confirmPaid,
  holdWhilePaying,
  demandOwn,
  judgeEnrolment,
  lacksConsent,
  shrinkParty,
  waiveFee,
  withdrawEnrolment,
} from './actions/changes.ts'
export { drawJob, tendDraws } from './actions/draw-clock.ts'
export { announceDraw, enterSalt, freezeDraw, noSecret, quickSalt, recompute, revealDraw } from './actions/draws.ts'
export { correctDraw, repeatDraw, voidDraw } from './actions/failed-draws.ts'
export { type Added, addSessions, plannedRows } from './actions/added-sessions.ts'
export { aboutOf, demandOver, scopeOf, unitScopeOf } from './actions/authority.ts'
export { changeSessions, type Reach, reaches, type SessionChange, whyNotChange } from './actions/changed-sessions.ts'
export {
  closeMany,
  type ClosurePreview,
  type MeantOffering,
  type ClosureWish,
  previewClosure,
  settleClosure,
  settleClosures,
  undoClosure,
  undoMinutes,
} from './actions/closures.ts'
export { closedOf, getClosure, listClosures, type MeantSession } from './queries/closures.ts'
export { type Closure, type ClosureManner, closureManners, type MissedAnswer, missedAnswers } from './tables.ts'
export { type Balance, creditsOf } from './queries/credits.ts'
export { type Copied, copyOffering } from './actions/copies.ts'
export { archiveOffering, cancelOffering } from './actions/ended-offerings.ts'
export {
  changeOffering,
  type Description,
  type OfferingPlan,
  planOffering,
  setTerms,
  type Terms,
} from './actions/planning.ts'
export { type Check, checks, type Obstacle, publishCheck, publishOffering } from './actions/publication.ts'
export { clashesOfFollowing, followOccasion, leaveOccasion } from './actions/pinned.ts'
export { type Stray, straySessions } from './queries/pinned.ts'
export { daysLater, pinReach, pinTo } from './rules/pin.ts'
export { mendInstants } from './actions/clock.ts'
export { clockChecksSince } from './queries/clock.ts'
export { setPools } from './actions/seating.ts'
export { callOffSession, mergeSessions, moveSession, takeRunInto } from './actions/sessions.ts'
export { type Season, sealDraw, sowSeason, type SownChange, type SownEnrolment } from './actions/sowing.ts'
export type { SownOffering, SownPool, SownSession } from './queries/sowing.ts'
export { issueTicket, ticketKeys, verifyTicket } from './actions/tickets.ts'
export { isClosedAt, judgeRating, type NewMark, rate, recordMark } from './actions/attendance.ts'
export { marksOf, marksOfParty } from './queries/attendance.ts'
export { type Attended, attendedBetween, attendedSpan, presentAt } from './queries/attended.ts'
export { wasOverBefore } from './queries/guests.ts'
export { liveMarks } from './queries/live-marks.ts'
export { zoneOfSession } from './queries/session-zone.ts'
export { drawsOf, findDrawByCode, getDraw, lossesOf, needsDraw } from './queries/draws.ts'
export { orderOf } from './reactions.ts'
export type { Act, Command, PoolChange, Proof, Sender, Told } from './actions/commands.ts'
export { checkParty, type Checked, type Companion, enrol, lockKeyOf, senderOf, type Wish } from './actions/enrol.ts'
export * as enrolmentFacts from './facts.ts'
export * as enrolmentPermissions from './permissions.ts'
export { claimsOf, findByCode, getEnrolment, leavesInFull, membersOf, placeInLine } from './queries/enrolments.ts'
export { findOfferingByCode, getOffering, findSession, getSession, sessionsOf } from './queries/offerings.ts'
export { findPool, type LockKey, poolsOf, startsOf } from './queries/pools.ts'
export { ageDay, type Audience, type Attendee, type Profile, type Trait } from './rules/audience.ts'
export { eligible, isWelcome, type Verdict } from './rules/eligible.ts'
export { hoursUntil, type PricePlan, refundOf, type RefundRow, usualRefunds } from './rules/fees.ts'
export { type Manner, nextPhase, type Phase, phaseAt } from './rules/phases.ts'
export {
  type Access,
  type AccessFact,
  accessFacts,
  type Meeting,
  type NewSessions,
  type PoolPlan,
  type Question,
  type Quota,
  rowsOf,
  type SessionPlan,
  sexOf,
  spanOf,
  type When,
  whenOf,
} from './rules/plan.ts'
export type { Shift } from './rules/shift.ts'
export { type DrawEntry, drawList, type DrawResult, entriesIn, runDraw } from './rules/draw.ts'
export { daysOf, type Recurrence, type Series } from './rules/recurrence.ts'
export { isLive, liveStates, type State, states } from './rules/states.ts'
export { readTicket, scopeOf as ticketScopeOf, type ReadTicket, type Ticket } from './rules/ticket.ts'
export { type RatingVerdict, ratingVerdicts } from './tables.ts'
export type { Draw, Enrolment, EnrolmentMember, Lane, Offering, Pool, Session } from './tables.ts'
export { memberRefusals, states as stateNames } from './words.ts'
export { type AttendedGroup, attendedGroups } from './rules/attendance.ts'
export { isPresent, isRegisterOpen, liveMark, type MarkValue, mustReconfirm, type Witness } from './rules/attendance.ts'
export { afterWaking, doorHours } from './rules/offers.ts'
export { decideSelection, type RankedPlaces } from './actions/selections.ts'
export * as selection from './rules/selection/index.ts'
export { endPass, issuePass } from './actions/passes.ts'
export { passesOf, passUses } from './queries/limits.ts'
export { issueVouchers, redeemVoucher } from './actions/vouchers.ts'
