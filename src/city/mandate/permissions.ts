import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

export const editMandate = permission('mandate.edit', words.editMandate, ['deputy', 'administrator'])
