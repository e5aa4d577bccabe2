import { permission } from '#platform/permission.ts'
import { ownGroupWords } from './words/own-groups.ts'

/** Scope: the school, mosque or association whose group it is. */
export const bringGroups = permission('events.bring-group', ownGroupWords.bringGroups, ['association-member'])
