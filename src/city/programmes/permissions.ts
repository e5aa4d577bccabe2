import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

export const manageProgrammes = permission('programmes.manage', words.manageProgrammes, [
  'officer',
  'head-of-unit',
  'deputy',
  'administrator',
])

export const recordActivities = permission('programmes.record', words.recordActivities, [
  'officer',
  'district-officer',
  'head-of-unit',
  'deputy',
])
