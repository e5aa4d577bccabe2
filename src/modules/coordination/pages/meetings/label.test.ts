import { expect, test } from 'vitest'
import { inLocale } from '#platform/locale.ts'
import { labelOf } from './label.ts'

const seat = {
  personId: '00000000-0000-7000-8000-000000000001',
  itemId: null,
  presence: 'present',
  name: null,
  post: null,
  role: null,
  body: { fa: 'آتش‌نشانی تبریز', en: 'Tabriz Fire Department' },
} as const

test('who counts for the quorum is no guest, also where only the office is told', () => {
  expect(inLocale(labelOf({ ...seat, member: true }, 1), 'fa')).toBe('عضو، آتش‌نشانی تبریز')
  expect(inLocale(labelOf({ ...seat, member: true }, 2), 'en')).toContain('member, Tabriz Fire Department')
  expect(inLocale(labelOf({ ...seat, member: false }, 1), 'fa')).toBe('مهمان، آتش‌نشانی تبریز')
})
