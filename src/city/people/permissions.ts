import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

/** Scope of all of these: the zones of the person's households; without one, the whole city. */
export const seePeople = permission('people.see', words.seePeople, [
  'deputy',
  'officer',
  'district-officer',
  'head-of-unit',
  'administrator',
])

export const managePeople = permission('people.manage', words.managePeople, [
  'officer',
  'district-officer',
  'head-of-unit',
  'administrator',
])

/** To read a telephone number. Each reading is recorded with its reason. */
export const revealContacts = permission('people.reveal-contacts', words.revealContacts, [
  'head-of-unit',
  'administrator',
])

/** Beside `managePeople`: what is erased does not come back. */
export const erasePeople = permission('people.erase', words.erasePeople, ['head-of-unit', 'administrator'])

export const exportPeople = permission('people.export', words.exportPeople, ['head-of-unit', 'administrator'])

/** To let in, at the counter, somebody whose identity was seen. The codes are of the account room; who may is known here. */
export const giveDeskCodes = permission('account.give-desk-codes', words.giveDeskCodes, [
  'officer',
  'district-officer',
  'head-of-unit',
  'administrator',
])
