import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/numbers.ts'

export const importWords = {
  nothingInIt: { fa: 'در این صفحه نه عنوانی هست و نه متنی.', en: 'The page has neither a title nor a text.' },
  damagedAt: (line: number): Text => ({
    fa: `سطر ${faDigits(line)} خراب است و خوانده نمی‌شود؛ فایل را دوباره از نسخهٔ اصلی بگیرید.`,
    en: `Line ${line} is damaged and cannot be read; take the file from its source again.`,
  }),
  notText: { fa: 'این فایل متن نیست.', en: 'This file is not a text.' },
  tooLarge: {
    fa: 'این صفحه از پنج مگابایت بزرگ‌تر است؛ آن را چند بخش کنید.',
    en: 'The page is larger than five megabytes; divide it.',
  },
  codeTaken: (code: number): Text => ({
    fa: `کد ${faDigits(code)} از آنِ مطلب دیگری است؛ این صفحه کنار گذاشته شد.`,
    en: `Code ${code} belongs to another article; this page was set aside.`,
  }),
  noDate: {
    fa: 'در این صفحه تاریخی نیست؛ با جست‌وجو و با کدش پیدا می‌شود، ولی در فهرست مطلب‌ها جایی ندارد.',
    en: 'The page has no date. It is found by search and by its code, but has no place in the list of articles.',
  },
  weekdayDiffers: {
    fa: 'روز هفته با تاریخ نمی‌خواند؛ تاریخ ملاک است.',
    en: 'The weekday does not match the date; the date wins.',
  },
} satisfies Words
