import { permission } from '#platform/permission.ts'
import { accessWords } from './words/access.ts'

/** Whoever has it can, in the end, come in as any colleague; each use stands in the record and in that colleague's history. */
export const manageAccess = permission('account.manage-access', accessWords.manageAccess, ['administrator'])
