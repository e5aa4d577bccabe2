import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

/** Registers how bodies answer, and gives them links. */
export const manageAgencies = permission('coordination.manage-agencies', words.manageAgencies, [
  'head-of-unit',
  'deputy',
])

/** Prepares and records meetings of the bodies whose secretariat is one's own unit. */
export const keepMeetings = permission('coordination.keep-meetings', words.keepMeetings, [
  'officer',
  'district-officer',
  'head-of-unit',
  'deputy',
])

/** Proposes topics and amendments, as everybody who is invited may. */
export const joinMeetings = permission('coordination.join-meetings', words.joinMeetings, [
  'officer',
  'district-officer',
  'head-of-unit',
  'deputy',
  'council-member',
  'liaison',
  'auditor',
])

export const decideInLog = permission('coordination.write-decisions', words.writeDecisions, [
  'officer',
  'head-of-unit',
  'deputy',
])

export const keepPlans = permission('coordination.keep-plans', words.keepPlans, ['officer', 'head-of-unit', 'deputy'])

/** Keeps the directory of experts and asks for advice. */
export const askExperts = permission('coordination.ask-experts', words.askExperts, [
  'officer',
  'head-of-unit',
  'deputy',
])
