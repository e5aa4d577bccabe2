import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/numbers.ts'

export const importWords = {
  nothingInIt: { fa: 'در این صفحه نه عنوانی هست و نه متنی.', en: 'The page has neither a title nor a text.' },
  codeTaken: (code: number): Text => ({
    fa: `کد ${faDigits(code)} از آنِ مطلب دیگری است؛ این صفحه کنار گذاشته شد.`,
    en: `Code ${code} belongs to another article; this page was set aside.`,
  }),
  weekdayDiffers: {
    fa: 'روز هفته با تاریخ نمی‌خواند؛ تاریخ ملاک است.',
    en: 'The weekday does not match the date; the date wins.',
  },
} satisfies Words
