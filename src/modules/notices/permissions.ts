import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

/** What people were told about their places, and who could not be told. Never the words of other messages. */
export const seeNotices = permission('notices.see', words.seeNotices, [
  'officer',
  'head-of-unit',
  'deputy',
  'administrator',
])
