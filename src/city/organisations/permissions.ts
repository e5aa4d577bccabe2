import { permission, staffRoles } from '#platform/permission.ts'
import { words } from './words.ts'

export const seeOrganisations = permission('organisations.see', words.seeOrganisations, staffRoles)

/** Scope: the zone of the organisation and those above it, and the organisation itself. */
export const manageOrganisations = permission('organisations.manage', words.manageOrganisations, [
  'officer',
  'district-officer',
  'head-of-unit',
  'administrator',
])

export const setStandings = permission('organisations.set-standings', words.setStandings, [
  'officer',
  'head-of-unit',
  'administrator',
])

/** Members of groups and liaisons of agencies; posts of the city need `givePosts` beside it. */
export const manageMembers = permission('organisations.manage-members', words.manageMembers, [
  'officer',
  'head-of-unit',
  'deputy',
  'administrator',
])

export const givePosts = permission('organisations.give-posts', words.givePosts, ['deputy', 'administrator'])
