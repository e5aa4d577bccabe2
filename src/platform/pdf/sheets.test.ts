import { expect, test } from 'vitest'
import { sheetFor } from './sheets.ts'

const said = { fa: 'شهر نمونه', en: 'Sample city' }
const sheet = { locale: 'fa', title: 'گزارش', city: said, office: said, date: '2026-11-23' } as const
const codeOf = (code: string) => sheetFor({ ...sheet, code }).facts.find(({ label }) => label === 'کد')?.value

test('a code that is a number is written in the reader’s digits', () => {
  expect(codeOf('812-1405')).toBe('۸۱۲-۱۴۰۵')
})

test('a code with letters is written as it is typed: no Persian digits among Latin letters', () => {
  expect(codeOf('EWWNH-2FPW0-5')).toBe('EWWNH-2FPW0-5')
})
