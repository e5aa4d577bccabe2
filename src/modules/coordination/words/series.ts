import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'

/** Meetings that belong together. */
export const seriesWords = {
  series: { fa: 'رشته‌جلسه‌ها', en: 'Series of meetings', azb: 'ییغینجاق سیرالاری' },
  lead: {
    fa: 'جلسه‌هایی که پیوسته برگزار می‌شوند، با همهٔ نتیجه‌هایشان در یک فهرست؛ تعهدهای باز پیش از همه.',
    en: 'Meetings that are held again and again, with all that came of them in one list; open promises first.',
    azb: 'آردیجیل قورولان ییغینجاقلار، بوتون نتیجه‌لری بیر سیاهیدا؛ آچیق تعهدلر هامیسیندان قاباق.',
  },
  none: { fa: 'هنوز رشته‌جلسه‌ای نیست', en: 'No series of meetings yet', azb: 'هله ییغینجاق سیراسی یوخدور' },
  noSuch: { fa: 'چنین رشته‌جلسه‌ای نیست.', en: 'There is no such series.', azb: 'بئله بیر سیرا یوخدور.' },
  newSeries: { fa: 'رشته‌جلسهٔ تازه', en: 'New series' },
  name: { fa: 'نام رشته‌جلسه', en: 'Name of the series' },
  purpose: { fa: 'برای چه', en: 'What for' },
  usualMinutes: { fa: 'مدت هر جلسه، دقیقه', en: 'Length of each, minutes' },
  circulationDays: {
    fa: 'روزهای کاری برای اصلاح صورت‌جلسه',
    en: 'Work days for amendments of minutes',
  },
  create: { fa: 'ساختن رشته‌جلسه', en: 'Create the series' },
  created: { fa: 'رشته‌جلسه ساخته شد؛ جلسه‌هایش را بچینید.', en: 'The series is made; now plan its meetings.' },
  plan: { fa: 'چیدن جلسه‌ها', en: 'Plan meetings' },
  planHint: {
    fa: 'اگر روزی تعطیل باشد، جلسه به نخستین روز کاری پس از آن می‌رود.',
    en: 'A meeting that falls on a day off moves to the next work day.',
  },
  first: { fa: 'نخستین روز', en: 'First day' },
  every: { fa: 'هر چند هفته', en: 'Every how many weeks' },
  count: { fa: 'چند جلسه', en: 'How many meetings' },
  planned: {
    fa: 'جلسه‌ها چیده شدند؛ دستور هر کدام را بنویسید.',
    en: 'The meetings are planned; write the agenda of each.',
  },
  end: { fa: 'پایان رشته‌جلسه', en: 'End the series' },
  endedNow: { fa: 'رشته‌جلسه پایان یافت.', en: 'The series has ended.' },
  isEnded: { fa: 'دیگر برگزار نمی‌شود', en: 'no longer held', azb: 'داها قورولمور' },
  alreadyEnded: { fa: 'این رشته‌جلسه پایان یافته است.', en: 'This series has ended.' },
  inPast: { fa: 'نخستین روز گذشته است.', en: 'The first day has gone by.' },
  sittingOf: (name: Text, n: number): Text => ({
    fa: `${name.fa}، نوبت ${number(n).fa}`,
    en: `${name.en}, no. ${number(n).en}`,
  }),
  outcomes: { fa: 'نتیجه‌های همهٔ جلسه‌ها', en: 'What came of all meetings', azb: 'بوتون ییغینجاقلارین نتیجه‌لری' },
  noOutcomes: { fa: 'هنوز نتیجه‌ای ثبت نشده است.', en: 'Nothing was recorded so far.', azb: 'هله نتیجه یازیلماییب.' },
  sittings: { fa: 'جلسه‌های این رشته', en: 'Meetings of this series', azb: 'بو سیرانین ییغینجاقلاری' },
} satisfies Words
