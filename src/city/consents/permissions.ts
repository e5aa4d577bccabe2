import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

/** Scope: the zones of the person's households. */
export const recordConsents = permission('consents.record', words.recordConsents, [
  'officer',
  'district-officer',
  'head-of-unit',
  'administrator',
])
