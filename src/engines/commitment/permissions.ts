import { permission, roles } from '#platform/permission.ts'
import { words } from './words.ts'

/**
 * Opens the steps of the owner and of those who help. Which commitments they are taken on is asked of each: one's own,
 * or those of a body of which one is a member.
 */
export const answerCommitments = permission('commitment.answer', words.answer, roles)

/** Opens verdicts. The key to a commitment is asked of each; nobody has one by their role, but for inspectors. */
export const checkCommitments = permission('commitment.check', words.check, roles)

/** Opens matters and offers; coordinates those of one's own unit. */
export const coordinateCommitments = permission('commitment.coordinate', words.coordinate, [
  'officer',
  'district-officer',
  'head-of-unit',
  'deputy',
])

/** Holds the inspector's key, wherever the inspector has the turn. */
export const inspectCommitments = permission('commitment.inspect', words.inspect, ['auditor'])

/** Sees what is due to anybody; one's own list and that of one's bodies need no permission. */
export const seeAllDue = permission('commitment.see-all', words.seeAll, ['deputy', 'auditor'])

export const publishRules = permission('commitment.publish-rules', words.publishRules, ['deputy', 'administrator'])

/** Gives a body without accounts a link to everything it owes. */
export const issueBodyLinks = permission('commitment.issue-body-links', words.issueBodyLinks, [
  'head-of-unit',
  'deputy',
])

/** Writes down what a body answered on paper, with the scan; then it is that body that took the step. */
export const recordPaper = permission('commitment.record-paper', words.recordPaper, [
  'officer',
  'head-of-unit',
  'deputy',
])
