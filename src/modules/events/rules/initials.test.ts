import { expect, test } from 'vitest'
import { byInitial } from './initials.ts'

test.each([
  ['سارا احمدی', 'سارا ا.'],
  ['محمد علی رضایی', 'محمد ر.'],
  ['آیلار', 'آیلار'],
  ['  زهرا   ب ', 'زهرا ب.'],
  ['Ada Lovelace', 'Ada L.'],
  ['ترانه ششگلانی (نمونه)', 'ترانه ش.'],
  ['سارا احمدی (کلاس سوم', 'سارا ا.'],
  ['(سارا)', '(سارا)'],
  ['', ''],
])('%s is %s on a ticket', (name, shown) => {
  expect(byInitial(name)).toBe(shown)
})
