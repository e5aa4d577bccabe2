import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

/** Scope: the body a team comes from. Whoever signs for it answers for its team. */
export const confirmResults = permission('leagues.confirm', words.confirmResults, ['association-member'])
