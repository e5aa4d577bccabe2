import type { Words } from '#platform/locale.ts'

export const words = {
  date: { fa: 'تاریخ', en: 'Date', azb: 'تاریخ' },
  code: { fa: 'کد', en: 'Code', azb: 'کد' },
  evidenceUntil: { fa: 'گواه‌ها تا', en: 'Evidence until', azb: 'مدرکلر بو گونه قدر' },
  address: { fa: 'نشانی', en: 'Address', azb: 'آدرس' },
  of: { fa: 'از', en: 'of', azb: '/' },
  sample: { fa: 'نمونه؛ همهٔ نام‌ها و عددها ساختگی است.', en: 'Sample: all names and numbers are invented.' },
  copies: { fa: 'رونوشت', en: 'Copies', azb: 'سورتلر' },

  busy: {
    fa: 'چاپخانه سرگرم است؛ چند لحظهٔ دیگر دوباره بخواهید. صفحه را از مرورگر هم می‌توان چاپ کرد.',
    en: 'The press is busy. Ask again in a moment, or print the page from your browser.',
    azb: 'چاپخانا مشغولدور؛ بیر آز سونرا یئنه ایسته‌یین. صفحه‌نی مرورگردن ده چاپ ائتمک اولار.',
  },
  failed: {
    fa: 'فایل PDF ساخته نشد؛ اشکال از سامانه است و ثبت شد. صفحه را از مرورگر چاپ کنید.',
    en: 'The PDF could not be made. The fault is ours and has been recorded. Print the page from your browser.',
    azb: 'PDF فایلی دوزلمه‌دی؛ خطا سیستمیندیر و یازیلدی. صفحه‌نی مرورگردن چاپ ائدین.',
  },
  tooLarge: {
    fa: 'این سند برای یک فایل PDF بیش از اندازه بزرگ است؛ آن را کوچک‌تر یا در چند بخش بخواهید.',
    en: 'This is too large for one PDF. Ask for less of it, or for several parts.',
    azb: 'بو سند بیر PDF فایلی اوچون چوخ بؤیوکدور؛ اونو داها کیچیک یا نئچه بؤلومده ایسته‌یین.',
  },
} satisfies Words
