import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

/** Scope: the zones the place lies in, or the organisation that books. */
export const managePlaceTimes = permission('booking.manage', words.manage, [
  'officer',
  'district-officer',
  'head-of-unit',
  'deputy',
  'administrator',
])
export const decideOnHire = permission('booking.decide', words.decide, ['head-of-unit', 'deputy', 'administrator'])

/** Scope: the organisation for which somebody signs. */
export const askToHire = permission('booking.ask', words.ask, [
  'association-member',
  'officer',
  'district-officer',
  'head-of-unit',
])
