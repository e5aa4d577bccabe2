import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

export const seeOutbox = permission('house.see-outbox', words.seeOutbox, ['head-of-unit', 'auditor', 'administrator'])

export const manageOutbox = permission('house.manage-outbox', words.manageOutbox, ['administrator'])

export const seeHealth = permission('house.see-health', words.seeHealth, ['administrator'])

export const seePermissions = permission('house.see-permissions', words.seePermissions, [
  'head-of-unit',
  'deputy',
  'auditor',
  'administrator',
])
