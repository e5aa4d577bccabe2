import type { Text, Words } from '../locale.ts'
import { faDigits } from '../text/digits.ts'

export const words = {
  tooMany: (wait: Text) => ({
    fa: `این کار را پشت سر هم زیاد انجام داده‌اید؛ ${wait.fa} دیگر دوباره بکوشید.`,
    en: `You have done this too often. Please try again in ${wait.en}.`,
    azb: `بو ایشی آرخا-آرخایا چوخ گؤردونوز؛ ${wait.azb ?? wait.fa} سونرا یئنه یوخلایین.`,
  }),
  seconds: (n: number) => ({
    fa: `${faDigits(n)} ثانیهٔ`,
    en: n === 1 ? '1 second' : `${n} seconds`,
    azb: `${faDigits(n)} ثانیه`,
  }),
  minutes: (n: number) => ({
    fa: `${faDigits(n)} دقیقهٔ`,
    en: n === 1 ? '1 minute' : `${n} minutes`,
    azb: `${faDigits(n)} دقیقه`,
  }),
  hours: (n: number) => ({
    fa: `${faDigits(n)} ساعت`,
    en: n === 1 ? '1 hour' : `${n} hours`,
    azb: `${faDigits(n)} ساعت`,
  }),
} satisfies Words
