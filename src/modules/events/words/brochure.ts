import type { Text, Words } from '#platform/locale.ts'

/** What the brochure of a festival, a week or a season says. */
export const brochureWords = {
  brochure: { fa: 'دفترچهٔ برنامه (PDF)', en: 'Brochure (PDF)', azb: 'پروگرام کیتابچاسی (PDF)' },
  ofAll: { fa: 'رویدادهای شهر', en: 'What’s on in the city', azb: 'شهرین اولای‌لاری' },
  time: { fa: 'ساعت', en: 'Time', azb: 'ساعات' },
  what: { fa: 'برنامه و جا', en: 'What and where', azb: 'پروگرام و یئر' },
  seats: { fa: 'جا', en: 'Seats', azb: 'یئر' },
  sessionsInAll: (count: Text): Text => ({
    fa: `${count.fa} نوبت`,
    en: count.en === '1' ? '1 session' : `${count.en} sessions`,
    azb: `${count.azb ?? count.fa} نوبه`,
  }),
  asOf: (when: Text): Text => ({
    fa: `جاهای خالی تا ${when.fa} شمرده شده است و تغییر می‌کند.`,
    en: `Places left were counted on ${when.en}, and change.`,
    azb: `بوش یئرلر ${when.azb ?? when.fa} ساییلیب و ده‌ییشیر.`,
  }),
  cut: (count: Text): Text => ({
    fa: `تنها ${count.fa} نوبت نخست چاپ شده است؛ همه را در نشانی بالا ببینید.`,
    en: `Only the first ${count.en} sessions are printed; all of them stand at the address above.`,
    azb: `یالنیز ایلک ${count.azb ?? count.fa} نوبه چاپ اولونوب؛ هامیسی یوخاریداکی آدرسده‌دیر.`,
  }),
  scan: {
    fa: 'با دوربین گوشی کد را بخوانید یا نشانی را بنویسید: جای خالی این لحظه و ثبت‌نام همان‌جاست. بی گوشی، با ۱۳۷ تماس بگیرید.',
    en: 'Point a phone’s camera at the code or write the address: places left right now, and enrolment. Without a phone, telephone 137.',
    azb: 'تلفونون کامراسی ایله کودو اوخویون یا آدرسی یازین: بوش یئرلر و آدیازما اوردادیر. تلفون یوخدورسا، ۱۳۷-یه زنگ ائدین.',
  },
  qr: { fa: 'کد نشانی این برنامه‌ها برای دوربین گوشی', en: 'The address of this, for the camera of a phone' },
} satisfies Words
