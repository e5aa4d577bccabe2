import type { Text, Words } from '../locale.ts'
import type { RefusalKind } from '../refusal.ts'
import { faDigits } from '../text/digits.ts'
import { words as platform } from '../words.ts'

export const words = {
  nothingHere: platform.nothingHere,
  ourFault: platform.ourFault,
  tooLarge: {
    fa: 'آنچه فرستادید بزرگ‌تر از اندازهٔ مجاز است.',
    en: 'What you sent is larger than we can take.',
    azb: 'گؤندردیگینیز، اجازه‌لی اؤلچودن بؤیوکدور.',
  },
  fileTooLarge: (megabytes: number): Text => ({
    fa: `فایل بزرگ‌تر از ${faDigits(megabytes)} مگابایت است. آنچه نوشتید مانده است؛ فایل کوچک‌تری برگزینید.`,
    en: `The file is larger than ${megabytes} MB. What you typed is kept; choose a smaller file.`,
    azb: `فایل ${faDigits(megabytes)} مگابایتدن بؤیوکدور. یازدیغینیز قالیر؛ کیچیک بیر فایل سئچین.`,
  }),
  foreignForm: {
    fa: 'این فرم از جای دیگری فرستاده شده است. صفحه را دوباره باز کنید و از همان‌جا بفرستید.',
    en: 'This form was sent from another site. Open the page again and send it from there.',
    azb: 'بو فرم باشقا یئردن گؤندریلیب. صفحه‌نی یئنه آچین و اورادان گؤندرین.',
  },
  unreadable: {
    fa: 'آنچه فرستادید خوانده نشد. صفحه را دوباره باز کنید و از نو بفرستید.',
    en: 'We could not read what you sent. Open the page again and send it once more.',
    azb: 'گؤندردیگینیز اوخونمادی. صفحه‌نی یئنه آچین و باشدان گؤندرین.',
  },
} satisfies Words

/** What programs are told, in a few words, by kind of problem. */
export const problemTitles: Record<RefusalKind | 'method' | 'fault', Text> = {
  'signed-out': { fa: 'ورود لازم است', en: 'Sign-in needed' },
  forbidden: { fa: 'اجازه نیست', en: 'Not allowed' },
  absent: { fa: 'یافت نشد', en: 'Not found' },
  gone: { fa: 'برداشته شده است', en: 'Taken down' },
  conflict: { fa: 'با وضع کنونی نمی‌سازد', en: 'In conflict with the present state' },
  'too-large': { fa: 'بیش از اندازه بزرگ است', en: 'Too large' },
  invalid: { fa: 'پارامتر نادرست', en: 'Bad parameters' },
  'too-many': { fa: 'درخواست‌های پیاپی بیش از اندازه', en: 'Too many requests' },
  method: { fa: 'این کار در این نشانی شدنی نیست', en: 'Method not allowed' },
  fault: { fa: 'اشکال از سامانه است', en: 'Our fault' },
}
