import type { Words } from '#platform/locale.ts'

export const posterWords = {
  poster: { fa: 'پوستر برای چاپ', en: 'Poster to print', azb: 'چاپ اوچون پوستر' },
  address: { fa: 'نشانی', en: 'Address', azb: 'آدرس' },
  qr: { fa: 'کد نشانی این برنامه برای دوربین گوشی', en: 'The address of this, for the camera of a phone' },
  scan: {
    fa: 'با دوربین گوشی کد را بخوانید یا نشانی را بنویسید؛ بی گوشی، با ۱۳۷ تماس بگیرید.',
    en: 'Point a phone’s camera at the code or write the address; without a phone, telephone 137.',
  },
  toCalendar: { fa: 'همهٔ نوبت‌ها در تقویم', en: 'All sessions in your calendar', azb: 'بوتون نوبه‌لر تقویمده' },
} satisfies Words
