import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

export const manageOccasions = permission('occasions.manage', words.manageOccasions, [
  'head-of-unit',
  'deputy',
  'administrator',
])
