import type { Words } from '../locale.ts'
import { words as platform } from '../words.ts'

export const words = {
  nothingHere: platform.nothingHere,
  ourFault: platform.ourFault,
  tooLarge: {
    fa: 'آنچه فرستادید بزرگ‌تر از اندازهٔ مجاز است.',
    en: 'What you sent is larger than we can take.',
  },
  foreignForm: {
    fa: 'این فرم از جای دیگری فرستاده شده است. صفحه را دوباره باز کنید و از همان‌جا بفرستید.',
    en: 'This form was sent from another site. Open the page again and send it from there.',
  },
  unreadable: {
    fa: 'آنچه فرستادید خوانده نشد. صفحه را دوباره باز کنید و از نو بفرستید.',
    en: 'We could not read what you sent. Open the page again and send it once more.',
  },
} satisfies Words
