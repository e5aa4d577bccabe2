import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

export const writeArticles = permission('portal.write', words.writeArticles, [
  'editor',
  'officer',
  'district-officer',
  'head-of-unit',
])
export const publishArticles = permission('portal.publish', words.publishArticles, ['editor', 'head-of-unit', 'deputy'])
export const importPages = permission('portal.import', words.importPages, ['editor', 'administrator'])
export const answerMistakes = permission('portal.answer-mistakes', words.answerMistakes, ['editor', 'head-of-unit'])
export const editPages = permission('portal.edit-pages', words.editPages, ['editor', 'administrator'])
