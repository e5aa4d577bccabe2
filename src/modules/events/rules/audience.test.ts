import { expect, test } from 'vitest'
import type { Profile } from '#engines/enrolment/index.ts'
import { audienceSaid } from './audience.ts'

const said = (...profiles: readonly Profile[]) => {
  const { fa, en } = audienceSaid({ profiles, party: { min: 1, max: 5 } })
  return [fa, en]
}
const women = { key: 'women', sex: 'female', ageMin: 15 } as const
const grown = { key: 'adults', ageMin: 18 }
const listeners = { key: 'children', ageMin: 4, ageMax: 10, together: 'any-adult' } as const

test('a tale for children is called by the children, not by those who sit beside them', () => {
  expect(said(listeners, grown)).toEqual(['۴ تا ۱۰ سال، همراه یک بزرگ‌سال', 'Ages 4 to 10, with an adult'])
  expect(said(listeners)).toEqual(['۴ تا ۱۰ سال، همراه یک بزرگ‌سال', 'Ages 4 to 10, with an adult'])
})

test('whom others bring changes nothing about an hour for women, or for whoever comes alone', () => {
  const small = { key: 'small', ageMax: 5, together: 'female-guardian', takesSeat: false } as const
  expect(said(women, small)).toEqual(['بانوان از ۱۵ سال', 'Women 15 and over'])
  expect(said(women, listeners)).toEqual(['بانوان از ۱۵ سال', 'Women 15 and over'])
  expect(said(grown, { ...listeners, takesSeat: false })).toEqual(['از ۱۸ سال', 'Ages 18 and over'])
  expect(said()).toEqual(['برای همه', 'For everybody'])
})

test('an upper age is told also where grown-ups reach it: whoever is older would be refused', () => {
  expect(said({ key: 'teenagers', ageMin: 13, ageMax: 18 })).toEqual(['۱۳ تا ۱۸ سال', 'Ages 13 to 18'])
  expect(said({ ...women, ageMax: 40 })).toEqual(['بانوان ۱۵ تا ۴۰ سال', 'Women aged 15 to 40'])
  expect(said({ key: 'men', sex: 'male', ageMin: 18, ageMax: 35 })).toEqual([
    'آقایان ۱۸ تا ۳۵ سال',
    'Men aged 18 to 35',
  ])
})
