/** What other modules may use: the nouns of meetings, decisions, agreements and advice. */
export {
  type AgendaItem,
  agendaItems,
  type Attendance,
  attendance,
  backlogItems,
  type Decision,
  decisions,
  type Field,
  fields,
  type Outcome,
  type OutcomeKind,
  outcomes,
  type Presence,
  presences,
  type Series,
  series,
  type Sitting,
  type SittingState,
  sittings,
  sittingStates,
  type MinutesVersion,
  minutes,
  agencies,
  agreements,
  consultations,
  experts,
  plans,
} from './tables.ts'
export { OwnerChain } from './blocks/owner-chain.tsx'
export { DueNow, dueNowOf } from './blocks/due-now.tsx'
export { agreeToListing, confirmExpert, declareInterest, proposeExpert } from './actions/experts.ts'
export { answerRound, closeRound, inviteExpert, openConsultation } from './actions/consultations.ts'
export { acceptInvitation, declineInvitation, giveAdvice, judgeAnswer } from './actions/advice.ts'
export { addStep, assess } from './actions/joint.ts'
export { endAgreement, enterAgreement, signAgreement } from './actions/agreements.ts'
export { openPublicSeats } from './actions/public-seats.ts'
export { endProtocol, signProtocol } from './actions/protocols.ts'
export { openPlan } from './actions/plans.ts'
export { remindJob } from './jobs.ts'
export { coordinationMessages } from './actions/messages.ts'
export { numbersOfAgencies } from './actions/agency-links.ts'
export { saveAgency } from './actions/agencies.ts'
export { logDecision, type NewDecision } from './actions/decisions.ts'
export { addItem } from './actions/agenda.ts'
export { beginSitting, callSitting, endSitting, failSitting } from './actions/meeting-course.ts'
export { createSitting, type NewSitting } from './actions/meetings.ts'
export { invitationText } from './rules/invitation.ts'
export { recordPresence } from './actions/attendance.ts'
export { minutesText } from './rules/minutes.ts'
export { minutesOf } from './queries/minutes.ts'
export { adoptMinutes, circulateMinutes, writeMinutes } from './actions/minutes.ts'
export { type NewOutcome, recordOutcome } from './actions/outcomes.ts'
export { getSitting } from './queries/meetings.ts'
export { whyNotFields } from './rules/decisions.ts'
export { isThere, placeLabel, seatsAt } from './rules/meetings.ts'
export { shownOutcomesOf } from './queries/outcomes.ts'
export { createSeries, planSittings } from './actions/series.ts'
export { getSeries } from './queries/series.ts'
export { shownSeatsOf } from './queries/seats.ts'
export { fieldNames } from './words/decisions.ts'
export { sittingStateNames } from './words/meetings.ts'
export { noteLetter } from './actions/paper.ts'
export { letterForm } from './forms/letters.ts'
export { inspectionsRoom } from './routes/inspections/desk.tsx'
export type { PartPromised, PlacesOfParts } from './routes/inspections/spots.ts'
export { printOwnerLetter } from './routes/due/letter.ts'
export { letterWords } from './words/letters.ts'
export { ownersWords } from './words/owners.ts'
