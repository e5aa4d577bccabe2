import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

export const issueCredentials = permission('credentials.issue', words.issueCredentials, [
  'officer',
  'head-of-unit',
  'deputy',
  'administrator',
])

export const revokeCredentials = permission('credentials.revoke', words.revokeCredentials, [
  'head-of-unit',
  'deputy',
  'administrator',
])
