import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

/** Scope: the zone the household lives in; without one, the whole city. */
export const manageHouseholds = permission('households.manage', words.manageHouseholds, [
  'officer',
  'district-officer',
  'head-of-unit',
  'administrator',
])
