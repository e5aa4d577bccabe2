import type { Said, Text, Words } from '#platform/locale.ts'

/** The public at an open meeting: how it says that it comes, and how many came. */
export const publicSeatsWords = {
  title: { fa: 'حضور شهروندان', en: 'The public', azb: 'شهرلی‌لرین حضورو' },
  lead: {
    fa: 'این جلسه برای همه باز است. برای نشستن در سالن نام خود را ثبت کنید.',
    en: 'This meeting is open to everybody. Put your name down for a seat.',
    azb: 'بو ییغینجاق هامی‌یا آچیق‌دیر. سالوندا اوتورماق اوچون آدینیزی یازدیرین.',
  },
  enrol: { fa: 'ثبت‌نام برای حضور', en: 'Register to attend', azb: 'گلمک اوچون آد یازدیرماق' },
  came: { fa: 'شهروندان حاضر', en: 'Members of the public', azb: 'گلن شهرلی‌لر' },
  persons: { fa: 'نفر', en: 'people', azb: 'نفر' },
  open: { fa: 'گشودن ثبت‌نام همگانی', en: 'Open registration' },
  openHint: {
    fa: 'نشانی ثبت‌نام در صفحهٔ جلسه و در تقویم رویدادها می‌آید و با آغاز جلسه بسته می‌شود.',
    en: 'It appears on the page of the meeting and in the calendar of events, and closes when the meeting begins.',
  },
  seats: { fa: 'شمار صندلی‌ها', en: 'Number of seats' },
  programme: { fa: 'برنامه', en: 'Programme' },
  place: { fa: 'سالن', en: 'Hall' },
  stepFree: { fa: 'بدون پله می‌توان آمد', en: 'Step-free access' },
  yes: { fa: 'بله', en: 'Yes' },
  no: { fa: 'نه', en: 'No' },
  manage: { fa: 'فهرست و حضور', en: 'List and attendance' },
  summary: (body: Said): Text => ({
    fa: `جلسهٔ ${body.fa} برای همه باز است.`,
    en: `A meeting of ${body.en ?? body.fa} that everybody may attend.`,
  }),
  summaryAt: (body: Said, where: Said): Text => ({
    fa: `جلسهٔ ${body.fa} برای همه باز است؛ جا: ${where.fa}.`,
    en: `A meeting of ${body.en ?? body.fa} that everybody may attend; place: ${where.en ?? where.fa}.`,
  }),
  notOpen: {
    fa: 'ثبت‌نام تنها برای جلسه‌ای است که منتشر شده و شهروندان می‌توانند به آن بیایند.',
    en: 'Only a published meeting that is open to the public takes registrations.',
  },
  notAhead: { fa: 'این جلسه پیش رو نیست.', en: 'This meeting is not ahead any more.' },
  isOpen: { fa: 'ثبت‌نام این جلسه باز شده است.', en: 'Registration for this meeting is open already.' },
} satisfies Words
