import { permission } from '#platform/permission.ts'
import { accessWords } from './words/access.ts'

/** Scope: the zones of the person's households, as for everything about people. */
export const giveDeskCodes = permission('account.give-desk-codes', accessWords.giveDeskCodes, [
  'officer',
  'district-officer',
  'head-of-unit',
  'administrator',
])

/** Whoever has it can, in the end, come in as any colleague; each use stands in the record and in that colleague's history. */
export const manageAccess = permission('account.manage-access', accessWords.manageAccess, ['administrator'])
