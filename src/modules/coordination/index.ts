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
export { DueNow, dueNowOf } from './blocks/due-now.tsx'
export { agreeToListing, confirmExpert, declareInterest, proposeExpert } from './actions/experts.ts'
export { answerRound, closeRound, inviteExpert, openConsultation } from './actions/consultations.ts'
export { acceptInvitation, declineInvitation, giveAdvice, judgeAnswer } from './actions/advice.ts'
export { addStep, assessPlan, openPlan } from './actions/plans.ts'
export { remindJob } from './jobs.ts'
export { coordinationMessages } from './actions/messages.ts'
export { saveAgency } from './actions/agencies.ts'
export { logDecision, type NewDecision } from './actions/decisions.ts'
export {
  addItem,
  beginSitting,
  callSitting,
  createSitting,
  endSitting,
  failSitting,
  type NewSitting,
  recordPresence,
} from './actions/meetings.ts'
export { adoptMinutes, circulateMinutes, writeMinutes } from './actions/minutes.ts'
export { type NewOutcome, recordOutcome } from './actions/outcomes.ts'
export { getSitting } from './queries/meetings.ts'
