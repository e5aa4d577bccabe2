import type { Words } from '#platform/locale.ts'

/** What is said of the feeds for other systems. */
export const feedWords = {
  name: { fa: 'خوراک‌های ورزش و فراغت', en: 'Feeds of sport and leisure', azb: 'ایدمان و فراغت خوراک‌لاری' },
  lead: {
    fa: 'برنامه‌های ورزشی شهر و ساعت‌های آزاد سالن‌ها، برای نقشه‌ها، برنامک‌ها و سامانه‌های دیگر. بی کلید، با پروانهٔ آزاد، و همان دم که چیزی عوض شود.',
    en: 'The city’s sport and the free hours of its halls, for maps, apps and other systems. Without a key, under a free licence, and as soon as something changes.',
  },
  publisher: {
    fa: 'معاونت اجتماعی، فرهنگی و هنری شهرداری',
    en: 'Social, Cultural and Arts Deputy of the municipality',
  },
  feed: { fa: 'خوراک', en: 'Feed', azb: 'خوراک' },
  address: { fa: 'نشانی', en: 'Address', azb: 'آدرس' },
  howTitle: { fa: 'چگونه بخوانیم', en: 'How to read them', azb: 'نئجه اوخویاق' },
  how: {
    fa: 'هر خوراک صفحه‌به‌صفحه است: نشانی next را دنبال کنید تا صفحهٔ خالی، و از همان جا بعداً ادامه دهید. آنچه حذف شده هشت روز با نشان deleted می‌ماند. قالب: RPDE 1.0 و مدل OpenActive 2.0.',
    en: 'Each feed comes in pages: follow next until a page is empty, and go on from there later. What is deleted stays for eight days marked as such. Format: RPDE 1.0 with the OpenActive model 2.0.',
  },
  licence: {
    fa: 'پروانهٔ داده‌ها: CC BY 4.0. نام هیچ شرکت‌کننده‌ای در این خوراک‌ها نیست.',
    en: 'Licence: CC BY 4.0. No participant is named in these feeds.',
  },
  noSuchFeed: { fa: 'چنین خوراکی نیست.', en: 'There is no such feed.', azb: 'بئله خوراک یوخدور.' },
  badPlace: {
    fa: 'afterChangeNumber عددی نامنفی است و limit از ۱ تا ۱۰۰۰؛ نشانی next را همان‌گونه که هست دنبال کنید.',
    en: 'afterChangeNumber is a number from 0, limit from 1 to 1000; follow next as it stands.',
  },
  noSuchItem: { fa: 'این مورد دیگر در خوراک نیست.', en: 'This is no longer in the feed.', azb: 'بو، خوراک‌دا یوخدور.' },
} satisfies Words

/** The kinds of things in the feeds. */
export const feedKindWords = {
  SessionSeries: { fa: 'برنامه‌های پیوسته', en: 'Recurring sport', azb: 'داواملی برنامه‌لر' },
  ScheduledSession: { fa: 'تک‌تک جلسه‌ها', en: 'Each session', azb: 'تک‌تک جلسه‌لر' },
  CourseInstance: { fa: 'دوره‌ها', en: 'Courses', azb: 'دؤوره‌لر' },
  HeadlineEvent: { fa: 'رویدادهای چندروزه', en: 'Events of several days', azb: 'چوخ گونلوک اولای‌لار' },
  Event: { fa: 'رویدادهای یک‌روزه', en: 'Events of one day', azb: 'بیر گونلوک اولای‌لار' },
  FacilityUse: { fa: 'سالن‌ها و زمین‌ها', en: 'Halls and grounds', azb: 'سالون‌لار و مئیدان‌لار' },
  Slot: { fa: 'ساعت‌های سالن‌ها', en: 'Hours of the halls', azb: 'سالون‌لارین ساعات‌لاری' },
} satisfies Words
