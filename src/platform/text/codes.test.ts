import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as codes from './codes.ts'
import { slug } from './slug.ts'

test('check digits and characters are those of the standard', () => {
  expect(['572', '000000001', '123456789', '987654321'].map(codes.dammDigit)).toEqual(['4', '3', '4', '5'])
  expect(['7K3M9QXT2B', '1405TABR1Z'].map(codes.luhn32)).toEqual(['4', '3'])
})

test('a code is read back however it was dictated', () => {
  expect(codes.documentCode('7k3m9-qxt2b-4')).toBe('7K3M9QXT2B4')
  expect(codes.documentCode('۷K۳M۹ QXT۲B ۴')).toBe('7K3M9QXT2B4')
  expect(codes.documentCode('i4o5tabrlz3')).toBe('1405TABR1Z3')
  expect(codes.documentCode('7K3M9QXT2B5')).toMatchObject({ problem: 'check' })
  expect(codes.documentCode('7K3M9QXT2U4')).toMatchObject({ problem: 'unreadable' })
  expect(codes.showDocumentCode('7K3M9QXT2B4')).toBe('7K3M9-QXT2B-4')
  expect(codes.digitCode('۱۲۳-۴۵۶-۷۸۹-۴', 10)).toBe('1234567894')
  expect(codes.inGroups('1234567894', [3, 3, 3, 1])).toBe('123-456-789-4')
})

test('new codes are valid and drawn evenly', () => {
  for (let each = 0; each < 200; each++) {
    const [tracking, document] = [codes.newTrackingCode(), codes.newDocumentCode()]
    expect(codes.trackingCode(codes.showTrackingCode(tracking))).toBe(tracking)
    expect(codes.documentCode(codes.showDocumentCode(document))).toBe(document)
  }
  const unfairThenFair = [new Uint8Array(11).fill(255), new Uint8Array(11).fill(7)]
  expect(codes.newTrackingCode(() => unfairThenFair.shift() ?? new Uint8Array(11))).toMatch(/^7{11}/)
})

test('no single wrong digit and no swap of neighbours goes unseen in a tracking code', () => {
  const digit = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(fc.array(digit, { minLength: 11, maxLength: 11 }), fc.nat(10), digit, (digits, at, wrong) => {
      const code = digits.join('') + codes.dammDigit(digits.join(''))
      const misread = code.slice(0, at) + String(wrong) + code.slice(at + 1)
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
      for (const other of [misread, swapped]) {
        if (other !== code) expect(codes.trackingCode(other)).toMatchObject({ problem: 'check' })
      }
    }),
  )
})

test('a title becomes the end of an address', () => {
  expect(slug('معاونت در يک نگاه: بهره‌وری ۱۴۰۵')).toBe('معاونت-در-یک-نگاه-بهره-وری-1405')
  expect(slug('«WCAG 2.2» و İstanbul!')).toBe('wcag-2-2-و-istanbul')
  expect(slug('؟؟؟')).toBe('')
  expect(slug('الف '.repeat(40)).length).toBeLessThanOrEqual(60)
  expect(slug('ا'.repeat(200))).toHaveLength(60)
})
