import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

/** Reads drafts, votes and dates at the Desk. */
export const readCouncil = permission('council.read', words.mayRead, [
  'officer',
  'district-officer',
  'head-of-unit',
  'deputy',
  'auditor',
  'administrator',
])

/** Enters, divides, serves and publishes; which resolutions, the unit that coordinates them decides. */
export const keepResolutions = permission('council.keep', words.mayKeep, ['officer', 'head-of-unit', 'deputy'])

/** Rules on late objections, records courts and dispute boards, takes a text out of publication. */
export const ruleOnLaw = permission('council.rule-on-law', words.mayRule, ['head-of-unit', 'deputy'])

/** Publishes the figures by which the legal clock, votes and publication are counted. */
export const publishCouncilRules = permission('council.publish-rules', words.mayPublishRules, [
  'deputy',
  'administrator',
])
