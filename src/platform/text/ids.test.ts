import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  foreignerCode,
  landline,
  legalId,
  maskedNationalId,
  mobile,
  mod97,
  nationalId,
  nationalIdFromImport,
} from './ids.ts'
import { localMobile, postalCode, postalCodeDoubt, sheba } from './ids.ts'

const problemOf = (answer: unknown) => z.object({ problem: z.string() }).parse(answer).problem
const isTaken = (answer: unknown) => typeof answer === 'string'

test.each(['0499370899', '۰۴۹۹۳۷۰۸۹۹', '٠٤٩-٩٣٧٠٨٩-٩', '(049) 937 0899', '\u2066049\u200C9370899\u2069'])(
  'the national ID %s is understood however it was typed',
  (typed) => expect(nationalId(typed)).toBe('0499370899'),
)

test('a national ID without its leading zero says so', () => {
  expect(nationalId('499370899')).toMatchObject({
    problem: 'length',
    reason: { fa: 'کد ملی ده رقم است؛ صفرهای اول را هم بنویسید.' },
  })
  expect(nationalIdFromImport('499370899')).toEqual({ id: '0499370899', padded: true })
  expect(nationalIdFromImport('0499370899')).toEqual({ id: '0499370899', padded: false })
  expect(problemOf(nationalIdFromImport('9370899'))).toBe('length')
  expect(problemOf(nationalId('1111111111'))).toBe('check')
  expect(problemOf(nationalId('04993708x9'))).toBe('unreadable')
  expect(maskedNationalId('0081234948')).toBe('008****948')
})

test.each([
  '09141234567',
  '۰۹۱۴ ۱۲۳ ۴۵۶۷',
  '+98-914…'.replace('…', '1234567'),
  '٠٩١٤١٢٣٤٥٦٧',
  '00989141234567',
  '9141234567',
])('the mobile %s is understood', (typed) => expect(mobile(typed)).toBe('+989141234567'))

test('a mobile of another shape is refused', () => {
  expect(problemOf(mobile('000989022002580'))).toBe('length')
  expect(problemOf(mobile('04133334444'))).toBe('length')
  expect(problemOf(mobile('abc'))).toBe('unreadable')
  expect(localMobile('+989141234567')).toBe('09141234567')
})

test('a landline without its area code is offered with it', () => {
  expect(landline('۰۴۱-۳۳۳۳۴۴۴۴')).toBe('04133334444')
  expect(landline('+98 41 3333 4444')).toBe('04133334444')
  expect(landline('33334444')).toMatchObject({ problem: 'area-missing', offer: '04133334444' })
  expect(landline('33334444', '021')).toMatchObject({ offer: '02133334444' })
  expect(problemOf(landline('09141234567'))).toBe('length')
})

test('postal codes, accounts and foreigners', () => {
  expect(postalCode('۵۱۳۸۶-۱۴۱۵۱')).toBe('5138614151')
  expect(postalCodeDoubt('5138614151')).toBeUndefined()
  expect(postalCodeDoubt('5108614151')).toBeDefined()
  expect(sheba('ir82 0540 1026 8002 0817 9090 02')).toBe('IR820540102680020817909002')
  expect(sheba('820540102680020817909002')).toBe('IR820540102680020817909002')
  expect(problemOf(sheba('IR820540102680020817909003'))).toBe('check')
  expect(foreignerCode('۱۲۳۴۵۶۷۸۹۰۱۲')).toBe('123456789012')
  expect(problemOf(foreignerCode('1234567'))).toBe('length')
})

const cases = '../shared/data/persian/persian-tools-tests.json'
const Input = z.union([z.string(), z.object({ number: z.string() }).transform(({ number }) => number), z.null()])
const Case = z.object({ fn: z.string(), input: Input.transform((input) => input ?? ''), expected: z.unknown() })
const Group = z.object({ cases: z.array(Case) })
const Groups = z.object({
  verifyIranianNationalId: Group,
  verifyIranianLegalId: Group,
  phoneNumber: Group,
  sheba: Group,
})

const read = () => Groups.parse(JSON.parse(readFileSync(cases, 'utf8')))
const isRight = (expected: unknown) => expected === true || expected === 'TRUTHY'

/** The cases whose answer is another than ours. */
const differing = (group: z.infer<typeof Group>, fn: string, check: (input: string) => unknown) =>
  group.cases
    .filter((each) => each.fn === fn && isTaken(check(each.input)) !== isRight(each.expected))
    .map(({ input }) => input)

describe.skipIf(!existsSync(cases))(`cases of persian-tools (${cases}; skipped where it is absent)`, () => {
  test('national IDs, but for one of eight digits and one whose prefix is not listed', () => {
    const group = read().verifyIranianNationalId
    expect(group.cases).toHaveLength(33)
    expect(differing(group, 'verifyIranianNationalId', nationalId)).toEqual(['68415941', '0790419904'])
  })

  test('IDs of legal persons', () => {
    expect(differing(read().verifyIranianLegalId, 'verifyIranianLegalId', legalId)).toEqual([])
  })

  test('mobiles, but for an operator we do not judge', () => {
    expect(differing(read().phoneNumber, 'isPhoneNumberValid', mobile)).toEqual(['09802002580'])
  })

  test('accounts', () => {
    const { sheba: group } = read()
    expect(differing(group, 'isShebaValid', sheba)).toEqual([])
    for (const { input, expected } of group.cases.filter(({ fn }) => fn === 'shebaIso7064Mod97')) {
      expect({ number: String(mod97(input)) }).toEqual(expected)
    }
  })
})
