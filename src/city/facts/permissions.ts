import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

/** To read the whole record with names: who did what. Everybody reads the public part of it. */
export const seeRecord = permission('facts.see-record', words.seeRecord, [
  'head-of-unit',
  'deputy',
  'auditor',
  'administrator',
])
